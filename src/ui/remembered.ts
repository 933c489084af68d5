/**
 * A failed load is given again for so long, ms: `use` asks for it once more when it fails, and were
 * that a new try, there would be no end of tries.
 */
const rememberFailure = 3000;

/**
 * A loader that gives the same promise for the same arguments, as React's `use` wants it. A failed
 * load is forgotten after a while, so that a later try is a new one.
 */
export function remembered<Args extends readonly (string | number)[], T>(
  load: (...args: Args) => Promise<T>,
): (...args: Args) => Promise<T> {
  const promises = new Map<string, Promise<T>>();
  return (...args) => {
    const key = args.join(' ');
    const met = promises.get(key);
    if (met) return met;
    const promise = load(...args).catch((error: unknown) => {
      setTimeout(() => promises.delete(key), rememberFailure);
      throw error;
    });
    promises.set(key, promise);
    return promise;
  };
}
