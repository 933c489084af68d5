import type { MoveId, RepEventType } from '../course/moves.ts';

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
   * `time.last`: the rep's next turn is the last one; comes after the floor is handed back.
   * `time.over`: the rep's last turn is done; the customer has to go.
   */
  readonly type:
    | 'time.turn'
    | 'time.monologue'
    | 'time.introductionOver'
    | 'time.last'
    | 'time.over';
  readonly roll: number;
}

/**
 * Comes before the moves of a line (or before saying nothing, or cutting in): what was open is
 * judged against the whole line, once, before any of its moves reaches the customer.
 */
export interface LineBegins {
  readonly type: 'line.begins';
  readonly moves: readonly MoveId[];
  /** Whether it takes for known what nobody has said on this call. */
  readonly assumesUnsaid: boolean;
  readonly roll: number;
}

/** Comes after the moves of a line, unless it was the last: the customer hands the floor back. */
export interface LineEnds {
  readonly type: 'line.ends';
  /** Whether the customer has a question left in this stage that a line on offer answers. */
  readonly askable: boolean;
  readonly roll: number;
}

export interface HangUpEvent {
  readonly type: 'rep.hungUp';
  readonly roll: number;
}

export type PersonaEvent = RepEvent | TimeEvent | LineBegins | LineEnds | HangUpEvent;

/** An event without its roll, as text: events with one key reach a machine alike. */
export function eventKey(event: PersonaEvent): string {
  if (event.type === 'line.begins') {
    return `${event.type}:${event.assumesUnsaid ? 'unsaid ' : ''}${event.moves.join('+')}`;
  }
  if (event.type === 'line.ends') return `${event.type}:${event.askable ? 'askable' : ''}`;
  return 'relevance' in event ? `${event.type}:${event.relevance}` : event.type;
}

/** A roll is a whole number from 0 to 19. */
export const rollSides = 20;
