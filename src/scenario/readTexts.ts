import { isMap, isScalar, Scalar, type Node } from 'yaml';
import { languages, type Language, type Text } from '../core/course/language.ts';
import type { Wording } from '../core/call/scenario.ts';
import { hearOnce, type Reading } from './reading.ts';
import { expected, fields, optional, whole, type Field, type Reader } from './readers.ts';
import { textFaults } from './soundText.ts';
import { fits, naturalSeconds, secondsOf } from './speech.ts';
import { languageNames } from './languageNames.ts';

/** A text in one language, looked over for stray characters. */
export function textIn(language: Language): Reader<string> {
  return (reading, node) => {
    if (!isScalar(node) || typeof node.value !== 'string') {
      return expected(reading, node, `the ${languageNames[language]} text (in double quotes)`);
    }
    if (node.type === Scalar.PLAIN && node.comment !== undefined && node.comment !== null) {
      reading.report(
        node,
        'what follows “ #” is taken for a remark: put the text in double quotes',
      );
    }
    const faults = textFaults(node.value, language);
    for (const fault of faults) {
      reading.report(node, `the ${languageNames[language]} text ${fault}`);
    }
    return node.value;
  };
}

/** The fields that give a text in every language. */
export const textFields = {
  zh: { read: textIn('zh'), missing: 'the Chinese text is missing: add “zh: …”' },
  en: { read: textIn('en'), missing: 'the English text is missing: add “en: …”' },
} satisfies Record<Language, Field<string>>;

/** `{ zh: …, en: … }`. */
export const text: Reader<Text> = fields(textFields);

/** The fields of a spoken text; `seconds` is worked out where it is left out. */
export const wordingFields = {
  ...textFields,
  seconds: optional<number | null>(whole(1, 60), null),
};

interface RawWording extends Record<Language, string> {
  readonly seconds: number | null;
}

/** The node of a map's field, or the map where it has none. */
export function fieldNode(map: Node, name: string): Node {
  const found = isMap(map) ? map.get(name, true) : undefined;
  return found ?? map;
}

const shown = (seconds: number): string => seconds.toFixed(1);

/**
 * A spoken text with its seconds: those of the file, or of the reference language. Reports a
 * language that takes more than 30 % more or less, and words that stand elsewhere too.
 */
export function toWording(reading: Reading, map: Node, raw: RawWording): Wording {
  const seconds = raw.seconds ?? secondsOf(raw.zh);
  const source = raw.seconds === null ? 'of its Chinese text' : 'it is given';
  for (const language of languages) {
    const node = fieldNode(map, language);
    hearOnce(reading, node, language, raw[language]);
    const natural = naturalSeconds(raw[language], language);
    if (fits(natural, seconds)) continue;
    const remedy = natural > seconds ? 'shorten' : 'lengthen';
    reading.report(
      node,
      `the ${languageNames[language]} text takes about ${shown(natural)} s to say, not the ${seconds} s ${source}: ${remedy} it, or set “seconds” so that both languages are within 30 %`,
    );
  }
  return { text: { zh: raw.zh, en: raw.en }, seconds };
}

/** `{ zh: …, en: …, seconds: … }`, said by the customer. */
export const wording: Reader<Wording> = (reading, node) => {
  reading.replyCount += 1;
  const raw = fields<RawWording>(wordingFields)(reading, node);
  return raw && toWording(reading, node, raw);
};
