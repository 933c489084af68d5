import type { Ref } from 'react';
import type { Review } from '../../../../analysis/review/review.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { Button } from '../../../components/Button.tsx';
import { exercisesIn } from './learn/mistakes.ts';
import './practice.css';

interface PracticeProps {
  readonly review: Review;
  readonly ref: Ref<HTMLDivElement>;
  readonly onLearn: () => void;
  readonly onWatch: () => void;
}

/** What can be done with the review besides reading it. */
export function Practice({ review, ref, onLearn, onWatch }: PracticeProps) {
  const { practice, learn, watch } = useMessages('review');
  const count = exercisesIn(review).turns.length;
  return (
    <div ref={ref} className="review-practice" role="group" aria-label={practice}>
      {count > 0 && (
        <Button kind="now" onClick={onLearn}>
          {learn.open(count)}
        </Button>
      )}
      <Button onClick={onWatch}>{watch.open}</Button>
      {count === 0 && review.turns.length > 0 && <p className="quiet">{learn.none}</p>}
    </div>
  );
}
