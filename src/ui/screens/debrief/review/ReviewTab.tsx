import type { Look } from '../../../../core/course/looks.ts';
import type { Transcript } from '../../../../core/call/transcript.ts';
import type { CourseWords } from '../../../../core/words/words.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { Button } from '../../../components/Button.tsx';
import { CallReview } from './CallReview.tsx';
import { NoReview } from './NoReview.tsx';
import type { Rewind } from './useRewind.ts';
import type { UnderReview } from './useReview.ts';
import './review.css';

interface ReviewTabProps {
  readonly transcript: Transcript;
  readonly words: CourseWords;
  /** The drawing of the customer's face; `null`: there is none. */
  readonly look: Look | null;
  readonly state: UnderReview;
  readonly rewind: Rewind;
  readonly onRetry: () => void;
  readonly onStop: () => void;
  readonly onScorecard: () => void;
}

/** The review, or how far it has got, or why there can't be one. */
export function ReviewTab(props: ReviewTabProps) {
  const { transcript, words, look, state, rewind, onRetry, onStop, onScorecard } = props;
  const messages = useMessages('review');
  const language = useLanguage();
  if ('positions' in state) {
    return (
      <div className="review-waiting" aria-busy="true">
        <h1 className="visually-hidden">{messages.title}</h1>
        <p role="status">{messages.solving}</p>
        {state.positions > 0 && (
          <p className="quiet figures">
            {messages.positions(state.positions.toLocaleString(language))}
          </p>
        )}
        <Button onClick={onStop}>{messages.stop}</Button>
      </div>
    );
  }
  if ('stopped' in state) {
    return (
      <div className="review-waiting">
        <h1 className="visually-hidden">{messages.title}</h1>
        <p role="status">{messages.stopped}</p>
        <Button kind="now" onClick={onRetry}>
          {messages.goOn}
        </Button>
      </div>
    );
  }
  if ('problem' in state) {
    return (
      <NoReview
        problem={state.problem}
        limit={'limit' in state ? state.limit : undefined}
        scenario={transcript.scenario.id}
        {...{ onRetry, onScorecard }}
      />
    );
  }
  return (
    <CallReview
      transcript={transcript}
      review={state.review}
      words={words}
      look={look ?? ''}
      {...rewind}
    />
  );
}
