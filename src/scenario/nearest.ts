import type { Hint } from './hint.ts';
import { en } from './messages/en.ts';

/** Edits (insert, drop, replace, swap neighbours) that turn one word into the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  const at = (cells: readonly number[], j: number): number => cells[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let fewest = Math.min(replaced, at(row, j) + 1, at(next, j - 1) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) fewest = Math.min(fewest, at(before, j - 2) + 1);
      next.push(fewest);
    }
    [before, row] = [row, next];
  }
  return at(row, b.length);
}

const longestCompared = 60;

/** The known word that a mistyped one most likely means, or `null` where none is near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > longestCompared) return null;
  const typed = word.toLowerCase();
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    // Each letter more or less is an edit.
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const edits = distance(typed, candidate.toLowerCase());
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** What a name that is none of the known may have meant. */
export function hintFor(word: string, known: Iterable<string>): Hint {
  const names = [...known];
  return { near: nearest(word, names), known: names };
}

/** How a command's message about an unknown name goes on. */
export const suggestion = (word: string, known: Iterable<string>): string =>
  en.hint(hintFor(word, known));
