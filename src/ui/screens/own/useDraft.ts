import { useEffect, useRef, useState } from 'react';
import { shelf } from '../../../catalogue/own/ownShelf.ts';
import { nameOfDraft } from '../../../catalogue/own/shelf.ts';
import { usePorts } from '../../ports.tsx';

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
  const { waiting } = usePorts().progress;
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
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  }, [text]);
  useEffect(() => {
    let trace: string | null = null;
    const flush = () => pending.current?.();
    const leave = () => {
      if (!pending.current) return;
      const value = { kind: 'draft', of, text: latest.current } as const;
      // The page goes before the database has it; whoever opens the record next keeps it.
      trace = waiting.addChange({ does: 'draft', name: nameOfDraft(of), value });
      flush();
    };
    // It is back as it was, and goes on.
    const back = () => {
      if (trace !== null) waiting.settle(trace, waiting.found(trace), true);
      trace = null;
    };
    addEventListener('pagehide', leave);
    addEventListener('pageshow', back);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', back);
      flush();
    };
  }, [of, waiting]);
  return {
    held,
    done() {
      pending.current = null;
    },
  };
}
