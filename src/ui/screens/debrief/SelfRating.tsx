import { Button } from '../../components/Button.tsx';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { DebriefCard } from './DebriefCard.tsx';
import './selfRating.css';

interface SelfRatingProps {
  /** 0–10, in one tap. */
  readonly onRate: (rating: number) => void;
  readonly onSkip: () => void;
  readonly onNever: () => void;
}

const ratings = Array.from({ length: 11 }, (_, i) => i);

/** The trainee's own verdict, before the score is seen. */
export function SelfRating({ onRate, onSkip, onNever }: SelfRatingProps) {
  const { rating } = useMessages('debrief');
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
