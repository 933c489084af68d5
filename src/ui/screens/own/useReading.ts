import { useEffect, useState } from 'react';
import type { Examiner, ReadText } from '../../../analysis/check/examiner.ts';

/** A pause in typing after which a text is read, ms. */
const pauseMs = 400;

/** What a text reads as: not yet, not to be found out, or the outcome. */
export type ReadingState = 'reading' | 'failed' | ReadText;

/** Reads a text whenever its writer pauses. An empty one is not read. */
export function useReading(text: string, loadExaminer: () => Promise<Examiner>): ReadingState {
  const [read, setRead] = useState<{ text: string; state: ReadingState } | null>(null);
  useEffect(() => {
    if (text.trim() === '') return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      void loadExaminer()
        .then((examiner) => examiner.read(text))
        .catch(() => null)
        .then((outcome) => wanted && setRead({ text, state: outcome ?? 'failed' }));
    }, pauseMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, loadExaminer]);
  return read?.text === text ? read.state : 'reading';
}
