import type { Floor, ObjectionKind, Standing } from '../course/floor.ts';
import type { MoveId } from '../course/moves.ts';
import type { Ending, Rung } from '../course/outcomes.ts';
import type { Rule } from '../course/rules.ts';
import type { Stage } from '../course/stages.ts';
import type { Mode } from '../call/transcript.ts';
import type { ReplyKind } from '../course/replies.ts';
import type { Mood } from '../persona/moods.ts';
import type { CriterionId, PartId } from '../scoring/rubric.ts';
import type { LossTitles } from '../scoring/lossReasons.ts';
import type { Cap, EvidenceReason } from '../scoring/scorecard.ts';

export interface MoveWords {
  readonly name: string;
  /** Why it works, or why it costs: one sentence. */
  readonly reason: string;
}

export interface RuleWords {
  readonly title: string;
  /** The rule in one or two sentences, with whose claim it is where it gives a figure. */
  readonly sentence: string;
}

export interface CriterionWords {
  readonly name: string;
  /** The formula in plain words; the rules page prints it. */
  readonly how: string;
}

/** The words for the table of what meets what (`core/course/floor.ts`). */
export interface FloorWords {
  /** What lies open. */
  readonly open: Readonly<Record<Floor, string>>;
  /** What stands in their way when they object. */
  readonly objections: Readonly<Record<ObjectionKind, string>>;
  /** How far they have come. */
  readonly standings: Readonly<Record<Standing, string>>;
}

export interface NamedSentence {
  readonly name: string;
  readonly sentence: string;
}

/** What the coach speaks of: what is open, what has been missed, and that time is short. */
export type CoachedKind =
  | Floor
  | 'announces'
  | 'missedQuestion'
  | 'missedTrouble'
  | 'missedObjection'
  | 'missedHedge'
  | 'missedPoint'
  | 'lost'
  | 'prompts';

/** What a good ear would notice; coached mode shows it. It names no card. */
export interface Tip {
  readonly tip: string;
  readonly rule: Rule;
}

/** The course's vocabulary in the words of one language. */
export interface CourseWords {
  readonly moves: Readonly<Record<MoveId, MoveWords>>;
  readonly rules: Readonly<Record<Rule, RuleWords>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly parts: Readonly<Record<PartId, string>>;
  readonly criteria: Readonly<Record<CriterionId, CriterionWords>>;
  /**
   * Sentence for a point earned or lost. The figure is seconds for `saidInTime`, `saidLate` and
   * `monologue` and `hardlyTalked`, percent for `listened`, `talkedTooMuch` (the customer's share of the talking),
   * `askedAgainstTelling` and `toldTooMuch` (asking, of what the rep says); others need none.
   */
  readonly evidence: Readonly<Record<EvidenceReason, (figure: number | null) => string>>;
  /** A title for each way of losing points: what went wrong, in place of the criterion's name. */
  readonly losses: LossTitles;
  readonly floors: FloorWords;
  /** `sentence`: the outcome in plain words, as the debrief's headline. */
  readonly endings: Readonly<Record<Ending, NamedSentence>>;
  /** How a call ended in which the rep never said a word, by who put the phone down. */
  readonly wordless: { readonly byCustomer: string; readonly byRep: string };
  readonly rungs: Readonly<Record<Rung, NamedSentence>>;
  readonly caps: Readonly<Record<Cap, string>>;
  /** Why a part is left out where it is, and what becomes of the total. */
  readonly leftOut: string;
  /** What a hard fail is, in one sentence (C26). */
  readonly hardFail: string;
  readonly moods: Readonly<Record<Mood, string>>;
  readonly tips: Readonly<Record<CoachedKind, Tip>>;
  /** Short name of what the customer did, for transcript and review. */
  readonly replyKinds: Readonly<Record<ReplyKind, string>>;
  /** By the persona's id. */
  readonly personas: Readonly<Record<string, { name: string; description: string }>>;
  readonly modes: Readonly<Record<Mode, NamedSentence>>;
}
