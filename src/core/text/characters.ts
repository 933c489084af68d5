/** How Unicode names a character: `U+FF1A`. */
export function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const controls = '\\p{Cc}\\p{Zl}\\p{Zp}';
const unseen = '\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u{2800}';
const noText = '\\p{Cs}\\p{Co}\\p{Noncharacter_Code_Point}\\u{fffd}';

/** Bytes that are no text in UTF-8: controls, halves of pairs, what only one program knows. */
export const noCharacter = new RegExp(`[${noText}]|(?![\\t\\n\\r])[${controls}]`, 'u');

/** Characters of a text that nobody can see: joiners, direction marks, fillers, tags. */
export const invisible = new RegExp(`[${unseen}]`, 'u');

const everyUnseen = new RegExp(`[${unseen}]`, 'gu');

/** A text without the characters in it that nobody can see. */
export const withoutUnseen = (text: string): string => text.replace(everyUnseen, '');

/** Spaces that are not the space bar's. */
export const oddSpace = /(?! )\p{Zs}/u;

/** What is left of a text in no script that the course is written in, or in another shape of it. */
const suspects =
  /[\p{Script=Cyrillic}\p{Script=Greek}\u{ff02}\u{ff07}\u{ff10}-\u{ff19}\u{ff21}-\u{ff3a}\u{ff41}-\u{ff5a}\u{ff61}-\u{ff65}\u{2e80}-\u{2fdf}\u{f900}-\u{faff}]/u;

/** The first letter, digit or mark of a text that looks like a common one and is another. */
export function impostor(text: string): string | null {
  return suspects.exec(text)?.[0] ?? null;
}

/** The common character that another is a shape of, or `null` where Unicode knows of none. */
export function commonShape(char: string): string | null {
  const common = char.normalize('NFKC');
  return common === char || /[\s\p{M}]/u.test(common) ? null : common;
}

const strange = new RegExp(`[${unseen}${noText}${controls}]|(?! )\\p{Zs}`, 'gu');
const longest = 40;

/** A name from a file as a message shows it: not endless, and nothing in it unseen. */
export function shown(name: string): string {
  const begin = name.length > longest ? `${name.slice(0, longest)}…` : name;
  return begin.replace(strange, (char) => `‹${codePoint(char)}›`);
}

/** Characters of a name that are neither plain ASCII nor Chinese ones, as Unicode names them. */
export function oddIn(name: string): readonly string[] {
  const odd = shown(name).match(/(?![‹›…])[^\p{ASCII}\p{Script=Han}]/gu) ?? [];
  return [...new Set(odd)].slice(0, 3).map(codePoint);
}
