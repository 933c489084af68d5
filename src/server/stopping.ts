/** How a process is brought to its end. */
export interface Stopping {
  /** Begins to end it, once. */
  readonly begin: () => void;
  /** Somebody asks for the end: the first time it begins, the second time nothing is waited for. */
  readonly ask: () => void;
}

/**
 * An end in good order, and at once for who asks twice.
 *
 * @param stop resolves when everything has ended
 * @param exit ends the process: 0 in good order, 1 otherwise
 */
export function stopping(stop: () => Promise<void>, exit: (code: 0 | 1) => void): Stopping {
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    stop().then(
      () => exit(0),
      () => exit(1),
    );
  };
  return {
    begin,
    ask() {
      if (begun) exit(1);
      else begin();
    },
  };
}
