import { useEffect, useRef, useState } from 'react';
import { shelf } from '../../../catalogue/own/ownShelf.ts';

/** A pause in typing after which a draft is kept, ms. */
const pauseMs = 500;

/**
 * Keeps a text as a draft while it is written, also when its writer leaves in mid-word; gives the
 * draft up where the text is what is kept anyway.
 *
 * @param kept the text that is kept; `null`: none
 *
 * @returns whether the browser could keep it, and a way to keep nothing more
 */
export function useDraft(
  of: string | null,
  text: string,
  kept: string | null,
): { readonly held: boolean; readonly done: () => void } {
  const [held, setHeld] = useState(true);
  const saved = useRef(text);
  const pending = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (text === saved.current) return undefined;
    const save = () => {
      pending.current = null;
      saved.current = text;
      if (text === kept) void shelf.dropDraft(of);
      else void shelf.keepDraft(of, text).then((problem) => setHeld(problem === null));
    };
    pending.current = save;
    const timer = setTimeout(save, pauseMs);
    return () => clearTimeout(timer);
  }, [of, text, kept]);
  useEffect(() => {
    const flush = () => pending.current?.();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return {
    held,
    done() {
      pending.current = null;
    },
  };
}
