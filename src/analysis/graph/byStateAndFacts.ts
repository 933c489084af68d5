import { setIn, type BitSet, type WordsIn } from '../../core/call/bitSet.ts';
import type { PersonaState } from '../../core/persona/persona.ts';

/** Sets are found word by word: each word but the last leads to a map for the next. */
interface Words<T> extends Map<number, Words<T> | T> {}

/** The map for the last word of the set that an array holds from index `from` on. */
function lastOf<T>(root: Words<T>, array: WordsIn, from: number, words: number): Map<number, T> {
  let map = root;
  for (let i = 0; i < words - 1; i++) {
    const word = (array[from + i] as number) | 0;
    let next = map.get(word) as Words<T> | undefined;
    if (!next) map.set(word, (next = new Map()));
    map = next;
  }
  return map as Map<number, T>;
}

/**
 * Something that hangs on the customer's condition and the facts alone, worked out once for each.
 *
 * @param factWords words of a set of facts
 * @returns finds it for the facts that an array holds from index `from` on
 */
export function byStateAndFacts<T>(
  factWords: number,
  make: (state: PersonaState, facts: BitSet) => T,
): (state: PersonaState, array: WordsIn, from: number) => T {
  const known: Words<T>[] = [];
  const last = factWords - 1;
  return (state, array, from) => {
    const map = lastOf((known[state.index] ??= new Map()), array, from, factWords);
    const word = (array[from + last] as number) | 0;
    let met = map.get(word);
    if (met === undefined) {
      met = make(state, setIn(array, from, factWords));
      map.set(word, met);
    }
    return met;
  };
}
