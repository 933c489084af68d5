import './debrief.css';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { Transcript } from '../../../core/call/transcript.ts';
import { scoreCall } from '../../../core/scoring/score.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { PastCall } from '../../../progress/history.ts';
import type { ScenarioCard } from '../../../scenario/card.ts';
import { Decided } from './Decided.tsx';
import { Details } from './Details.tsx';
import { Outcome } from './Outcome.tsx';
import { OwnVerdict } from './OwnVerdict.tsx';
import { SelfRating } from './SelfRating.tsx';
import type { UnderReview } from './review/useReview.ts';
import type { Rewind } from './review/useRewind.ts';
import { useKey } from '../../useKey.ts';
import './print.css';

interface DebriefProps {
  readonly transcript: Transcript;
  /** How often it stood still because its page was hidden. */
  readonly pauses?: number;
  readonly words: CourseWords;
  /** What the first page knows of the scenario; `null` where it is gone. */
  readonly card: Pick<ScenarioCard, 'endings' | 'customer'> | null;
  /** What the customer kept to themselves, in the language played. */
  readonly hidden: readonly string[];
  /** The review, or how far it has got. */
  readonly under: UnderReview;
  readonly rewind: Rewind;
  readonly onReview: () => void;
  /** The trainee rates the call before the score is shown. */
  readonly askRating: boolean;
  readonly onNeverAskRating: () => void;
  /** The verdict given earlier: whoever comes back has seen the score and is not asked again. */
  readonly rating: PastCall['rating'];
  readonly onRate: (rating: PastCall['rating']) => void;
  /** `null` where the scenario is gone. */
  readonly onAgain: ((dice: 'same' | 'new') => void) | null;
  /** What there is to note and to plan after it. */
  readonly after?: ReactNode;
}

/** How the call ended, what decided it, and one way on, on one screen; the rest is folded below. */
export function Debrief(props: DebriefProps) {
  const { transcript, words, card, hidden, under, rewind, onReview } = props;
  const { askRating, onNeverAskRating, onRate, onAgain } = props;
  const messages = useMessages('debrief');
  const calls = useMessages('calls');
  const [rating, setRating] = useState(props.rating);
  const [revealed, setRevealed] = useState(!askRating || rating !== null);
  const scorecard = useMemo(() => scoreCall(transcript), [transcript]);
  const root = useRef<HTMLDivElement>(null);
  useKey('r', () => {
    // Behind the other tab it stays as it is, and its key with it.
    if (!root.current?.closest('[hidden]')) onAgain?.('new');
  });
  const shared = { transcript, scorecard, words };
  const reveal = (verdict: number | 'skipped') => {
    onRate(verdict);
    setRating(verdict);
    setRevealed(true);
  };
  return (
    <div ref={root} className="debrief">
      <div className="debrief-first">
        <div className="debrief-end">
          <Outcome {...shared} look={card?.customer.look ?? null} revealed={revealed} />
          {revealed && typeof rating === 'number' && (
            <OwnVerdict rating={rating} score={scorecard.total} />
          )}
        </div>
        {revealed ? (
          <Decided {...shared} {...{ under, rewind, onReview, onAgain }} />
        ) : (
          <SelfRating
            onRate={reveal}
            onSkip={() => reveal('skipped')}
            onNever={() => {
              onNeverAskRating();
              reveal('skipped');
            }}
          />
        )}
      </div>
      {revealed && (
        <>
          <Details
            pauses={props.pauses ?? 0}
            {...shared}
            {...{ hidden, under, card, onAgain, root }}
            after={props.after}
          />
          <p className="debrief-ways">
            <a href="#/record">{calls.all}</a>
            <a href="#/rules">{messages.rule.all}</a>
          </p>
        </>
      )}
    </div>
  );
}
