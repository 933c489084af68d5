import type { RepEventType } from '../course/moves.ts';

/** How near a line comes to what this customer cares about. */
export const relevances = ['key', 'side', 'none'] as const;
export type Relevance = (typeof relevances)[number];

/** What the rep does, as it reaches a machine. One roll (0–19) serves all the moves of a line. */
export interface RepEvent {
  readonly type: RepEventType;
  readonly relevance: Relevance;
  readonly roll: number;
}

/** Time comes in with events: the persona has no clock of its own. */
export interface TimeEvent {
  /**
   * `time.turn`: the customer has finished and the rep's next turn begins.
   * `time.monologue`: the line that follows lasts longer than `monologueLimit`.
   * `time.introductionOver`: the rep has talked for `introLimit`, still in the opening (C1).
   * `time.over`: the rep's last turn is done; the customer has to go.
   */
  readonly type: 'time.turn' | 'time.monologue' | 'time.introductionOver' | 'time.over';
  readonly roll: number;
}

export interface HangUpEvent {
  readonly type: 'rep.hungUp';
  readonly roll: number;
}

export type PersonaEvent = RepEvent | TimeEvent | HangUpEvent;

/** A roll is a whole number from 0 to 19. */
export const rollSides = 20;
