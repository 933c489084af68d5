import { useEffect } from 'react';
import { noteAccuracy } from '../../../progress/record/noteAccuracy.ts';
import { usePorts } from '../../ports.tsx';
import type { UnderReview } from './review/useReview.ts';

/** Keeps the accuracy of a past call once its review is here. */
export function useNotedAccuracy(call: string, state: UnderReview): void {
  const { record } = usePorts();
  const accuracy = 'review' in state ? state.review.accuracy : null;
  useEffect(() => {
    if (accuracy === null) return;
    // It is worked out again with the next review: nobody has to hear that it isn't kept.
    const note = async () => noteAccuracy(await record.open(), record.profile, call, accuracy);
    note().catch(() => undefined);
  }, [record, call, accuracy]);
}
