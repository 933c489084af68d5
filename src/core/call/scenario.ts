import type { Look } from '../course/looks.ts';
import type { Text } from '../course/language.ts';
import type { MoveId } from '../course/moves.ts';
import type { CommitmentKind, Ending, Goal } from '../course/outcomes.ts';
import type { Stage } from '../course/stages.ts';
import type { ReplyKind } from '../course/replies.ts';

/** One way of saying something. `seconds` is the same in every language. */
export interface Wording {
  readonly text: Text;
  /** Speaking time, whole seconds, at least 1. */
  readonly seconds: number;
}

/** What the customer answers to a line, for one kind of reply. */
export interface Reply extends Wording {
  /** Facts that the rep knows from now on. */
  readonly reveals: readonly string[];
  /** The commitment agreed to in these words, by id; only for `commits`. */
  readonly agrees: string | null;
  /** Of a stage's words: kinds of the answer that they follow on, where they don't fit after any. */
  readonly after?: readonly ReplyKind[];
  /** Of an answer: kinds that have to follow on it (`yields` where nothing does), where not any may. */
  readonly before?: readonly ReplyKind[];
  /** Fits only the first time that a reply of this kind comes in a call, or only later. */
  readonly time?: (typeof times)[number];
}

/** When in a call words of a kind fit, where they don't fit always. */
export const times = ['first', 'later'] as const;

export type Replies = { readonly [K in ReplyKind]?: readonly Reply[] };

/** When something is on offer. Everything named must hold. */
export interface Condition {
  /** Tags of the persona's state, all of them visible in what the customer says or shows. */
  readonly tags: readonly string[];
  readonly notTags: readonly string[];
  /** Facts known. */
  readonly facts: readonly string[];
  readonly notFacts: readonly string[];
}

export interface Line extends Wording {
  readonly id: string;
  /** Other ways of saying the same in the same time; the seed draws one of all. */
  readonly also?: readonly Text[];
  /** What it does, in the order spoken. */
  readonly moves: readonly MoveId[];
  /** The topic it is about, or null; the customer's needs decide how near that comes. */
  readonly about: string | null;
  readonly when: Condition;
  /** A mistake that beginners make, beyond those the moves already show. */
  readonly beginner: boolean;
  readonly replies: Replies;
  /** Facts that are common ground once it is said, whether it was heard or not. */
  readonly tells?: readonly string[];
  /** Facts that it takes for known: said before they are, it goes unheard. */
  readonly assumes?: readonly string[];
  /** Facts that it asks for: known already, it is not on offer. */
  readonly asks?: readonly string[];
  /** The customer's question that it answers, by id. */
  readonly answers?: string;
}

/** Offers the first of its lines that is unsaid and whose condition holds. */
export type Slot = readonly Line[];

/** A situation in the call: what the rep can say there, and what silence brings. */
export interface Beat {
  readonly id: string;
  readonly when: Condition;
  readonly slots: readonly Slot[];
  /** Replies to silence (`letThemTalk`), several wordings a kind. */
  readonly silence: Replies;
}

/** `cue` facts live for one turn: they let the next lines answer what was just said. */
/** `told` facts are the rep's to say: what is sold, what it did for others. */
export const factKinds = ['context', 'need', 'point', 'person', 'cue', 'told'] as const;

export interface Fact {
  readonly id: string;
  readonly kind: (typeof factKinds)[number];
  /** How it stands in the rep's notes. */
  readonly text: Text;
  /** Known before the call. */
  readonly known: boolean;
}

/** A way of asking, which may fit only the first time or later. */
export type Asking = Wording & Pick<Reply, 'time'>;

/** What the customer wants to know; it comes up while a line on offer answers it. */
export interface Question {
  readonly id: string;
  readonly asked: readonly Asking[];
  /** Said when something else was said instead of an answer. */
  readonly missed: readonly Asking[];
}

export interface Commitment {
  readonly id: string;
  readonly kind: CommitmentKind;
  readonly who: Text;
  readonly what: Text;
  readonly when: Text;
}

export interface Customer {
  readonly id: string;
  readonly name: Text;
  readonly role: Text;
  /** Which drawing stands for them. */
  readonly look: Look;
  /** Which voice reads them aloud where the device has a choice. */
  readonly voice: 'female' | 'male';
  /** What they never say unless asked well; shown in the debrief. */
  readonly hidden: readonly Text[];
  /** Topics that hit what really hurts, and topics that merely concern them. */
  readonly needs: { readonly key: readonly string[]; readonly side: readonly string[] };
}

/**
 * How a second call begins where the customer knows the rep again. After the opening it is played as
 * the first one.
 */
export interface Again {
  /** Endings of the earlier call after which they do. */
  readonly after: readonly Ending[];
  /** What has happened so far, in place of the brief's (C34). */
  readonly situation: Text;
  readonly pickUp: readonly [Wording, ...Wording[]];
  /** In place of the opening's beats; all facts of its condition are remembered ones. */
  readonly opening: Beat;
}

/** Percent of the speaking time; the three add up to 100 (C11). */
export interface Targets {
  readonly listen: number;
  readonly ask: number;
  readonly tell: number;
}

export interface Brief {
  /** Why this call, and what has happened so far (C34). */
  readonly situation: Text;
  readonly known: readonly Text[];
  readonly goal: Text;
  readonly fallback: Text;
}

/** A validated call: who is on the phone and all that can be said. `scenario/` makes it of YAML. */
export interface Scenario {
  readonly id: string;
  readonly version: number;
  /** Hash of the content, 16 hex digits: a transcript names what it was played on. */
  readonly hash: string;
  readonly title: Text;
  readonly teaser: Text;
  readonly difficulty: 1 | 2 | 3;
  readonly persona: string;
  readonly traits: Readonly<Record<string, number>>;
  readonly goal: Goal;
  readonly targets: Targets;
  /** The rep's turns, 8 to 12; the last one ends the call. */
  readonly turns: number;
  readonly ambience: 'office' | 'street';
  readonly rep: { readonly name: Text; readonly company: Text; readonly product: Text };
  readonly customers: readonly [Customer, ...Customer[]];
  readonly brief: Brief;
  readonly facts: readonly Fact[];
  /**
   * Facts that still stand when this customer is called again after a call of this scenario; absent
   * where they wouldn't remember, and a second call begins like the first.
   */
  readonly memory?: readonly string[];
  /** Absent: a second call has the first one's opening. */
  readonly again?: Again;
  readonly commitments: readonly Commitment[];
  /** The customer's first words; the seed picks one. */
  readonly pickUp: readonly [Wording, ...Wording[]];
  /** By stage, the first beat that fits and still has three lines is the one in play. */
  readonly beats: Readonly<Record<Stage, readonly Beat[]>>;
  readonly questions?: readonly Question[];
  /** By stage, what the customer says where a line has no reply of its own for the kind. */
  readonly phrases?: Readonly<Record<Stage, Replies>>;
  /** What is left when the stage has no words either. */
  readonly phrasebook: Replies;
}
