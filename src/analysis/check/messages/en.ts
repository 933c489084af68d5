import type { Ending } from '../../../core/course/outcomes.ts';
import type { Floor } from '../../../core/course/floor.ts';
import type { Language } from '../../../core/course/language.ts';
import type { Bot } from '../../play/bots.ts';

const percent = (share: number, digits = 1) => `${(100 * share).toFixed(digits)} %`;
const points = (number: number) => `${number.toFixed(number < 0.1 ? 2 : 1)} points`;
const more = (others: number) => (others === 0 ? '' : ` (and in ${others} more positions)`);
const elsewhere = (others: number) => (others === 1 ? ' (and in 1 more position)' : more(others));
const languageNames: Readonly<Record<Language, string>> = { zh: 'Chinese', en: 'English' };

/** A way through the call, by what was said. */
const way = (path: readonly string[]) =>
  path.length === 0 ? 'at the pick-up' : `after ${path.join(' → ')}`;

const floors: Readonly<Record<Floor, string>> = {
  asks: 'a question',
  tells: 'a trouble',
  objects: 'an objection',
  hedges: 'a hedge',
  yields: 'a plain answer',
};

const parts = { line: 'line', beat: 'beat' } as const;

const reps: Readonly<Record<Bot, string>> = {
  random: 'who takes any line',
  longest: 'who always takes the line that lasts longest',
  shortest: 'who always takes the line that lasts shortest',
  politest: 'who always takes the politest line',
  asks: 'who always asks',
  pitches: 'who always pitches',
  closes: 'who always asks for the commitment',
};

/** What of lines and beats. */
const ofLines = {
  neverOffered: (line: string) =>
    `the line “${line}” is on offer nowhere that a call can get to: loosen its “when”, move it forward in its slot, or remove it`,
  neverBest: (
    line: string,
    offered: number,
    other: string,
    times: number,
    least: number,
    path: readonly string[],
  ) =>
    `the line “${line}” is nowhere the best thing to say: something else is worth more in all ${offered} positions that offer it, “${other}” ${times === offered ? 'each time' : `in ${times} of them`}; it costs least ${way(path)} (${points(least)}): let it pay somewhere, give it a “when” under which it fits, or mark it “beginner: true”`,
  markedBest: (line: string, by: string, ahead: number, path: readonly string[], others: number) =>
    `the line “${line}” is a beginner's error (${by}), yet worth ${points(ahead)} more than anything sound on offer ${way(path)}${elsewhere(others)}: offer a sound line there that does as well, or let the error cost more`,
  markedShare: (marked: number, lines: number, most: number) =>
    `${marked} of ${lines} lines are beginner's errors, at most ${100 * most} % may be: add sound lines, or make sound ones of them`,
  withoutSound: (beat: string, path: readonly string[], others: number) =>
    `the beat “${beat}” offers beginner's errors only ${way(path)}${elsewhere(others)}: add a line that is none`,
  neverWrong: (
    line: string,
    floor: Floor,
    mean: number,
    short: number,
    most: number,
    path: readonly string[],
  ) =>
    `the line “${line}” is never far wrong: after ${floors[floor]}, which suits it least, it costs ${mean.toFixed(1)} points on average, ${short} at least are asked for (it costs most, ${most.toFixed(1)}, ${way(path)}); let what it goes past cost more, or offer beside it a line that meets what is open`,
  hangsOnFloor: (part: keyof typeof parts, id: string, tag: string) =>
    `the ${parts[part]} “${id}” hangs on “${tag}”, on what the customer has just done: whoever sees it on offer knows that without listening; take the tag out of its “when”`,
  unanswerable: (beat: string, path: readonly string[], others: number) =>
    `the customer asks ${way(path)}${more(others)}, and the beat “${beat}” offers no line that answers: give it the slot of answers that other beats of the stage have, or more lines in it`,
  deadEnd: (beat: string, path: readonly string[], others: number) =>
    `the beat “${beat}” is a dead end ${way(path)}${more(others)}: give it lines that are still unsaid there and lead on`,
  shortBeat: (
    beat: string,
    lines: number,
    path: readonly string[],
    others: number,
    stage: string,
  ) =>
    `the beat “${beat}” has ${lines} lines to offer ${way(path)}${others === 0 ? '' : ` (and at ${others} more positions)`}: three to five are needed; give it more slots or its slots more lines, or let another beat of “${stage}” take over`,
};

/** What the two have in common. */
const ofGround = {
  agreedUnnamed: (line: string, path: readonly string[], told: readonly string[]) =>
    `the line “${line}” can be agreed to ${way(path)}, and nobody has said what is sold: let it assume what has to be told first (assumes: [${told.join(', ')}])`,
  asksKnown: (line: string, fact: string, path: readonly string[]) =>
    `the line “${line}” asks for “${fact}”, and is on offer where that is known, ${way(path)}: add “asks: [${fact}]” to it, or let the answers say something else`,
  assumesUnsaid: (line: string, fact: string, path: readonly string[]) =>
    `the line “${line}” assumes “${fact}”, which nobody can have said wherever it is on offer, first ${way(path)}: let an earlier line tell it (tells: [${fact}]), or offer this one later`,
};

/** What fits on a phone. */
const ofPhone = {
  lineCount: (lines: number, least: number, most: number) =>
    `has ${lines} lines, not ${least} to ${most}: ${lines < least ? `write ${least - lines} more` : `remove ${lines - most}`}`,
  longIntroduction: (line: string, seconds: number, most: number, limit: number) =>
    `the introduction “${line}” takes ${seconds} s, at most ${most} may be, for the customer gives ${limit}: cut ${seconds - most} s`,
  cutWords: (language: Language, count: number) =>
    `${count} ${language === 'zh' ? 'character' : 'word'}${count === 1 ? '' : 's'} of the ${languageNames[language]}`,
  cutSeconds: (seconds: number) => `${seconds} s`,
  longLine: (line: string, cuts: readonly string[], long: number, all: number, needed: number) =>
    `the line “${line}” is too long for five of them to fit on a phone: cut ${cuts.join(', ')} (${long} of ${all} lines after the opening are, shorten ${needed} of them at least)`,
};

/** A list of the customer's wordings. */
export interface WordList {
  readonly of: 'line' | 'beat' | 'question' | 'stage' | 'pickUp' | 'phrasebook';
  readonly id: string;
  readonly kind: string;
}

function listName({ of, id, kind }: WordList): string {
  switch (of) {
    case 'line':
      return `“${kind}” of the line “${id}”`;
    case 'beat':
      return `“${kind}” of the silence in “${id}”`;
    case 'question':
      return `“${kind}” of the question “${id}”`;
    case 'stage':
      return `“${kind}” of phrases.${id}`;
    case 'pickUp':
      return 'pickUp';
    case 'phrasebook':
      return `“${kind}” of the phrasebook`;
  }
}

/** What of the customer's words. */
const ofWords = {
  noWords: (part: string, id: string, kind: string) =>
    `${part} “${id}” can be answered in the kind “${kind}” and has no words for it: add “${kind}” to its replies`,
  otherCommitment: (
    line: string,
    commitment: string,
    kind: string,
    ending: Ending,
    meant: string,
  ) =>
    `line “${line}” is agreed to as “${commitment}” (${kind}), but the call then ends in ${ending}: name a commitment of kind ${meant}`,
  nobodyWrote: (kind: string, stage: string) =>
    `nobody wrote what “${kind}” sounds like in the stage “${stage}”: add it to phrases.${stage}, or to the phrasebook`,
  ranOut: (
    list: WordList,
    twice: string,
    call: string,
    scenario: string,
    most: number,
    heard: number,
  ) =>
    `${listName(list)} has run out: “${twice}” comes twice in one call (${call} of ${scenario}), which asks for ${most} and finds ${heard}: add ${Math.max(1, most - heard)} more`,
  worn: (words: string, share: number, calls: number, most: number, list: WordList) =>
    `“${words}” comes in ${percent(share, 0)} of ${calls} mixed calls, more than ${percent(most, 0)}: add wordings to ${listName(list)}`,
  agreedUnsaid: (ending: string) =>
    `a call ends in ${ending} and nobody has said what was agreed: give every line that can bring “commits” its own reply with “agrees”`,
  phrasebook: (share: number, most: number, gaps: readonly (readonly [string, number])[]) =>
    `${percent(share)} of the replies in mixed calls come from the phrasebook, at most ${percent(most)} may: give these their own replies first: ${gaps.map(([gap, part]) => `${gap} (${percent(part)})`).join(', ')}`,
};

/** What of the call as a whole. */
const ofCall = {
  tooMany: (positions: number, andMore: boolean, limit: number) =>
    `has ${andMore ? 'more than ' : ''}${positions} positions, at most ${limit} may be: fewer turns, facts or conditions, or shorter slots in the stage that has most (--json: byStage)`,
  unanswered: (fault: string) => `${fault}: give the persona's machine an answer`,
  noEnding: (ending: Ending, persona: string) =>
    `no call can end in “${ending}”, which ${persona} has: write a line with the moves that lead there, or loosen the “when” of one that has them`,
  deaf: (share: number, exact: boolean, most: number) =>
    `a rep who never hears the customer and only sees the lines on offer gets ${exact ? '' : 'up to '}${percent(share)} of best play, more than ${percent(most)}: the lines on offer give away what was said; offer the same ones whatever the customer has just done, three deep, and none that is always right`,
  fixedOrder: (share: number, most: number) =>
    `a rep with one order of lines for the whole call gets ${percent(share)} of best play, more than ${percent(most)}: let lines be right after one thing said and wrong after another`,
  flips: (share: number, least: number) =>
    `${percent(share)} of the pairs of lines on offer together change order, less than ${percent(least)}: too many lines are always better or always worse than the one beside them`,
  fails: (share: number, most: number) =>
    `best play fails ${percent(share)} of the time (not even a dated call-back), more than ${percent(most)}: let bad dice cost a turn and not the call`,
  blindRep: (bot: Bot, got: number, most: number, share: number) =>
    `a rep ${reps[bot]} gets ${got.toFixed(3)}, more than ${most.toFixed(3)} (${100 * share} % of best play): ${bot === 'random' ? 'make wrong lines cost more' : 'the right line’s look gives it away'}`,
  formRep: (form: string, language: Language | null, got: number, most: number, share: number) =>
    `a rep who always takes the line that ${form}${language ? ` (${languageNames[language]})` : ''} gets ${got.toFixed(3)}, more than ${most.toFixed(3)} (${100 * share} % of best play): let wrong lines have that form too, and right ones another`,
  startWorth: (worth: number, least: number, most: number) =>
    `best play is worth ${worth.toFixed(3)}, not ${least} to ${most}: ${worth < least ? 'give the rep more ways to recover' : 'make the way harder'}`,
  bestScore: (score: number, error: number, least: number) =>
    `best play scores ${score.toFixed(1)} ± ${error.toFixed(1)}, less than ${least}: score and worth pull apart`,
  bestListening: (listens: number, least: number) =>
    `best play listens ${listens.toFixed(1)} %, less than ${least} %: let good questions earn longer answers`,
  freeChoices: (share: number, most: number) =>
    `${percent(share, 0)} of choices cost under one point, more than ${100 * most} %: choices have to matter`,
  dearChoices: (share: number, fewest: number, most: number) =>
    `${percent(share, 0)} of choices cost ten points or more, not ${100 * fewest} to ${100 * most} %`,
  idleBound: (bound: string) =>
    `sets the bound “${bound}” aside, but the call keeps it: remove this line`,
};

/** A customer's condition, by what sets it apart from another: tags, patience, or the machine's own name. */
export interface Apart {
  readonly has: readonly string[];
  readonly lacks: readonly string[];
  readonly patience: number | null;
  readonly key: string;
}

function apart({ has, lacks, patience, key }: Apart): string {
  const words = has.map((tag) => `“${tag}”`);
  if (patience !== null) words.push(`patience ${patience}`);
  if (words.length === 0) words.push(...lacks.map((tag) => `not “${tag}”`));
  return words.length > 0 ? words.join(', ') : key;
}

const ofBeliefs = {
  beliefGap: (worth: number, exact: boolean, gap: number, most: number) =>
    `best play by what the customer says and shows is worth ${worth.toFixed(3)}, ${exact ? '' : 'at most '}${gap.toFixed(1)} points less than if nothing were hidden, more than ${most}`,
  ownKind: 'give what is hidden a kind of reply of its own',
  blur: (path: readonly string[], choice: string, shown: string, one: Apart, other: Apart) =>
    `most is lost ${way(path)}, where “${choice}” is answered with ${shown} whether the customer is then ${apart(one)} or ${apart(other)}: give the two a kind of reply of their own each`,
};

/** What is found by playing a scenario, in English. */
export const en = {
  ...ofLines,
  ...ofGround,
  ...ofPhone,
  ...ofWords,
  ...ofCall,
  ...ofBeliefs,
};

export type Messages = typeof en;
