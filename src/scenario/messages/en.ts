import type { Language } from '../../core/course/language.ts';
import { codePoint, oddIn, shown } from '../../core/text/characters.ts';
import type { Hint } from '../hint.ts';

const languageNames: Readonly<Record<Language, string>> = { zh: 'Chinese', en: 'English' };
const quoteIt = 'put the text in double quotes';
const mostNamed = 60;

/** A name from the file, with the characters in it that look like others. */
function name(of: string): string {
  const odd = oddIn(of);
  return `“${shown(of)}”${odd.length > 0 ? ` (with ${odd.join(', ')})` : ''}`;
}

const char = (of: string): string => `“${of}” (${codePoint(of)})`;

/** Kinds of names that are declared in one place and used in others. */
const kinds = {
  fact: 'fact',
  commitment: 'commitment',
  'shared list': 'shared list',
  topic: 'topic',
  line: 'line',
  question: 'question',
  beat: 'beat',
  tag: 'tag',
  'kind of reply': 'kind of reply',
  goal: 'goal',
  persona: 'persona',
  phrasebook: 'phrasebook',
  move: 'move',
  ambience: 'ambience',
  voice: 'voice',
  time: 'time',
  'kind of fact': 'kind of fact',
  'kind of commitment': 'kind of commitment',
  bound: 'bound',
  ending: 'ending',
  'part of a look': 'part of a look',
};

/** What is known of a YAML parser's complaint: its words, and what to do about it. */
const yaml = {
  BLOCK_AS_IMPLICIT_KEY: `if a text has “: ” in it, ${quoteIt}`,
  MULTILINE_IMPLICIT_KEY: `if this is a text, ${quoteIt}; if it is a field, write “name: value”`,
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'align it with the fields of the same map',
  MISSING_CHAR: 'close the quote or bracket that was opened, or write “name: value”',
  UNEXPECTED_TOKEN: `if this is a text, ${quoteIt}`,
  BAD_SCALAR_START: `a text can't begin with this character: ${quoteIt}`,
  BAD_DQ_ESCAPE: 'a backslash in double quotes begins an escape: write \\\\ or use single quotes',
  TAG_RESOLVE_FAILED: `remove the tag (the word that begins with “!”) or ${quoteIt}`,
  BAD_ALIAS: `aliases aren't used here: ${quoteIt}, or name a list under “shared”`,
};

const unlinked =
  'anchors and aliases are refused; lines that several beats use go under “shared”, by name';

const whatFile = {
  empty: 'the file is empty: begin with “format: 1”',
  tooLarge: (megabytes: string) =>
    `the file has ${megabytes} MB, the limit is 1 MB: one call a file, texts only`,
  tooMany: (most: number) =>
    `has more than ${most} words and marks, as no scenario has: one call a file`,
  tooDeep: (most: number) =>
    `is nested more than ${most} levels deep: a scenario needs ten at most`,
  noText: (of: string) =>
    `has bytes that are no text: a scenario is a text file in UTF-8 (${codePoint(of)})`,
  unseen: (of: string) => `has ${codePoint(of)}, which nobody can see: remove it`,
  oddSpace: (of: string) =>
    `has ${codePoint(of)}, a space of another kind: write one with the space bar`,
  looksLike: (of: string, meant: string) => `${char(of)} is no “${meant}”: write “${meant}”`,
  notYaml: (words: string, code: string) => {
    const remedy = Object.hasOwn(yaml, code) ? yaml[code as keyof typeof yaml] : null;
    return `not valid YAML: ${words}; ${remedy ?? 'see docs/scenario-format.md'}`;
  },
  secondDocument: 'a second document begins here: keep one a file and remove the line “---”',
  plainText: 'this is no scenario but plain text: a file is a map that begins “format: 1”',
  anchor: (of: string) => `has an anchor (&${shown(of)}): ${unlinked}`,
  alias: (of: string) => `is an alias (*${shown(of)}): ${unlinked}`,
  more: (most: number) =>
    `there is more: the first ${most} are listed, put these right and read it again`,
};

const whatForm = {
  expected: (what: string, found: string) => `expected ${what}, found ${found}`,
  aMap: 'a map of fields',
  aList: 'a list',
  aText: 'a text',
  nothing: 'nothing',
  oneValue: (source: string) => shown(source),
  mapWith: (fields: readonly string[]) => `a map with ${fields.join(', ')}`,
  mapOfNames: 'a map of names',
  textIn: (language: Language) => `the ${languageNames[language]} text (in double quotes)`,
  aTag: 'a tag',
  aReason: 'a reason in a sentence, in double quotes',
  aWord: (kind: keyof typeof kinds) => kinds[kind],
  wholeFrom: (least: number, most: number) =>
    least === most ? String(least) : `a whole number from ${least} to ${most}`,
  trueOrFalse: 'true or false',
  anId: 'a name of letters, digits and hyphens, such as trucks-wait',
  idTooLong: (length: number, most: number) =>
    `this name has ${length} characters: ${most} are the limit`,
  noWordKey: 'has a field whose name is no word: write “name: value”',
  twice: (of: string, line: number) => `${name(of)} stands twice, first on line ${line}: keep one`,
  unknownField: (of: string, hint: Hint | null) => `unknown field ${name(of)}${after(hint)}`,
  commaEnds: (of: string) =>
    `unknown field ${name(of)}: inside { } a comma ends the text: put the whole text in double quotes`,
  missing: (of: string) => `the field “${of}” is missing: add it`,
  missingText: (language: Language) =>
    `the ${languageNames[language]} text is missing: add “${language}: …”`,
  items: (count: number, fewest: number, most: number) => {
    if (count > fewest && most === 1000) return `has ${count} items: ${most} are the limit`;
    const range = most === 1000 ? `at least ${fewest}` : `${fewest} to ${most}`;
    return `has ${count} items: ${range} are needed`;
  },
  unknown: (kind: keyof typeof kinds, of: string, hint: Hint | null) =>
    `unknown ${kinds[kind]} ${name(of)}${after(hint)}`,
  declaredTwice: (kind: keyof typeof kinds, of: string, line: number) =>
    `the ${kinds[kind]} “${of}” is already on line ${line}: choose another name`,
};

const whatText = {
  ofText: (language: Language, fault: string) => `the ${languageNames[language]} text ${fault}`,
  remark: 'what follows “ #” is taken for a remark: put the text in double quotes',
  emptyText: 'is empty: write the text',
  tooLong: (length: number, most: number) => `has ${length} characters: ${most} are the limit`,
  lineBreak: 'has a line break: write the text on one line',
  unseenIn: (of: string) => `has ${codePoint(of)}, which nobody can see: remove it`,
  oddSpaceIn: (of: string) => `has ${codePoint(of)}, a space of another kind: write a plain one`,
  impostor: (of: string, common: string | null) =>
    common === null
      ? `has ${char(of)}, a letter of another script: write the one it looks like`
      : `has ${char(of)}: write “${common}”`,
  outerSpace: 'begins or ends with a space: remove it',
  twoSpaces: 'has two spaces in a row: keep one',
  shouting: (found: string) =>
    `has “${shown(found)}”: people on the phone don't shout, one mark at most`,
  threeDots: (found: string) => `has “${shown(found)}”: write “…” (Chinese: “……”)`,
  halfWidth: (found: string, meant: string) => `has a half-width “${found}”: write “${meant}”`,
  spaceInChinese: 'has a space between Chinese characters: remove it',
  chineseInEnglish: (found: string) =>
    `has ${/\p{Script=Han}/u.test(found) ? `“${found}”` : char(found)}, which is Chinese: write the English text here`,
  noChinese: 'has no Chinese character: write the Chinese text here',
  noLetter: 'has no letter: write the English text here',
  saidBefore: (line: number) => {
    const where = line === 0 ? 'in the phrasebook' : `on line ${line}`;
    return `the same words stand ${where}: say it in other words`;
  },
  duration: (language: Language, natural: number, seconds: number, given: boolean) => {
    const source = given ? 'it is given' : 'of its Chinese text';
    const remedy = natural > seconds ? 'shorten' : 'lengthen';
    return `the ${languageNames[language]} text takes about ${natural.toFixed(1)} s to say, not the ${seconds} s ${source}: ${remedy} it, or set “seconds” so that both languages are within 30 %`;
  },
};

const whatCall = {
  fileName: (id: string, file: string) =>
    `the id “${id}” is not the file's name “${shown(file)}”: make them the same`,
  targets: (sum: number) => `listen, ask and tell add up to ${sum}: make them 100 (percent)`,
  moveTwice: (move: string) => `names the move “${move}” twice: once is enough`,
  alikeWordings:
    'wordings of one kind of reply must reveal and agree to the same: repeat “reveals” and “agrees” of the first one',
  openerReveals: (kind: string) =>
    `“${kind}” follows on an answer, which is what reveals: move “reveals” to the answer`,
  agreesMissing: (kind: string) =>
    `a reply of kind “${kind}” says to what: add “agrees: <commitment>”`,
  agreesMisplaced: (kind: string, yes: readonly string[]) =>
    `“agrees” belongs to replies of kind “${yes.join('”, “')}”, not “${kind}”: remove it`,
  lengths: (widest: number, longest: string, most: number, shortest: string, least: number) =>
    `lines offered together must be of like length (at most ${widest} times): “${longest}” takes ${most} s, “${shortest}” ${least} s; shorten the one or lengthen the other`,
  lastBeat: (stage: string) =>
    `the last beat of “${stage}” must fit always: remove its “when”, or add a beat without one after it`,
  noReason: (bound: string) =>
    `says no reason for setting “${bound}” aside: write it in a sentence, or remove it`,
};

const whatWhole = {
  noTrait: (persona: string, of: string, hint: Hint | null) =>
    `${persona} has no trait ${name(of)}${after(hint)}`,
  traitRange: (of: string, min: number, max: number, found: number) =>
    `the trait “${of}” goes from ${min} to ${max}, not ${found}`,
  noTag: (persona: string, of: string, hint: Hint | null) =>
    `no condition of ${persona} has the tag ${name(of)}${after(hint)}`,
  neverGiven: (persona: string, of: string, hint: Hint | null) =>
    `${persona} never gives a reply of kind ${name(of)}${after(hint)}`,
  badPhrasebook: (of: string) =>
    `the phrasebook “${of}” has problems of its own: put them right first`,
  phrasebookMissing: 'the field “phrasebook” is missing: add it, or words by stage (“phrases”)',
  phrasebookLacks: (of: string, lacking: readonly string[]) =>
    `the phrasebook “${of}” has no words for ${lacking.join(', ')}: add them there`,
  againForgets: (fact: string | null) =>
    fact === null
      ? 'a second call opens so by what is remembered: name a fact of “memory” in “when: { facts: […] }”'
      : `a second call can't open by “${fact}”, which isn't remembered: name it in “memory”, or go by another fact`,
  nobodyAgrees: (of: string) =>
    `nobody ever agrees to “${of}”: name it in “agrees” of a reply, or remove it`,
  unusedList: (of: string) =>
    `no beat uses the shared list “${of}”: name it in a slot, or remove it`,
  unanswered: (of: string) =>
    `no line answers the question “${of}”: add one (answers: ${of}), or remove it`,
  unusedTopic: (of: string) => `no line is about the topic “${of}”: add one (about: ${of})`,
  neverRevealed: (of: string) =>
    `no reply reveals “${of}”: name it in “reveals” of a reply, or mark it “known: true”`,
  unreadCue: (of: string) =>
    `no line reads the cue “${of}”: name it in “when: { facts: [${of}] }”, or remove it`,
  fewLines: (count: number, least: number) => `has ${count} lines: ${least} at least`,
  fewReplies: (count: number, least: number) => `has ${count} replies: ${least} at least`,
};

/** How a message about an unknown name goes on. */
function hint({ near, known }: Hint): string {
  if (near !== null) return `did you mean “${near}”?`;
  if (known.length === 0) return 'there are none';
  const more = known.length > mostNamed ? ', …' : '';
  return `use one of: ${known.slice(0, mostNamed).map(shown).join(', ')}${more}`;
}

/** A hint after a name; the first of many unknown ones have one. */
function after(of: Hint | null): string {
  return of ? `: ${hint(of)}` : '';
}

export const en = { ...whatFile, ...whatForm, ...whatText, ...whatCall, ...whatWhole, hint };

/** All that the reader of a file says, by key. English is what the commands print. */
export type Messages = typeof en;
