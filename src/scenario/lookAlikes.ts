import type { Found } from './strangeCharacters.ts';

const quotes = /[“”„‟‘’‚‛«»‹›「」『』〝〞＂＇`´]/u;
/** What begins an unquoted text and is meant for a mark of YAML's. */
const begins: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^${quotes.source}`, 'u'), '"'],
  [/^[｛]/u, '{'],
  [/^[［【]/u, '['],
  [/^[－–—−‐•](?= )/u, '-'],
  [/^[＃]/u, '#'],
];
const colonAfterName = /^[\w.-]+[^\S\n]*(?=[：﹕︓])/u;

/**
 * The mark in an unquoted piece of YAML that only looks like one of YAML's: a curly quote, a
 * full-width colon or bracket.
 *
 * @param isValue whether it stands after a colon, where a text may have a full-width one
 */
export function lookAlikeIn(plain: string, offset: number, isValue: boolean): Found | null {
  for (const [pattern, meant] of begins) {
    const mark = pattern.exec(plain)?.[0];
    if (mark) return { offset, say: (m) => m.looksLike(mark, meant) };
  }
  const name = isValue ? null : colonAfterName.exec(plain)?.[0];
  if (!name) return null;
  const colon = plain.charAt(name.length);
  return { offset: offset + name.length, say: (m) => m.looksLike(colon, ':') };
}

/** The mark that was to close a quoted text, where it only looks like one, and the text runs on. */
export function falseClose(quoted: string, offset: number): Found | null {
  const end = quoted.indexOf('\n');
  if (end < 0) return null;
  const at = quoted.slice(0, end).search(new RegExp(`${quotes.source}[\\s,}\\]]*$`, 'u'));
  if (at < 1) return null;
  const [mark, meant] = [quoted.charAt(at), quoted.charAt(0)];
  return { offset: offset + at, say: (m) => m.looksLike(mark, meant) };
}
