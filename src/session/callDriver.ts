import type { Line, Scenario } from '../core/call/scenario.ts';
import type { CallOptions, CallEvent } from '../core/call/step.ts';
import type { Transcript } from '../core/call/transcript.ts';
import type { Mood } from '../core/persona/moods.ts';

/** A line as the rep may know it before it is said: not what it is answered. */
export type OfferedLine = Pick<Line, 'id' | 'text' | 'seconds' | 'moves'>;

/** A call as the one who plays it may know it. Only a driver makes one. */
export interface CallInPlay {
  readonly transcript: Transcript;
  /** What can be said now, in its order on screen; nothing once the call is over. */
  readonly offers: readonly OfferedLine[];
  /** What is left of the customer's patience after the last event. */
  readonly patience: number;
  /** What the customer's face shows after the last event. */
  readonly mood: Mood;
}

/** What is known of a call before anybody has spoken. */
export interface Scene {
  readonly ambience: Scenario['ambience'];
  readonly patience: number;
  readonly mood: Mood;
}

/**
 * The call as it stands after what was asked for: at once, or when it is known. Who rejects has done
 * nothing that asking again would do twice.
 */
export type Answer = CallInPlay | Promise<CallInPlay>;

/**
 * Carries out what the rep chooses, wherever the rules of the call are: in this browser, or with a
 * room's server, which then answers late, or not at all.
 *
 * A driver keeps no call: each question names the one it is about, which the driver answered before,
 * if with another `timeStretch` in its transcript. The same question has the same answer however
 * often it is asked, so that whoever heard nothing can ask again. Calls are never changed, only
 * answered anew: the events of an answer begin with those of the call that was asked about (but for
 * `takeBack`), to the byte. `tests/session/describeDriver.ts` holds a driver to all of this.
 */
export interface CallDriver {
  readonly scene: Scene;
  /** The customer picks up; the first event is what they say. */
  readonly pickUp: (options: CallOptions) => Answer;
  /**
   * One choice of the rep's and what the customer makes of it.
   *
   * @throws NotOnOffer, or rejects with it, when the call is over or offers no such line
   */
  readonly take: (call: CallInPlay, event: CallEvent) => Answer;
  /**
   * The call as it stood before the rep's last turn, as a branch of its own.
   *
   * @throws Error, or rejects with it, when the rep has not had a turn yet
   */
  readonly takeBack: (call: CallInPlay) => Answer;
  /**
   * The rep thinks: what the choices would bring can be worked out meanwhile, by whoever can. Never
   * changes an answer, only how soon it comes. Returns what stops it.
   */
  readonly foresee: (call: CallInPlay) => () => void;
}
