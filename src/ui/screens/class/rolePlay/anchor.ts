/** Ties the times of taps, ms since a group's first one, to this page's clock. */
export interface Anchor {
  /** There is a tap, the latest one: if it wasn't made here, it was made just now. */
  readonly hear: (at: number) => void;
  /** Somebody taps here now. @param last when the tap before was made; @returns when this one is */
  readonly tap: (last: number | undefined) => number;
  /** ms since the first tap; 0 before it. */
  readonly elapsed: () => number;
}

export function createAnchor(): Anchor {
  let latest: number | undefined;
  /** The first tap, ms since 1970. */
  let zero: number | undefined;
  function hear(at: number): void {
    if (at === latest) return;
    latest = at;
    zero = Date.now() - at;
  }
  const elapsed = () => (zero === undefined ? 0 : Date.now() - zero);
  return {
    hear,
    elapsed,
    tap(last) {
      const at = last === undefined ? 0 : Math.max(last + 1, elapsed());
      // No tap of its own moves what the clock was tied to.
      if (zero === undefined) hear(at);
      latest = at;
      return at;
    },
  };
}
