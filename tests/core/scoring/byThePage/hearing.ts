import type { ReplyKind } from '../../../../src/core/course/replies.ts';
import { endingOf, lastTurnSaid, replies, turns, type Call, type Turn } from './heard.ts';

/** They ask, tell a trouble, object, or say "mm": something is open. */
const open: readonly (ReplyKind | null)[] = ['asks', 'tells', 'objects', 'hedges'];
/** Said because the line went past it, or because nothing came: what was open still is. */
const stillOpen: readonly (ReplyKind | null)[] = [
  'missedQuestion',
  'missedTrouble',
  'missedObjection',
  'missedHedge',
  'missedPoint',
  'lost',
  'prompts',
];
/** Last words that go on from what the rep said last. */
const goesOn: readonly (ReplyKind | null)[] = ['commits', 'warmsToIt', 'keepsToIt'];

/** What their words up to this place left open. */
function isOpenAt(call: Call, place: number): boolean {
  const opening = replies(call).filter(
    ({ kind, place: at }) =>
      at < place && kind !== null && kind !== 'announces' && !stillOpen.includes(kind),
  );
  return open.includes(opening.at(-1)?.kind ?? null);
}

/** Whether a turn met what was open; `null` where their last word doesn't show it. */
function isMet(call: Call, turn: Turn, until: number): boolean | null {
  const answers = replies(call).filter(({ place }) => place > turn.place && place < until);
  if (answers.some(({ kind }) => stillOpen.includes(kind))) return false;
  if (until < call.events.length || endingOf(call) === null) return true;
  if (answers.some(({ kind }) => goesOn.includes(kind))) return true;
  const brokenOff = lastTurnSaid(call) === null && !turn.moves.includes('friendlyParting');
  return brokenOff ? false : null;
}

/** Of the times something was open: how many there were, and how many were met. */
export function heard(call: Call) {
  const all = turns(call);
  const shown = all
    .filter(({ place }) => isOpenAt(call, place))
    .map((turn) => isMet(call, turn, all[all.indexOf(turn) + 1]?.place ?? call.events.length))
    .filter((one) => one !== null);
  return { asked: shown.length, met: shown.filter(Boolean).length };
}

/** 20, shared among the times; `null`: they left nothing open. */
export function met(call: Call) {
  const { asked, met: kept } = heard(call);
  return asked === 0 ? null : (20 * kept) / asked;
}
