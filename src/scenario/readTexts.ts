import { isMap, isScalar, Scalar, type Node } from 'yaml';
import { languages, type Language, type Text } from '../core/course/language.ts';
import type { Wording } from '../core/call/scenario.ts';
import { hearOnce, type Reading } from './reading.ts';
import { expected, fields, listOf, optional, whole, type Field, type Reader } from './readers.ts';
import { textFaults } from './soundText.ts';
import { fits, naturalSeconds, secondsOf } from './speech.ts';

/** The longest text, and the longest name or title, characters: what a page has room for. */
export const longestText = 400;
export const longestLabel = 80;

/** The longest that anybody says at a stretch, seconds. */
export const longestWording = 60;

/**
 * A text in one language, looked over for stray characters.
 *
 * @param most characters
 */
export function textIn(language: Language, most = longestText): Reader<string> {
  return (reading, node) => {
    if (!isScalar(node) || typeof node.value !== 'string') {
      return expected(reading, node, (m) => m.textIn(language));
    }
    const { value, type, comment } = node;
    if (value.length > most) {
      reading.report(node, (m) => m.ofText(language, m.tooLong(value.length, most)));
      return undefined;
    }
    if (type === Scalar.PLAIN && comment !== undefined && comment !== null) {
      reading.report(node, (m) => m.remark);
    }
    for (const fault of textFaults(value, language)) {
      reading.report(node, (m) => m.ofText(language, fault(m)));
    }
    return value;
  };
}

/** The fields that give a text in every language. */
const fieldsOf = (most: number) =>
  ({
    zh: { read: textIn('zh', most), missing: (m) => m.missingText('zh') },
    en: { read: textIn('en', most), missing: (m) => m.missingText('en') },
  }) satisfies Record<Language, Field<string>>;

export const textFields = fieldsOf(longestText);

/** `{ zh: …, en: … }`, a name or a title: it stands in one line. */
export const label: Reader<Text> = fields(fieldsOf(longestLabel));

/** `{ zh: …, en: … }`. */
export const text: Reader<Text> = fields(textFields);

/** The fields of a spoken text; `seconds` is worked out where it is left out. */
export const wordingFields = {
  ...textFields,
  seconds: optional<number | null>(whole(1, longestWording), null),
};

interface RawWording extends Record<Language, string> {
  readonly seconds: number | null;
}

/** The node of a map's field, or the map where it has none. */
export function fieldNode(map: Node, name: string): Node {
  const found = isMap(map) ? map.get(name, true) : undefined;
  return found ?? map;
}

/**
 * A spoken text with its seconds: those of the file, or of the reference language. Reports a
 * language that takes more than 30 % more or less, and words that stand elsewhere too.
 */
export function toWording(reading: Reading, map: Node, raw: RawWording): Wording {
  const seconds = raw.seconds ?? secondsOf(raw.zh);
  for (const language of languages) {
    const node = fieldNode(map, language);
    hearOnce(reading, node, language, raw[language]);
    const natural = naturalSeconds(raw[language], language);
    if (fits(natural, seconds)) continue;
    reading.report(node, (m) => m.duration(language, natural, seconds, raw.seconds !== null));
  }
  return { text: { zh: raw.zh, en: raw.en }, seconds };
}

/** `{ zh: …, en: …, seconds: … }`, said by the customer. */
export const wording: Reader<Wording> = (reading, node) => {
  reading.replyCount += 1;
  const raw = fields<RawWording>(wordingFields)(reading, node);
  return raw && toWording(reading, node, raw);
};

/** What is said first: several wordings. */
export const pickUp: Reader<readonly [Wording, ...Wording[]]> = (reading, node) => {
  const [first, ...others] = listOf(wording, 1)(reading, node) ?? [];
  return first && [first, ...others];
};
