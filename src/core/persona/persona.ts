import type { AnyStateMachine } from 'xstate';
import type { Stage } from '../course/stages.ts';
import type { Ending } from '../course/outcomes.ts';
import type { PersonaEvent } from './events.ts';
import type { ReplyKind } from '../course/replies.ts';

/** Range of a trait that a scenario may set. */
export interface TraitRange {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

/** A kind of customer: its machine, and how its states look from outside. */
export interface PersonaDefinition {
  readonly id: string;
  /** Whole, from 1; one more whenever it reacts otherwise than before, so that transcripts say so. */
  readonly version: number;
  readonly machine: AnyStateMachine;
  readonly traits: Readonly<Record<string, TraitRange>>;
  /** Objections it can raise; the score leaves the part out where there are none. */
  readonly objections: readonly ReplyKind[];
}

/** A condition of the customer. States are interned: the same condition is the same object. */
export interface PersonaState {
  /** Number in order of discovery, from 0; stable within one Persona only. */
  readonly index: number;
  /** Configuration and context as text; the same condition has the same key everywhere. */
  readonly key: string;
  readonly tags: ReadonlySet<string>;
  readonly stage: Stage;
  /** 0 to the trait's maximum. */
  readonly patience: number;
  readonly ending: Ending | null;
}

export interface Reaction {
  readonly state: PersonaState;
  /** In the order emitted; the last one is what the customer answers. */
  readonly replies: readonly ReplyKind[];
  /** What they say after it, in order: how they hand the floor back. */
  readonly openers: readonly ReplyKind[];
}

/** A customer's persona with its traits set, ready to be talked to. Pure. */
export interface Persona {
  readonly id: string;
  readonly version: number;
  readonly objections: readonly ReplyKind[];
  /**
   * The rolls, ascending and without 0, at which these events may lead elsewhere. Between two of
   * them one roll stands for all.
   */
  readonly cutsFor: (events: readonly PersonaEvent[]) => readonly number[];
  readonly start: PersonaState;
  /** Feeds the events one after the other; stops at the end of the call. */
  readonly react: (state: PersonaState, events: readonly PersonaEvent[]) => Reaction;
  /**
   * Whether the customer, in this condition or a later one, may show all these tags at once and none
   * of those. Where it says no, that is over; a yes promises nothing.
   */
  readonly mayShow: (
    state: PersonaState,
    tags: readonly string[],
    notTags: readonly string[],
  ) => boolean;
  /** The states of its machine that hold in a condition: paths of those without states of their own. */
  readonly activeIn: (state: PersonaState) => readonly string[];
}
