import type { Heard } from '../../call/heard.ts';
import type { Floor } from '../../course/floor.ts';
import { openLedger, type Held } from '../ledger.ts';
import { rubric } from '../rubric.ts';
import type { ScoreProgress } from '../scoreStep.ts';

const reasons = {
  asks: { met: 'metQuestion', missed: 'missedQuestion' },
  tells: { met: 'metTrouble', missed: 'missedTrouble' },
  objects: { met: 'metObjection', missed: 'missedObjection' },
  hedges: { met: 'metHedge', missed: 'missedHedge' },
} as const satisfies Readonly<Record<Exclude<Floor, 'yields'>, object>>;

/**
 * Whether a turn met what was open. To one with which the call broke off, and which was no good-bye,
 * what was open went unheard; `null` where nobody could show it any more.
 */
function isMet({ met, event }: Heard, { ending, lastActed, partedLast, lastTurn }: ScoreProgress) {
  if (met !== null || ending === null || event !== lastActed) return met;
  return lastTurn !== null || partedLast === event ? null : false;
}

/**
 * What the customer left open, and whether the rep's next turn met it (C5, C11, C25, C28): the points
 * are shared among the turns that showed it. Left out where there were none.
 */
export function scoreHearing(progress: ScoreProgress, turns: readonly Heard[], held: Held) {
  const ledger = openLedger('hearing', held);
  const shown = turns.flatMap((turn) => {
    const { open, opened, event } = turn;
    const met = isMet(turn, progress);
    if (open === null || open === 'yields' || opened === null || met === null) return [];
    return [{ open, event, sentence: opened, met }];
  });
  const each = rubric.hearing.met.most / shown.length;
  for (const { open, event, sentence, met } of shown) {
    const { [open]: reason } = reasons;
    if (met) ledger.gain('met', each, reason.met, { event, sentence });
    else ledger.lose('met', each, reason.missed, { event, sentence });
  }
  return ledger.close(shown.length === 0);
}
