import type { Store } from '../../../src/progress/storage.ts';

/** A browser's storage that lives as long as the test. */
export function memoryStorage(entries: Readonly<Record<string, unknown>> = {}): Store {
  const kept = new Map(
    Object.entries(entries).map(([name, value]) => [
      `pickup.${name}`,
      JSON.stringify({ format: 1, value }),
    ]),
  );
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (i) => [...kept.keys()][i] ?? null,
    get length() {
      return kept.size;
    },
  };
}
