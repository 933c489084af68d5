import { useCallback, useRef, useState } from 'react';
import { useLeaving } from '../useLeaving.ts';

/** What is typed is kept when the hands rest for so long, ms. */
const restMs = 400;

/** Whether what is on the page is kept. */
export type WrittenState = 'untouched' | 'keeping' | 'kept' | 'notKept';

/**
 * Keeps a text, or several that belong together, as it is written, also when its writer leaves in
 * mid-word.
 *
 * @param keep says whether it is kept; the same function every time
 */
export function useKeptAsWritten<T>(keep: (written: T) => Promise<boolean>) {
  const [state, setState] = useState<WrittenState>('untouched');
  const unkept = useRef<{ readonly written: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keepNow = useCallback(async () => {
    clearTimeout(timer.current);
    const mine = unkept.current;
    if (!mine) return;
    unkept.current = null;
    const isKept = await keep(mine.written);
    if (isKept && unkept.current !== null) return; // What was written meanwhile is on its way.
    if (!isKept) unkept.current ??= mine;
    setState(isKept ? 'kept' : 'notKept');
  }, [keep]);
  useLeaving(useCallback(() => void keepNow(), [keepNow]));

  const write = useCallback(
    (written: T) => {
      unkept.current = { written };
      setState('keeping');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keepNow(), restMs);
    },
    [keepNow],
  );

  return { state, write };
}
