/** The part of the Web Storage API that is used; any of it may throw. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Puts aside what can't be read, so that nothing of it is lost. */
export interface Aside {
  /**
   * Copies a text to a place where nothing reads it. Where there is no room, `makeWay` guards it.
   *
   * @throws whatever the store throws
   */
  readonly put: (store: Store, key: string, text: string) => void;
  /**
   * Called before something is written over a key: what lies there and can't be read is put aside.
   *
   * @throws whatever the store throws: then nothing must be written
   */
  readonly makeWay: (store: Store, key: string) => void;
}

/** The first free name of `<key>.aside`, `<key>.aside.2` and so on; the same text is put there once. */
function putAside(store: Store, key: string, text: string): void {
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${key}.aside` : `${key}.aside.${n}`;
    const there = store.getItem(name);
    if (there === text) return;
    if (there !== null) continue;
    store.setItem(name, text);
    return;
  }
}

/** @param isForeign whether a text can be told to be unreadable by looking at it alone */
export function createAside(isForeign: (text: string) => boolean): Aside {
  /** Texts known to be unreadable, whole or in part, that lie nowhere else yet, by key. */
  const guarded = new Map<string, string>();
  const put: Aside['put'] = (store, key, text) => {
    guarded.set(key, text);
    putAside(store, key, text);
    guarded.delete(key);
  };
  return {
    put,
    makeWay(store, key) {
      const there = store.getItem(key);
      if (there !== null && (guarded.get(key) === there || isForeign(there))) {
        put(store, key, there);
      }
    },
  };
}
