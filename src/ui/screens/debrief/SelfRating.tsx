import { useEffect, useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { useKeys } from '../../useKeys.ts';
import { DebriefCard } from './DebriefCard.tsx';
import './selfRating.css';

interface SelfRatingProps {
  /** 0–10, in one tap. */
  readonly onRate: (rating: number) => void;
  readonly onSkip: () => void;
  readonly onNever: () => void;
}

/** After a 1 a 0 may follow, within so many ms. */
const secondDigitMs = 600;

const ratings = Array.from({ length: 11 }, (_, i) => i);

/** The trainee's own verdict, before the score is seen. */
export function SelfRating({ onRate, onSkip, onNever }: SelfRatingProps) {
  const { rating } = useMessages('debrief');
  const one = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(one.current), []);
  useKeys((name) => {
    if (!/^\d$/.test(name)) return false;
    const value = name === '0' && one.current !== undefined ? 10 : Number(name);
    clearTimeout(one.current);
    if (value === 1) one.current = setTimeout(() => onRate(1), secondDigitMs);
    else onRate(value);
    return true;
  });
  return (
    <DebriefCard className="self-rating" aria-labelledby="self-rating-title">
      <h2 id="self-rating-title">{rating.title}</h2>
      <p>{rating.body}</p>
      <div className="rating-scale">
        {ratings.map((value) => (
          <button
            key={value}
            type="button"
            className="rating-choice"
            aria-label={rating.choose(value)}
            onClick={() => onRate(value)}
          >
            {value}
          </button>
        ))}
        <span className="rating-low">{rating.low}</span>
        <span className="rating-high">{rating.high}</span>
      </div>
      <div className="rating-ways">
        <Button onClick={onSkip}>{rating.skip}</Button>
        <Button kind="quiet" onClick={onNever}>
          {rating.never}
        </Button>
      </div>
    </DebriefCard>
  );
}
