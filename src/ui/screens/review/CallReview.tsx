import { useState } from 'react';
import type { Review } from '../../../analysis/review.ts';
import type { Transcript } from '../../../core/call/transcript.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { turnId } from './marks.ts';
import { Summary } from './Summary.tsx';
import { Turns } from './Turns.tsx';
import { ValueGraph } from './ValueGraph.tsx';

interface CallReviewProps {
  readonly transcript: Transcript;
  readonly review: Review;
  readonly words: CourseWords;
  /** Whether a call with this customer waits to be gone on with. */
  readonly isUnderWay: () => boolean;
  /** Plays on from before a turn. @throws where it can't */
  readonly onRewind: (turn: number) => Promise<void>;
}

/** A call as a chess player looks at a game: its worth, turn by turn, and each turn explained. */
export function CallReview(props: CallReviewProps) {
  const { transcript, review, words, isUnderWay, onRewind } = props;
  const messages = useMessages('review');
  const [selected, setSelected] = useState(review.repair ?? 1);
  const select = (turn: number) => {
    setSelected(turn);
    // After the turn before has folded, so that it lands where it stays.
    requestAnimationFrame(() =>
      document.getElementById(turnId(turn))?.scrollIntoView({ block: 'start', behavior: 'smooth' }),
    );
  };
  return (
    <div className="debrief review">
      <header className="review-head">
        <h1>{messages.title}</h1>
        <p className="quiet">{messages.intro}</p>
      </header>
      <Summary review={review} onSelect={select} />
      {review.turns.length > 0 ? (
        <>
          <ValueGraph review={review} selected={selected} onSelect={select} />
          <Turns
            {...{ transcript, review, words, selected, isUnderWay, onRewind }}
            onSelect={select}
          />
        </>
      ) : (
        <p>{messages.noTurns}</p>
      )}
    </div>
  );
}
