import type { ReactNode } from 'react';
import type { Scenario } from '../core/call/scenario.ts';
import type { Mode } from '../core/call/transcript.ts';
import type { Language } from '../core/course/language.ts';
import type { CallSlot } from '../progress/savedCalls.ts';
import type { CallDriver } from '../session/callDriver.ts';
import type { Begin, CallSession } from '../session/liveCall.ts';

/** A call to be played on the call screen. */
export interface PlayedCall {
  readonly scenario: Scenario;
  readonly driver: CallDriver;
  readonly begin: Begin;
  readonly slot: CallSlot;
  readonly language: Language;
  readonly mode: Mode;
  /** The call goes on somewhere else, or ended there. */
  readonly onElsewhere: () => void;
  /**
   * Leaves this call, over or not, and dials anew; `null`: it is played once, and nothing of it is
   * taken back or eased by the one who plays it.
   */
  readonly onAgain: (() => void) | null;
  /** `undefined`: nobody else has a say in it. */
  readonly inClass?: InClass;
}

/** What a class makes of a call. */
export interface InClass {
  /** What stands in the cards' place while the class is paused; `null`: it isn't. */
  readonly held: ReactNode | null;
  /** The way back once the call is over. */
  readonly wayBack: ReactNode;
  /** Told of the call's session, so that the class can hold it and give it time. */
  readonly onSession: (session: CallSession) => void;
}
