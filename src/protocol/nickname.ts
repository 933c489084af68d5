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

/** Whether two nicknames are taken for the same when read: whatever their case, width and blanks. */
const looks = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(' ', '');

/**
 * The nickname with a number where another has it already, so that no two in a room are the same.
 *
 * @param wanted from `nicknameOf`
 */
export function distinctNickname(wanted: string, taken: readonly string[]): string {
  const others = new Set(taken.map(looks));
  let name = wanted;
  for (let n = 2; others.has(looks(name)); n++) {
    const number = ` ${n}`;
    name = cut(wanted, longestNickname - number.length).trimEnd() + number;
  }
  return name;
}
