import type { Look } from '../../../../../core/course/looks.ts';
import { useCallback, useState } from 'react';
import type { Review } from '../../../../../analysis/review/review.ts';
import type { Transcript } from '../../../../../core/call/transcript.ts';
import type { CourseWords } from '../../../../../core/words/words.ts';
import { useMessages } from '../../../../../i18n/useMessages.tsx';
import { Button } from '../../../../components/Button.tsx';
import { FocusedHeading } from '../FocusedHeading.tsx';
import { useLoaded } from '../useLoaded.ts';
import { Exercise } from './Exercise.tsx';
import { LearnSummary } from './LearnSummary.tsx';
import { exercisesIn, type Result } from './mistakes.ts';
import { positionsOf } from './positions.ts';
import './learn.css';

interface LearnProps {
  readonly transcript: Transcript;
  readonly review: Review;
  readonly words: CourseWords;
  /** The drawing of the customer's face. */
  readonly look: Look;
  readonly onBack: () => void;
}

/** The mistakes of a call one after the other: the same customer, the same dice, another line. */
export function Learn({ transcript, review, words, look, onBack }: LearnProps) {
  const messages = useMessages('review');
  const [{ kind, turns }] = useState(() => exercisesIn(review));
  const [results, setResults] = useState<readonly Result[]>([]);
  const [at, setAt] = useState(0);
  const loaded = useLoaded(useCallback(() => positionsOf(transcript), [transcript]));
  const turn = turns[at];
  return (
    <div className="debrief review learn">
      <header className="review-head">
        <FocusedHeading key={at}>
          {turn ? messages.learn.title : messages.learn.summary}
        </FocusedHeading>
        {turn && <p className="quiet">{messages.learn.lead[kind]}</p>}
      </header>
      {loaded.is !== 'here' ? (
        <p role="status">{messages.learn[loaded.is]}</p>
      ) : turn ? (
        <Exercise
          key={`${turn.turn} ${results.length}`}
          {...{ transcript, turn, words, look }}
          positions={loaded.value}
          place={messages.learn.place(at + 1, turns.length, turn.turn)}
          isLast={at === turns.length - 1}
          onDone={(result) => {
            setResults([...results, result]);
            setAt(at + 1);
          }}
        />
      ) : (
        <LearnSummary
          turns={turns}
          results={results}
          onAgain={() => {
            setResults([]);
            setAt(0);
          }}
        />
      )}
      <p>
        <Button kind="quiet" onClick={onBack}>
          {messages.back}
        </Button>
      </p>
    </div>
  );
}
