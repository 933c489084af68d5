/** Lets what arrives begin together, a beat at a time. */
export interface Beat {
  /**
   * Resolves with the next beat, for all who wait for it in one turn of the event loop and in the
   * order in which they came: at once after a rest, and otherwise when the gap since the last one is
   * over.
   */
  readonly next: () => Promise<void>;
}

/**
 * Rooms decide, append and tell in one go what reaches them in one turn of the event loop, and all
 * rooms' appends of a turn share one commit. While much is asked, a beat fills such turns: the wait
 * for the disk and a message to thirty phones serve several operations. Where little is asked, nothing
 * waits.
 *
 * @param gapMs from one beat to the next at least
 */
export function createBeat(gapMs: number): Beat {
  let last = Number.NEGATIVE_INFINITY;
  let coming: Promise<void> | null = null;

  const made = () =>
    new Promise<void>((resolve) => {
      const begin = () => {
        last = performance.now();
        coming = null;
        resolve();
      };
      const wait = last + gapMs - performance.now();
      if (wait > 0) setTimeout(begin, wait);
      else setImmediate(begin);
    });

  return { next: () => (coming ??= made()) };
}
