import type { Review } from '../../../../../analysis/review/review.ts';
import type { Transcript } from '../../../../../core/call/transcript.ts';

/**
 * The call as best play has it from a turn on, the customer answering in the likeliest way. All of
 * it came out of `step`, so it scores like any other call.
 *
 * @param fromTurn from 1; turns before it stay as they were played
 */
export function bestCallFrom(transcript: Transcript, review: Review, fromTurn: number): Transcript {
  const turn = fromTurn > 1 ? review.turns[fromTurn - 1] : undefined;
  const plies = turn?.bestPlay ?? review.bestCall;
  const firstAct = transcript.events.findIndex(({ type }) => type === 'repActed');
  const before = turn?.event ?? (firstAct < 0 ? 1 : firstAct);
  return {
    ...transcript,
    branch: turn ? { kind: 'rewind', turn: fromTurn } : null,
    events: [...transcript.events.slice(0, before), ...plies.flatMap(({ events }) => events)],
  };
}
