/** Where the browser keeps things; each method throws where it refuses. */
export type BrowserStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** What a shelf could not do: keep something beyond this visit, or make sense of what lay there. */
export type ShelfProblem = 'refused' | 'damaged';

/** Texts by name, as far as the browser keeps them: what it refuses is kept until the page is left. */
export interface Shelf {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
  /**
   * Moves what can't be read to where nothing reads it, and says so; where there is no room for that
   * it stays where it is, and is never written over.
   */
  readonly setAside: (name: string) => void;
  /** All names that begin so, in their order as text. */
  readonly names: (start: string) => readonly string[];
}

/**
 * @param open gives the browser's storage; throws where the browser refuses it
 * @param prefix before all names, so that others' things stay theirs
 * @param tell hears what went wrong
 */
export function createShelf(
  open: () => BrowserStorage,
  prefix: string,
  tell: (problem: ShelfProblem) => void = () => undefined,
): Shelf {
  /** What the browser would not take. */
  const unkept = new Map<string, string>();
  /** Names under which something unreadable lies that could not be moved. */
  const stuck = new Set<string>();

  function attempt<T>(work: (storage: BrowserStorage) => T, otherwise: T): T {
    try {
      return work(open());
    } catch {
      return otherwise;
    }
  }

  /** @returns whether nothing unreadable lies under the name any more */
  function moveAside(name: string): boolean {
    return attempt((storage) => {
      const text = storage.getItem(prefix + name);
      if (text === null) return true;
      const free = (n: number): string => {
        const place = `${prefix}aside.${n}.${name}`;
        return storage.getItem(place) === null ? place : free(n + 1);
      };
      storage.setItem(free(1), text);
      storage.removeItem(prefix + name);
      return true;
    }, false);
  }

  return {
    read: (name) => unkept.get(name) ?? attempt((storage) => storage.getItem(prefix + name), null),
    write(name, text) {
      if (stuck.has(name) && moveAside(name)) stuck.delete(name);
      const kept =
        !stuck.has(name) &&
        attempt((storage) => {
          storage.setItem(prefix + name, text);
          return true;
        }, false);
      if (kept) {
        unkept.delete(name);
        return;
      }
      unkept.set(name, text);
      tell('refused');
    },
    setAside(name) {
      if (stuck.has(name)) return;
      if (!moveAside(name)) stuck.add(name);
      tell('damaged');
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
