/**
 * A loader that gives the same promise for the same arguments, as React's `use` wants it. A failed
 * load is forgotten, so that the next try is a new one.
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
      promises.delete(key);
      throw error;
    });
    promises.set(key, promise);
    return promise;
  };
}
