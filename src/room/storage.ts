/** Where the browser keeps things; each method throws where it refuses. */
export type BrowserStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** Texts by name, as far as the browser keeps them: what it refuses is kept until the page is left. */
export interface Shelf {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
  /** All names that begin so, in their order as text. */
  readonly names: (start: string) => readonly string[];
}

/**
 * @param open gives the browser's storage; throws where the browser refuses it
 * @param prefix before all names, so that others' things stay theirs
 */
export function createShelf(open: () => BrowserStorage, prefix: string): Shelf {
  /** What the browser would not take. */
  const unkept = new Map<string, string>();

  function attempt<T>(work: (storage: BrowserStorage) => T, otherwise: T): T {
    try {
      return work(open());
    } catch {
      return otherwise;
    }
  }

  return {
    read: (name) => unkept.get(name) ?? attempt((storage) => storage.getItem(prefix + name), null),
    write(name, text) {
      const kept = attempt((storage) => {
        storage.setItem(prefix + name, text);
        return true;
      }, false);
      if (kept) unkept.delete(name);
      else unkept.set(name, text);
    },
    remove(name) {
      unkept.delete(name);
      attempt((storage) => storage.removeItem(prefix + name), undefined);
    },
    names(start) {
      const kept = attempt(
        (storage) => Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? ''),
        [],
      );
      const names = kept
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length));
      return [...new Set([...names, ...unkept.keys()])]
        .filter((name) => name.startsWith(start))
        .toSorted();
    },
  };
}
