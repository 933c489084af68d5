import type { ReactNode } from 'react';
import type { FinishedRating } from '../../../progress/diagnosis/ratings.ts';
import type { CallDigest } from '../../../progress/record/digest.ts';
import { ReadingState } from '../../components/recordFailed/ReadingState.tsx';
import { useReading } from '../../record/useReading.ts';

interface NearCallsProps {
  readonly ratings: readonly FinishedRating[];
  /** For each rating the calls that it is held against. */
  readonly children: (near: readonly (readonly CallDigest[])[]) => ReactNode;
}

/** What needs the calls that ratings are held against; see `callsNear`. */
export function NearCalls({ ratings, children }: NearCallsProps) {
  const moments = ratings.map(({ finishedAt }) => finishedAt);
  return <ReadingState reading={useReading({ ask: 'near', moments })}>{children}</ReadingState>;
}
