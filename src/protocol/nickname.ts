import { invisible, noCharacter, oddSpace } from '../core/text/characters.ts';

/** Longest nickname, in characters as people count them (graphemes). */
export const longestNickname = 24;
/** And in UTF-16 units: one grapheme can be endless. */
const mostUnits = 150;

const every = (pattern: RegExp) => new RegExp(pattern.source, 'gu');
const blanks = new RegExp(`${oddSpace.source}|[\\s\\p{Zl}\\p{Zp}\\u{1d159}]`, 'gu');
const unseen = new RegExp(`${invisible.source}|${noCharacter.source}`, 'gu');
/** More signs on one letter than any language needs. */
const piled = /(\p{M}{3})\p{M}+/gu;
const something = /[\p{L}\p{N}\p{P}\p{S}]/u;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function cut(name: string, most: number): string {
  let kept = '';
  let count = 0;
  for (const { segment } of graphemes.segment(name)) {
    if (count === most || kept.length + segment.length > mostUnits) break;
    kept += segment;
    count += 1;
  }
  return kept;
}

/**
 * The nickname that somebody wrote, as a room knows it: what can't be seen is taken out (marks of
 * direction, joiners, fillers, tags, controls), every blank is a plain one, single and between words,
 * 24 characters at most. `null`: nothing is left.
 */
export function nicknameOf(written: string): string | null {
  const plain = written
    .replace(blanks, ' ')
    .replace(every(unseen), '')
    .normalize('NFC')
    .replace(piled, '$1')
    .replace(/ +/gu, ' ')
    .replace(/^[ \p{M}]+/u, '')
    .trimEnd();
  const name = cut(plain, longestNickname).trimEnd();
  return something.test(name) ? name : null;
}

/** Letters of Cyrillic and Greek, small and capital, with those of Latin that they look like. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    ['аеорсухѕіјһԁԛԝӏк', 'aeopcyxsijhdqwlk'],
    ['αονρυικχγ', 'aovpuikxy'],
    ['АВЕКМНОРСТУХЅІЈԚԜ', 'ABEKMHOPCTYXSIJQW'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ].flatMap(([theirs = '', latin = '']) =>
    Array.from(theirs, (letter, i) => [letter, latin[i] ?? letter] as const),
  ),
);

const inLatin = (name: string) =>
  name.replace(/[\u0370-\u052f]/gu, (one) => lookAlikes.get(one) ?? one);

/**
 * What a nickname is taken for when it is read, whatever its case, width and blanks, and whichever
 * alphabet its letters are from: small ones look like others than capitals do.
 */
function looks(name: string): readonly string[] {
  const plain = name.normalize('NFKD').replaceAll(' ', '');
  return [plain, plain.toUpperCase(), plain.toLowerCase()].map((one) => inLatin(one).toLowerCase());
}

/**
 * The nickname with a number where another has it already, so that no two in a room are the same.
 *
 * @param wanted from `nicknameOf`
 */
export function distinctNickname(wanted: string, taken: readonly string[]): string {
  const others = new Set(taken.flatMap(looks));
  let name = wanted;
  for (let n = 2; looks(name).some((one) => others.has(one)); n++) {
    const number = ` ${n}`;
    name = cut(wanted, longestNickname - number.length).trimEnd() + number;
  }
  return name;
}
