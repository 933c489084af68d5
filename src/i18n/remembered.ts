/** A promise that says what has become of it: React reads one that is fulfilled without waiting. */
export type Tracked<T> = Promise<T> & { status?: 'fulfilled'; value?: T };

/** A loader that remembers what it loaded. */
export interface Remembered<Args extends readonly unknown[], T> {
  /** The same promise for the same arguments, as React's `use` wants it. */
  (...args: Args): Promise<T>;
  /** What came of it, if it is here already. */
  readonly loaded: (...args: Args) => T | undefined;
}

/**
 * A failed load is given again for so long, ms: what waits for it is drawn once more when it fails,
 * and were that a new try, there would be no end of tries.
 */
const rememberFailure = 3000;

/**
 * Loads the same thing once. A failed load is forgotten after a while, so that a later try is a new
 * one. (It stands here because screens and messages need it, and messages import nothing.)
 */
export function remembered<Args extends readonly (string | number)[], T>(
  load: (...args: Args) => Promise<T>,
): Remembered<Args, T> {
  const promises = new Map<string, Tracked<T>>();
  const ask = (...args: Args): Promise<T> => {
    const key = args.join(' ');
    const met = promises.get(key);
    if (met) return met;
    const promise: Tracked<T> = load(...args).then(
      (value) => {
        promise.status = 'fulfilled';
        promise.value = value;
        return value;
      },
      (error: unknown) => {
        setTimeout(() => promises.delete(key), rememberFailure);
        throw error;
      },
    );
    promises.set(key, promise);
    return promise;
  };
  return Object.assign(ask, { loaded: (...args: Args) => promises.get(args.join(' '))?.value });
}
