import './debrief.css';
import { useMemo, useRef, useState } from 'react';
import type { Transcript } from '../../../core/call/transcript.ts';
import { scoreCall } from '../../../core/scoring/score.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { PastCall } from '../../../progress/history.ts';
import { ChangeFirst } from './ChangeFirst.tsx';
import { Headlines } from './Headlines.tsx';
import { HiddenFacts } from './HiddenFacts.tsx';
import { Keep } from './Keep.tsx';
import { Outcome } from './Outcome.tsx';
import { PointByPoint } from './PointByPoint.tsx';
import { ScorePanel } from './ScorePanel.tsx';
import { SelfRating } from './SelfRating.tsx';
import { TranscriptView } from './TranscriptView.tsx';
import { useKey } from '../../useKey.ts';
import './print.css';

interface DebriefProps {
  readonly transcript: Transcript;
  readonly words: CourseWords;
  readonly look: string | null;
  /** What the customer kept to themselves, in the language played. */
  readonly hidden: readonly string[];
  /** The trainee rates the call before the score is shown. */
  readonly askRating: boolean;
  readonly onNeverAskRating: () => void;
  /** The verdict given earlier: whoever comes back has seen the score and is not asked again. */
  readonly rating: PastCall['rating'];
  readonly onRate: (rating: PastCall['rating']) => void;
  /** `null` where the scenario is gone. */
  readonly onAgain: ((dice: 'same' | 'new') => void) | null;
}

/** What the call was worth and why, and what to do otherwise next time. */
export function Debrief(props: DebriefProps) {
  const { transcript, words, look, hidden, askRating, onNeverAskRating, onRate, onAgain } = props;
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
      <Outcome {...shared} look={look} />
      {revealed ? (
        <>
          <div className="debrief-top">
            <ScorePanel {...shared} rating={rating === 'skipped' ? null : rating} />
            <ChangeFirst {...shared} onAgain={onAgain} />
          </div>
          <Headlines {...shared} />
          <PointByPoint {...shared} />
          <TranscriptView {...shared} />
          {hidden.length > 0 && <HiddenFacts facts={hidden} language={transcript.language} />}
          <Keep transcript={transcript} scorecard={scorecard} />
          <p className="debrief-ways">
            <a href="#/calls">{calls.title}</a>
            <a href="#/rules">{messages.rule.all}</a>
          </p>
        </>
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
  );
}
