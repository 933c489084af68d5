import { createContext, use, useEffect } from 'react';

/** Lets an activity have the whole page, without the seat's own head and edges. */
export const WholeContext = createContext<(whole: boolean) => void>(() => undefined);

/** Takes the whole page as long as it is wanted. */
export function useWhole(wanted: boolean): void {
  const set = use(WholeContext);
  useEffect(() => {
    set(wanted);
    return () => set(false);
  }, [set, wanted]);
}
