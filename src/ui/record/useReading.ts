import { useCallback } from 'react';
import type { Answer, Question } from '../../progress/record/questions.ts';
import { usePorts } from '../ports.tsx';
import { useRecord, type Asked } from './useRecord.ts';

/** Asks a question of all calls, and again whenever one is added, changed or removed. */
export function useReading<Q extends Question>(question: Q): Asked<Answer<Q>> {
  const { reader } = usePorts();
  const asked = JSON.stringify(question);
  const read = useCallback(() => reader.read(JSON.parse(asked) as Q), [reader, asked]);
  return useRecord('digests', read);
}
