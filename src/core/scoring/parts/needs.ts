import { openLedger, type Held, type Ledger } from '../ledger.ts';
import { rubric } from '../rubric.ts';
import type { ScoreProgress } from '../scoreStep.ts';

/**
 * From an implied need to an explicit one, then hope (C5, C12, C13). In a call that is to sell
 * nothing the first half is all there is to ask: to know how things stand, and to have listened.
 */
export function scoreNeeds(progress: ScoreProgress, held: Held) {
  const { needFound, madeExplicit, hope, lastActed } = progress;
  const ledger = openLedger('needs', held);
  const { needs } = rubric;
  if (needFound)
    ledger.gain('needFound', needs.needFound.most, 'needFound', { event: needFound.event });
  else ledger.lose('needFound', needs.needFound.most, 'needNotFound');

  if (ledger.asks('stayedOnIt')) scoreStaying(progress, ledger);
  if (held.aim === 'leave') return ledger.close();
  const { most: explicit } = needs.madeExplicit;
  if (!needFound && madeExplicit === null) ledger.miss('madeExplicit', explicit, 'notMadeExplicit');
  else if (madeExplicit === null) ledger.lose('madeExplicit', explicit, 'notMadeExplicit');
  else ledger.gain('madeExplicit', explicit, 'madeExplicit', { event: madeExplicit });

  if (hope !== null) ledger.gain('hope', needs.hope.most, 'hopeGiven', { event: hope });
  else if (madeExplicit === null || (lastActed ?? 0) < madeExplicit)
    ledger.miss('hope', needs.hope.most, 'hopeNotGiven');
  else ledger.lose('hope', needs.hope.most, 'hopeNotGiven');
  return ledger.close();
}

/** What the rep did right after the need came out (C5). */
function scoreStaying({ needFound, afterNeed, subjectChanged }: ScoreProgress, ledger: Ledger) {
  const { most } = rubric.needs.stayedOnIt;
  if (subjectChanged !== null) ledger.lose('stayedOnIt', most, 'leftIt', { event: subjectChanged });
  else if (afterNeed?.stayed)
    ledger.gain('stayedOnIt', most, 'stayedOnIt', { event: afterNeed.event });
  else if (afterNeed) ledger.lose('stayedOnIt', most, 'leftIt', { event: afterNeed.event });
  else ledger.lose('stayedOnIt', most, needFound ? 'leftIt' : 'needNotFound');
}
