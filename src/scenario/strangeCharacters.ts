import { invisible, noCharacter, oddSpace } from '../core/text/characters.ts';
import type { Say } from './messages/messages.ts';

/** Something wrong at an offset of a text. */
export interface Found {
  readonly offset: number;
  readonly say: Say;
}

/** As many are named; a file of another kind is full of them. */
const mostNamed = 50;

const anyOf = new RegExp(`${noCharacter.source}|${invisible.source}|${oddSpace.source}`, 'gu');
const remark = /^\s*#/u;

/**
 * What can't be seen in a file, or is another space than it seems, wherever it stands. In a line that
 * is a remark a space of another kind does no harm.
 */
export function strangeCharacters(text: string): readonly Found[] {
  if (text.search(anyOf) < 0) return [];
  const found: Found[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const harmless = remark.test(line) ? oddSpace : null;
    for (const { 0: char, index } of line.matchAll(anyOf)) {
      if (harmless?.test(char)) continue;
      const offset = start + index;
      // The first byte says it all: what comes after it is no text either.
      if (noCharacter.test(char)) return [...found, { offset, say: (m) => m.noText(char) }];
      found.push({
        offset,
        say: (m) => (invisible.test(char) ? m.unseen(char) : m.oddSpace(char)),
      });
      if (found.length === mostNamed) return found;
    }
    start += line.length + 1;
  }
  return found;
}
