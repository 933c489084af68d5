import type { Look } from '../../../../core/course/looks.ts';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { decisiveIn } from '../../../../analysis/review/decisive.ts';
import type { Review } from '../../../../analysis/review/review.ts';
import type { Transcript } from '../../../../core/call/transcript.ts';
import type { CourseWords } from '../../../../core/words/words.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { inOneSentence } from '../inOneSentence.ts';
import { Practice } from './Practice.tsx';
import { StatechartCard } from './StatechartCard.tsx';
import { Summary } from './Summary.tsx';
import { Turns } from './Turns.tsx';
import { useChart } from './useChart.ts';
import { useSelectedTurn } from './useSelectedTurn.ts';
import { ValueGraph } from './ValueGraph.tsx';

const Learn = lazy(() => import('./learn/Learn.tsx').then((m) => ({ default: m.Learn })));
const WatchBest = lazy(() =>
  import('./watch/WatchBest.tsx').then((m) => ({ default: m.WatchBest })),
);

interface CallReviewProps {
  readonly transcript: Transcript;
  readonly review: Review;
  readonly words: CourseWords;
  /** The drawing of the customer's face. */
  readonly look: Look;
  /** Whether a call with this customer waits to be gone on with. */
  readonly isUnderWay: () => boolean;
  /** Plays on from before a turn. @throws where it can't */
  readonly onRewind: (turn: number) => Promise<void>;
}

/** What the tab shows: the review, its exercises, or the best call from a turn on. */
type Shown = { readonly is: 'review' | 'learn' } | { readonly is: 'watch'; readonly from: number };

/** A call looked at turn by turn: what was open, whether it was met, and what that cost. */
export function CallReview(props: CallReviewProps) {
  const { transcript, review, words, look, isUnderWay, onRewind } = props;
  const messages = useMessages('review');
  const { decided } = useMessages('debrief');
  const [decisive] = useState(() => decisiveIn(review, transcript));
  const { selected, setSelected, select } = useSelectedTurn(decisive.turn?.turn);
  const { chart, open, setOpen, show } = useChart();
  const [shown, setShown] = useState<Shown>({ is: 'review' });
  const practice = useRef<HTMLDivElement>(null);
  const wasAway = useRef(false);
  useEffect(() => {
    // Back from an exercise, the focus is where it was begun.
    if (shown.is === 'review' && wasAway.current)
      practice.current?.querySelector('button')?.focus();
    wasAway.current = shown.is !== 'review';
  }, [shown]);
  const watch = (from: number) => setShown({ is: 'watch', from });
  const back = () => setShown({ is: 'review' });
  const shared = { transcript, review, words };
  if (shown.is !== 'review') {
    return (
      <Suspense fallback={<p role="status">{messages.learn.loading}</p>}>
        {shown.is === 'watch' ? (
          <WatchBest {...shared} look={look} fromTurn={shown.from} onBack={back} />
        ) : (
          <Learn {...shared} look={look} onBack={back} />
        )}
      </Suspense>
    );
  }
  return (
    <div className="debrief review">
      <header className="review-head">
        <h1>{messages.title}</h1>
        {review.turns.length > 0 && (
          <p className="review-decided">{inOneSentence(decisive, transcript, decided)}</p>
        )}
        <p className="quiet">{messages.intro}</p>
      </header>
      <Practice
        ref={practice}
        review={review}
        onLearn={() => setShown({ is: 'learn' })}
        onWatch={() => watch(1)}
      />
      {review.turns.length > 0 ? (
        <>
          <div className="review-game">
            <ValueGraph review={review} selected={selected} onSelect={select} />
            <Turns
              {...shared}
              {...{ selected, isUnderWay, onRewind }}
              onSelect={select}
              onWatch={watch}
              onChart={show}
            />
          </div>
          <Summary transcript={transcript} review={review} onSelect={select} />
          <StatechartCard
            ref={chart}
            {...shared}
            selected={selected}
            onStep={setSelected}
            open={open}
            onOpen={setOpen}
          />
        </>
      ) : (
        <p>{messages.noTurns}</p>
      )}
    </div>
  );
}
