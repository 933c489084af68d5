import { isScalar, isSeq, type Node } from 'yaml';
import type { Condition, Line, Replies, Slot } from '../core/call/scenario.ts';
import type { Text } from '../core/course/language.ts';
import { moveIds, type MoveId } from '../core/course/moves.ts';
import type { NameKind, Purpose } from './names.ts';
import type { Reading } from './reading.ts';
import {
  declared,
  expected,
  fields,
  id,
  listOf,
  oneOf,
  optional,
  required,
  yesOrNo,
  type Reader,
} from './readers.ts';
import { replies } from './readReplies.ts';
import { fieldNode, text, toWording, wordingFields } from './readTexts.ts';

const nothing: Condition = { tags: [], notTags: [], facts: [], notFacts: [] };

/** A name declared elsewhere in the file (or, a tag, by the persona). */
export function nameOf(kind: NameKind): Reader<string> {
  return (reading, node) => {
    const name = id(reading, node);
    if (name !== undefined) reading.names.use(kind, name, node);
    return name;
  };
}

/** When a line or a beat is on offer; every part may be left out. */
export const condition: Reader<Condition> = fields<Condition>({
  tags: optional(listOf(tag), []),
  notTags: optional(listOf(tag), []),
  facts: optional(listOf(nameOf('fact')), []),
  notFacts: optional(listOf(nameOf('fact')), []),
});

/** Tags are dotted in some machines, so they are no ids. */
function tag(reading: Reading, node: Node): string | undefined {
  if (!isScalar(node) || typeof node.value !== 'string')
    return expected(reading, node, (m) => m.aTag);
  const name = node.value;
  reading.names.use('tag', name, node);
  return name;
}

/** A field `when`, which may be left out. */
export const when = optional(condition, nothing);

interface RawLine {
  readonly line: string;
  readonly moves: readonly MoveId[];
  readonly about: string | null;
  readonly when: Condition;
  readonly beginner: boolean;
  readonly zh: string;
  readonly en: string;
  readonly seconds: number | null;
  readonly replies: Replies;
  readonly tells: readonly string[] | null;
  readonly assumes: readonly string[] | null;
  readonly asks: readonly string[] | null;
  readonly answers: string | null;
  readonly also: readonly Text[] | null;
}

const lineShape = fields<RawLine>({
  line: required((reading, node) => {
    const name = declared(reading, 'line', node);
    if (name !== undefined && !reading.linePlaces.has(name)) {
      reading.linePlaces.set(name, reading.placeOf(node));
    }
    return name;
  }),
  moves: required(listOf(oneOf(moveIds, 'move'), 1)),
  about: optional<string | null>(nameOf('topic'), null),
  when,
  beginner: optional(yesOrNo, false),
  ...wordingFields,
  replies: optional<Replies>(replies, {}),
  tells: optional<readonly string[] | null>(listOf(factNamed('revealed'), 1), null),
  assumes: optional<readonly string[] | null>(listOf(factNamed('read'), 1), null),
  asks: optional<readonly string[] | null>(listOf(factNamed('read'), 1), null),
  answers: optional<string | null>(nameOf('question'), null),
  also: optional<readonly Text[] | null>(listOf(text, 1), null),
});

/** A fact that the rep tells (so that it is `revealed`), or goes by. */
export function factNamed(purpose: Purpose): Reader<string> {
  return (reading, node) => {
    const name = id(reading, node);
    if (name !== undefined) reading.names.use('fact', name, node, purpose);
    return name;
  };
}

/** Other wordings of a line take the time of the first, and are nobody else's words. */
function checkOtherWords(reading: Reading, line: Node, also: readonly Text[], seconds: number) {
  const list = fieldNode(line, 'also');
  also.forEach((words, i) => {
    toWording(reading, isSeq(list) ? (list.items[i] as Node) : list, { ...words, seconds });
  });
}

const line: Reader<Line> = (reading, node) => {
  const raw = lineShape(reading, node);
  if (!raw) return undefined;
  const twice = raw.moves.find((move, i) => raw.moves.indexOf(move) !== i);
  if (twice) {
    reading.report(fieldNode(node, 'moves'), (m) => m.moveTwice(twice));
  }
  const wording = toWording(reading, node, raw);
  checkOtherWords(reading, node, raw.also ?? [], wording.seconds);
  return {
    id: raw.line,
    moves: raw.moves,
    about: raw.about,
    when: raw.when,
    beginner: raw.beginner,
    ...wording,
    replies: raw.replies,
    ...(raw.also && { also: raw.also }),
    ...(raw.tells && { tells: raw.tells }),
    ...(raw.assumes && { assumes: raw.assumes }),
    ...(raw.asks && { asks: raw.asks }),
    ...(raw.answers !== null && { answers: raw.answers }),
  };
};

/** A list of lines, of which a slot offers the first that fits. */
export const lines: Reader<readonly Line[]> = listOf(line, 1);

/** A list of lines, or the name of a shared one. `null` where the shared one could not be read. */
export const slot: Reader<Slot | null> = (reading, node) => {
  if (isSeq(node)) return lines(reading, node);
  const name = id(reading, node);
  if (name === undefined) return undefined;
  reading.names.use('shared list', name, node);
  return reading.shared.get(name) ?? null;
};
