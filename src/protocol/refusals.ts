import * as v from 'valibot';
import { id, round, text, turn, branch, whole } from './values.ts';
import { version } from './operations/write.ts';

const bare = <C extends string>(code: C) => v.strictObject({ code: v.literal(code) });

/**
 * Why an operation was refused, with what its words need (messages `refusals`). `final` in the
 * acknowledgement says whether sending it again can help.
 */
export const refusalSchema = v.variant('code', [
  // Whoever asks
  /** This role may not ask for this. */
  bare('notAllowed'),
  /** No seat of this room, or removed from it. */
  bare('noSeat'),
  // The message
  v.strictObject({ code: v.literal('malformed'), where: text(200) }),
  bare('tooLarge'),
  v.strictObject({ code: v.literal('tooOften'), retryMs: whole(0, 86_400_000) }),
  /** The server can't write now: nothing is lost, send it again. */
  bare('unavailable'),
  // The room
  bare('noRoom'),
  bare('roomClosed'),
  bare('roomLocked'),
  v.strictObject({ code: v.literal('roomFull'), most: whole(1, 1000) }),
  bare('alreadySeated'),
  bare('noSuchSeat'),
  bare('seatRemoved'),
  bare('emptyNickname'),
  /** It is so already. */
  bare('alreadySo'),
  // Activities
  bare('activityUnderWay'),
  bare('noSuchActivity'),
  bare('activityEnded'),
  /** The operation belongs to another kind of activity. */
  bare('otherKind'),
  bare('noSuchScenario'),
  // Everyone calls
  bare('callBegunAlready'),
  bare('callNotBegun'),
  bare('callOver'),
  bare('notOnOffer'),
  v.strictObject({ code: v.literal('otherTurn'), turn }),
  // The class calls
  bare('notPickedUp'),
  v.strictObject({ code: v.literal('elsewhere'), turn, branch }),
  bare('voteClosed'),
  bare('voteOpen'),
  bare('noVotes'),
  bare('noBest'),
  // Role-play, and those who write in groups
  bare('tooFew'),
  /** A seat has two places at once. */
  v.strictObject({ code: v.literal('twice'), seat: id }),
  bare('noSuchGroup'),
  bare('noRound'),
  v.strictObject({ code: v.literal('otherRound'), round }),
  bare('roundClosed'),
  bare('notJudge'),
  bare('otherAspects'),
  bare('timerTaken'),
  // Write and vote
  bare('notInGroup'),
  bare('otherWriting'),
  v.strictObject({ code: v.literal('writtenMeanwhile'), version }),
  bare('votingOpen'),
  bare('votingNotOpen'),
  bare('votingClosed'),
  bare('ownEntry'),
  bare('noSuchEntry'),
  /** Nothing, or only one thing, is there to vote on. */
  bare('nothingToChoose'),
]);
export type Refusal = v.InferOutput<typeof refusalSchema>;
