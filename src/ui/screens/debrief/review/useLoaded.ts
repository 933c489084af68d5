import { useEffect, useState } from 'react';

/** What is being loaded, or has been. */
export type Loaded<T> =
  | { readonly is: 'loading' | 'failed' }
  | { readonly is: 'here'; readonly value: T };

/**
 * Loads something once a component needs it.
 *
 * @param load the same function until something else is wanted
 */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Loaded<T>>({ is: 'loading' });
  useEffect(() => {
    let here = true;
    load().then(
      (value) => here && setState({ is: 'here', value }),
      () => here && setState({ is: 'failed' }),
    );
    return () => {
      here = false;
    };
  }, [load]);
  return state;
}
