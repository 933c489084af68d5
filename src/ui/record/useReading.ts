import { useCallback, useEffect, useState } from 'react';
import type { Answer, Question } from '../../progress/record/questions.ts';
import { usePorts } from '../ports.tsx';

/** What has come of a question to the record. */
export type Reading<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'here'; readonly value: T };

interface Found<T> {
  /** Which try it came of. */
  readonly at: number;
  readonly value: T | null;
}

/**
 * Asks the record, and again whenever a call is added, changed or removed in this tab or another.
 * While a new answer is on its way the old one stands.
 */
export function useReading<Q extends Question>(question: Q): Reading<Answer<Q>> {
  const { record, reader } = usePorts();
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<Found<Answer<Q>> | null>(null);
  const asked = JSON.stringify(question);
  useEffect(() => {
    let here = true;
    let reads = 0;
    let end = () => {};
    async function read(): Promise<void> {
      const mine = ++reads;
      const value = await reader.read(JSON.parse(asked) as Q).catch(() => null);
      // Of two under way the later one knows more.
      if (here && mine === reads) setFound({ at: tries, value });
    }
    async function begin(): Promise<void> {
      const store = await record.open();
      if (!here) return;
      end = store.subscribe('digests', () => void read());
      await read();
    }
    begin().catch(() => here && setFound({ at: tries, value: null }));
    return () => {
      here = false;
      end();
    };
  }, [record, reader, asked, tries]);
  const retry = useCallback(() => setTries((n) => n + 1), []);
  if (found === null || (found.value === null && found.at !== tries)) return { state: 'loading' };
  return found.value === null ? { state: 'failed', retry } : { state: 'here', value: found.value };
}
