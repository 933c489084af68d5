import type { Language } from '../course/language.ts';
import type { MoveId } from '../course/moves.ts';
import type { CommitmentKind, Ending, Goal } from '../course/outcomes.ts';
import type { Stage } from '../course/stages.ts';
import type { Relevance } from '../persona/events.ts';
import type { ReplyKind } from '../course/replies.ts';
import type { Mood } from '../persona/moods.ts';
import type { Targets } from './scenario.ts';

export const modes = ['coached', 'practice', 'exam'] as const;
export type Mode = (typeof modes)[number];

/** Facts and outcome of an earlier call with this customer. */
export interface CallStart {
  readonly facts: readonly string[];
  readonly ending: Ending | null;
}

/** What was agreed, in the words of the language played. */
export interface AgreedCommitment {
  readonly kind: CommitmentKind;
  readonly who: string;
  readonly what: string;
  readonly when: string;
}

/** Somebody on the line, as they were called in the language played. */
export interface SpeakerName {
  readonly id: string;
  readonly name: string;
}

interface Timed {
  /** Call clock when it begins, ms of speech (and of dead air in timed play) since the pick-up. */
  readonly at: number;
}

/** The customer speaks: the first words, or the answer to what the rep did. */
export interface CustomerSpoke extends Timed {
  readonly type: 'customerSpoke';
  readonly speaker: string;
  /** `null` for the first words. */
  readonly kind: ReplyKind | null;
  readonly words: string;
  readonly ms: number;
  /** The speaker's. */
  readonly mood: Mood;
  readonly stage: Stage;
  /** Facts that these words revealed. */
  readonly reveals: readonly string[];
  readonly commitment: AgreedCommitment | null;
  /** Which wording it is, the same in every language; see `replyId`. `null`: not noted (format 1). */
  readonly reply: string | null;
  /** Whose words: the line's (or the beat's) own, a question's, the stage's, or the phrasebook's. */
  readonly source: 'own' | 'question' | 'stage' | 'phrasebook';
}

/** The rep says a line, says nothing, or cuts in. */
export interface RepActed extends Timed {
  readonly type: 'repActed';
  readonly speaker: 'rep';
  /** The rep's turns are counted from 1. */
  readonly turn: number;
  /** The line's id; `null` for silence and for cutting in. */
  readonly line: string | null;
  readonly moves: readonly MoveId[];
  readonly about: string | null;
  /** How near it comes to the needs of whom it is said to. */
  readonly relevance: Relevance;
  readonly words: string;
  /** Speaking time; 0 for silence and for cutting in. */
  readonly ms: number;
  /** Dead air before it, ms; 0 in untimed play. */
  readonly thinkingMs: number;
  /** 0–19. */
  readonly roll: number;
  /** Persona reactions that words don't show, for the review: stage when it was said. */
  readonly stage: Stage;
}

export interface CallEnded extends Timed {
  readonly type: 'callEnded';
  /** `rep`, or the customer's id. */
  readonly speaker: string;
  readonly ending: Ending;
  readonly commitment: AgreedCommitment | null;
}

export type TranscriptEvent = CustomerSpoke | RepActed | CallEnded;

/**
 * A call, append-only, in the newest format. It carries all that is needed to read and score it
 * without its scenario; replaying it needs the scenario of the same hash. What was stored or comes
 * from a file is read by `upgrade` and by nothing else.
 */
export interface Transcript {
  readonly format: 2;
  readonly scenario: {
    readonly id: string;
    readonly version: number;
    readonly hash: string;
    readonly title: string;
  };
  /** Whose machine answered; `version` is `null` where that was not noted (format 1). */
  readonly persona: { readonly id: string; readonly version: number | null };
  /** Version of the rubric that it is scored by; see `rubricVersion`. */
  readonly rubric: number;
  readonly goal: Goal;
  readonly targets: Targets;
  /** Objections this persona can raise: the score leaves the part out where there are none. */
  readonly objections: readonly ReplyKind[];
  readonly language: Language;
  readonly seed: number;
  readonly mode: Mode;
  /** Factor on the time limits of timed play; `null`: untimed. */
  readonly timeStretch: number | null;
  readonly start: CallStart;
  /** Who was on the line, the one who picked up first; events name their speaker by these ids. */
  readonly customers: readonly [SpeakerName, ...SpeakerName[]];
  /** The turn this branch was taken back to, and why; `null` for a call played straight through. */
  readonly branch: { readonly kind: 'undo' | 'rewind'; readonly turn: number } | null;
  readonly events: readonly TranscriptEvent[];
}
