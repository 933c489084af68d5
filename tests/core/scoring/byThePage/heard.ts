import type { CustomerSpoke, RepActed, Transcript } from '../../../../src/core/call/transcript.ts';
import type { MoveId } from '../../../../src/core/course/moves.ts';
import type { ReplyKind } from '../../../../src/core/course/replies.ts';

/**
 * What the rules page's words mean in a transcript. Nothing here or beside it knows the scoring: it
 * is a second reading of the page, held against the first.
 */
export type Call = Transcript;

/** A turn of the rep's, with its place in the transcript. */
export interface Turn extends RepActed {
  readonly place: number;
}
interface Reply extends CustomerSpoke {
  readonly place: number;
}

export const turns = ({ events }: Call): readonly Turn[] =>
  events.flatMap((event, place) => (event.type === 'repActed' ? [{ ...event, place }] : []));
export const replies = ({ events }: Call): readonly Reply[] =>
  events.flatMap((event, place) => (event.type === 'customerSpoke' ? [{ ...event, place }] : []));

/** How it ended; `null` while it is under way. */
export const endingOf = ({ events }: Call) => {
  const last = events.at(-1);
  return last?.type === 'callEnded' ? last.ending : null;
};

/** The turns with one of these moves. */
export const doing = (call: Call, ...moves: readonly MoveId[]) =>
  turns(call).filter((turn) => turn.moves.some((move) => moves.includes(move)));
export const did = (call: Call, ...moves: readonly MoveId[]) => doing(call, ...moves).length > 0;

/** The replies of one of these kinds. */
export const replying = (call: Call, ...kinds: readonly ReplyKind[]) =>
  replies(call).filter(({ kind }) => kind !== null && kinds.includes(kind));

/** Full points, less so much for each of them, never below none. */
export const less = (most: number, each: number, slips: number) => Math.max(0, most - each * slips);

/** "Asks outright": the meeting, the boss, two times, or arranging the next step. */
export const outright: readonly MoveId[] = [
  'askMeeting',
  'askForBoss',
  'proposeTwoTimes',
  'assumptiveClose',
];
/** "You let it slide": do you have time, material, in touch. */
export const sliding: readonly MoveId[] = ['doYouHaveTime', 'sendMaterial', 'beInTouch'];

/** Calls in which nothing should be sold. */
export const leaves = ({ goal }: Call) => goal === 'protect' || goal === 'partFriendly';

/** An order or an advance: somebody agreed to do something at a set time. */
export const advances = (call: Call) =>
  [
    'orderPlaced',
    'meetingBooked',
    'bossMeetingBooked',
    'trialAgreed',
    'advocateBriefed',
    'callBackDated',
  ].includes(endingOf(call) ?? '');
/** Still on speaking terms, with nothing agreed. */
export const continues = (call: Call) =>
  ['pencilledIn', 'leftOpen', 'waitsForBoss', 'materialSent'].includes(endingOf(call) ?? '');
/** In an advance, or as friends where nothing should be sold. */
export const endedAsItShould = (call: Call) =>
  leaves(call) ? endingOf(call) === 'partedFriendly' : advances(call);

/** The reply that says that a minute is left, if it came. */
export const lastTurnSaid = (call: Call) => replying(call, 'announces')[0]?.place ?? null;
/** Their yes or half of it; the last one counts. */
export const lastYes = (call: Call) => replying(call, 'commits', 'mumbles').at(-1) ?? null;
