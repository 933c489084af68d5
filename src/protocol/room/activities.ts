import type { CallEvent } from '../../core/call/step.ts';
import type { TranscriptEvent } from '../../core/call/transcript.ts';
import type { Mode } from '../../core/call/transcript.ts';
import type { Language } from '../../core/course/language.ts';
import type { Ending } from '../../core/course/outcomes.ts';
import type { Stage } from '../../core/course/stages.ts';
import type { ClassChoice, Offer } from '../callChoice.ts';
import type { EventOf } from '../events/events.ts';
import type { Writers } from '../events/activity.ts';
import type { GroupRoles, Sheet } from '../events/rolePlay.ts';
import type { WrittenEntry } from '../events/write.ts';
import type { Distribution, Ratings } from '../marks.ts';
import type { Plan } from '../operations/activity.ts';
import type { Speaker } from '../operations/rolePlay.ts';
import type { ScenarioRef } from '../values.ts';
import type { Writing } from '../writing.ts';

export type ActivityId = string;

interface Any<K extends Plan['kind']> {
  readonly kind: K;
  readonly activity: ActivityId;
  /** ms since 1970. */
  readonly begunAt: number;
  /** ms since 1970; `null`: it is under way. */
  readonly endedAt: number | null;
}

/** Somebody's call among everybody's. */
export interface SeatCall {
  readonly seat: string;
  readonly language: Language;
  /** `null` while it may not be seen. */
  readonly seed: number | null;
  readonly begunAt: number;
  /** One a turn; `null`: it may not be seen (yet). */
  readonly choices: readonly (CallEvent | null)[];
  /** How it stands; `null` before the first choice. */
  readonly stage: Stage | null;
  readonly patience: number | null;
  readonly ending: Ending | null;
  /** When the last choice was taken, ms since 1970. */
  readonly lastAt: number;
}

/** All play the same call with the same dice. */
export interface EveryoneCalls extends Any<'everyone'> {
  readonly scenario: ScenarioRef;
  readonly seed: number | null;
  readonly mode: Mode;
  /** Factor for everybody; `null`: untimed. */
  readonly timeStretch: number | null;
  /** Those who have a factor of their own; a new one for everybody ends them. */
  readonly stretched: readonly { readonly seat: string; readonly factor: number | null }[];
  /** In the order begun. */
  readonly calls: readonly SeatCall[];
}

/** A vote with what came of it. */
export type ClosedVote = Omit<EventOf<'voteClosed'>, 'type' | 'activity'>;

/** A turn that the class has played. */
export interface ClassTurn {
  readonly turn: number;
  readonly branch: number;
  readonly choice: ClassChoice;
  readonly how: EventOf<'lineTaken'>['how'];
  /** `null`: taken without a vote. */
  readonly vote: ClosedVote | null;
}

/** One call, played together. */
export interface ClassCall extends Any<'class'> {
  readonly scenario: ScenarioRef;
  readonly seed: number | null;
  readonly language: Language;
  readonly pickedUp: boolean;
  /** The branch that is played, from 0. */
  readonly branch: number;
  /** The turn that is to be played, from 1. */
  readonly turn: number;
  /** What was said on this branch, from the pick-up on. */
  readonly said: readonly TranscriptEvent[];
  readonly offers: readonly Offer[];
  readonly ending: Ending | null;
  /** Of the present turn; choices of an open vote that may not be seen are `null`. */
  readonly votes: readonly { readonly seat: string; readonly choice: ClassChoice | null }[];
  /** Of the present turn, once its vote is closed. */
  readonly vote: ClosedVote | null;
  /** The turns that lead to where the call stands. */
  readonly path: readonly ClassTurn[];
  /** Every turn ever played, those of branches left behind too. */
  readonly played: readonly ClassTurn[];
}

/** A tap of a group's timer. */
export interface Tap {
  readonly group: string;
  /** `null`: a trainer. */
  readonly seat: string | null;
  readonly speaker: Speaker;
  /** ms since this round's first tap of the group. */
  readonly at: number;
}

/** A round of a role-play: in each group one is the rep. */
export interface Round {
  readonly round: number;
  readonly groups: readonly GroupRoles[];
  /** By group in the order of their times. */
  readonly taps: readonly Tap[];
  /** One a judge and group. */
  readonly sheets: readonly Sheet[];
  readonly closed: boolean;
}

/** Two really talk; the others judge. */
export interface RolePlay extends Any<'rolePlay'> {
  readonly aspects: Extract<Plan, { kind: 'rolePlay' }>['aspects'];
  readonly arrangement: Extract<Plan, { kind: 'rolePlay' }>['arrangement'];
  readonly rounds: readonly Round[];
}

/** What a group has written last. */
export interface Written {
  readonly group: string;
  readonly seat: string;
  readonly version: number;
  readonly writing: Writing | null;
}

/** Groups write, all vote. */
export interface WriteAndVote extends Any<'write'> {
  readonly what: Writing['what'];
  readonly scenario: ScenarioRef | null;
  /** Groups that were formed; who comes later and isn't placed writes alone, as a group of their own. */
  readonly groups: readonly Writers[];
  readonly written: readonly Written[];
  readonly voting: {
    readonly entries: readonly WrittenEntry[];
    /** `entry` is seen in one's own alone. */
    readonly ballots: readonly { readonly seat: string; readonly entry: string | null }[];
    /** `null`: voting is open. */
    readonly counts: EventOf<'votingClosed'>['counts'] | null;
  } | null;
  readonly kept: readonly { readonly entry: string; readonly group: string }[];
}

/** The class rates itself. */
export interface SelfDiagnosis extends Any<'self'> {
  readonly round: Extract<Plan, { kind: 'self' }>['round'];
  /** Those that may be seen: one's own. */
  readonly handed: readonly { readonly seat: string; readonly marks: Ratings }[];
  readonly handedIn: number;
  /** `null`: too few have handed in to show one. */
  readonly distribution: Distribution | null;
  /** How many sheets the distribution is of. */
  readonly shownOf: number;
}

export type Activity = EveryoneCalls | ClassCall | RolePlay | WriteAndVote | SelfDiagnosis;
export type ActivityOf<K extends Activity['kind']> = Extract<Activity, { kind: K }>;
