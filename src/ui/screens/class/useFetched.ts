import { useCallback, useEffect, useState } from 'react';

/** Something that is on its way, couldn't be had, or is here. */
export type Fetched<T> =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'here'; readonly value: T };

interface Outcome<T> {
  readonly of: () => Promise<T>;
  readonly run: number;
  readonly fetched: Fetched<T>;
}

/**
 * Fetches as long as somebody waits for it. The second of the pair tries again.
 *
 * @param fetch another one is fetched anew
 * @param letGo told of what came and isn't wanted any more; both have to stay the same meanwhile
 */
export function useFetched<T>(
  fetch: () => Promise<T>,
  letGo?: (value: T) => void,
): readonly [Fetched<T>, () => void] {
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  const [run, setRun] = useState(0);
  useEffect(() => {
    let left = false;
    let release = () => {};
    const show = (fetched: Fetched<T>) => setOutcome({ of: fetch, run, fetched });
    fetch().then(
      (value) => {
        if (left) return letGo?.(value);
        release = () => letGo?.(value);
        return show({ state: 'here', value });
      },
      () => {
        if (!left) show({ state: 'failed' });
      },
    );
    return () => {
      left = true;
      release();
    };
  }, [fetch, letGo, run]);
  const again = useCallback(() => setRun((n) => n + 1), []);
  const current = outcome?.of === fetch && outcome.run === run;
  return [current ? outcome.fetched : { state: 'loading' }, again];
}
