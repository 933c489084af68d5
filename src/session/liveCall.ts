import type { StoreApi } from 'zustand/vanilla';
import type { CallStart, Mode } from '../core/call/transcript.ts';
import type { Language } from '../core/course/language.ts';
import type { Mood } from '../core/persona/moods.ts';
import type { Pending } from './asking.ts';
import type { CallInPlay, OfferedLine } from './callDriver.ts';

/** How a live call begins: it is dialled, or gone on with where it was left. */
export type Begin =
  | { readonly dial: DialOptions }
  | { readonly goOn: CallInPlay; readonly thinkingMs: number; readonly pauses?: number };

/** `customerSpeaks` and `repSpeaks` last as long as the bubble is paced. */
export type Phase = 'dialling' | 'customerSpeaks' | 'choosing' | 'repSpeaks' | 'ended';

/** A live call as the screen shows it. */
export interface LiveCall {
  readonly phase: Phase;
  /** `null` while it rings. */
  readonly call: CallInPlay | null;
  /** Events of the transcript on screen; in a speaking phase the last of them is being spoken. */
  readonly heard: number;
  /** When the phase began, ms of `performance.now()`. */
  readonly since: number;
  /** How long the bubble being spoken takes, ms on the wall. */
  readonly bubbleMs: number;
  /** Lines that can be chosen now, in their order on screen. */
  readonly offers: readonly OfferedLine[];
  /** Factor on the turn's time; `null`: untimed. */
  readonly timeStretch: number | null;
  readonly canInterrupt: boolean;
  readonly canUndo: boolean;
  /** Indices of the customer's bubbles that were cut off. */
  readonly cutOff: readonly number[];
  /** What is left of their patience, as far as it has shown. */
  readonly patience: number;
  /** What the face shows. */
  readonly mood: Mood;
  /** A choice was made and waits for its answer, or couldn't be carried out: nothing else is chosen. */
  readonly pending: Pending;
  /**
   * The page was hidden in timed play: all stands still until the trainee goes on. How much of the
   * phase was over by then, ms; `null`: it runs.
   */
  readonly paused: number | null;
  /** How often that happened in this call. */
  readonly pauses: number;
}

export interface DialOptions {
  readonly seed: number;
  readonly language: Language;
  readonly mode: Mode;
  readonly timeStretch: number | null;
  readonly start?: CallStart;
  /** How long it rings, ms; `ringMs` by default. */
  readonly ringMs?: number;
}

export interface CallSession {
  readonly store: StoreApi<LiveCall>;
  /** Picks up at once, or ends the pacing of the bubble. Never interrupts anybody. */
  readonly skip: () => void;
  /** Says a line on offer. While the customer speaks in timed play this cuts in first. */
  readonly say: (line: string) => void;
  readonly letThemTalk: () => void;
  /** Cuts in on the customer; timed play only. */
  readonly interrupt: () => void;
  readonly hangUp: () => void;
  /** Takes the rep's last turn back; coached mode only. */
  readonly undo: () => void;
  /** Stretches the turn's time, or switches it off with `null`; it can't be tightened again. */
  readonly ease: (timeStretch: number | null) => void;
  /** Somebody else lets all stand still, or go on; meanwhile `goOn` does nothing. */
  readonly hold: (held: boolean) => void;
  /** Goes on after a pause. */
  readonly goOn: () => void;
  /** Tries again to carry out the choice that couldn't be. */
  readonly retry: () => void;
  /** The trainee's wishes changed: a voice that is no longer wanted falls silent. */
  readonly wishesChanged: () => void;
  /** Leaves the call for good: as `leave`, but what was kept of it stays as it is. */
  readonly abandon: () => void;
  /** Leaves the screen: stops clocks and sounds, and saves. */
  readonly leave: () => void;
}

/** A live call before anybody has spoken: it rings. */
export const ringing = {
  phase: 'dialling',
  call: null,
  heard: 0,
  bubbleMs: 0,
  offers: [],
  canInterrupt: false,
  canUndo: false,
  cutOff: [],
  pending: null,
  paused: null,
  pauses: 0,
} as const satisfies Partial<LiveCall>;
