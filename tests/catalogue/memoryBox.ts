import type { Box } from '../../src/store/recordBox.ts';

/** A browser's database that lives as long as the test; `refuse` makes it throw what it is given. */
export function memoryBox(): Box & { refuse: Error | null; readonly things: Map<string, unknown> } {
  const things = new Map<string, unknown>();
  const box = {
    refuse: null as Error | null,
    things,
    get: (name: string) => acted(() => things.get(name)),
    all: () => acted(() => [...things.values()]),
    put: (name: string, value: unknown) => acted(() => void things.set(name, value)),
    remove: (name: string) => acted(() => void things.delete(name)),
  };
  function acted<T>(act: () => T): Promise<T> {
    return box.refuse ? Promise.reject(box.refuse) : Promise.resolve(act());
  }
  return box;
}
