import { decisiveIn } from '../../../analysis/review/decisive.ts';
import type { Transcript } from '../../../core/call/transcript.ts';
import type { Scorecard } from '../../../core/scoring/scorecard.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';
import { FirstThing } from './ChangeFirst.tsx';
import { Moment } from './Moment.tsx';
import { RewindHere } from './review/RewindHere.tsx';
import type { UnderReview } from './review/useReview.ts';
import type { Rewind } from './review/useRewind.ts';
import { inOneSentence } from './inOneSentence.ts';
import { thingsToChange } from './thingsToChange.ts';
import './decided.css';

interface DecidedProps {
  readonly transcript: Transcript;
  readonly scorecard: Scorecard;
  readonly words: CourseWords;
  /** The review, or how far it has got. */
  readonly under: UnderReview;
  readonly rewind: Rewind;
  readonly onReview: () => void;
  /** `null` where the scenario is gone. */
  readonly onAgain: ((dice: 'same' | 'new') => void) | null;
}

/** One sentence on what decided the call, the moment itself, and one way on. */
export function Decided(props: DecidedProps) {
  const { transcript, scorecard, words, under, rewind, onReview, onAgain } = props;
  const { decided, moment, again } = useMessages('debrief');
  const nothing = thingsToChange(scorecard, transcript).first.length === 0;
  const spoke = transcript.events.some(({ type }) => type === 'repActed');
  const decisive = 'review' in under && spoke ? decisiveIn(under.review, transcript) : null;
  const turn = decisive?.turn ?? null;
  const fresh = onAgain ? (
    <Button kind="go" onClick={() => onAgain('new')} aria-keyshortcuts="R">
      <span>{again.fresh}</span> <kbd aria-hidden="true">R</kbd>
    </Button>
  ) : (
    <a className="button button-go" href="#/">
      {again.other}
    </a>
  );
  if ('positions' in under) {
    // No way on yet: it would be another one a moment later.
    return (
      <div className="decided" aria-busy="true">
        <p className="decided-sentence" role="status">
          {decided.working}
        </p>
      </div>
    );
  }
  if (!decisive) {
    return (
      <div className="decided">
        <h2 className="decided-sentence">{nothing ? decided.byScoreAll : decided.byScore}</h2>
        <FirstThing {...{ transcript, scorecard, words }} />
        <div className="decided-way">{fresh}</div>
      </div>
    );
  }
  return (
    <div className="decided">
      <p className="decided-sentence" role="status">
        {inOneSentence(decisive, transcript, decided)}
      </p>
      {turn && <Moment transcript={transcript} by={decisive.by} turn={turn} onReview={onReview} />}
      <div className="decided-way">
        {decisive.by === 'choice' && turn && onAgain ? (
          <RewindHere
            kind="go"
            label={moment.replay}
            isUnderWay={rewind.isUnderWay}
            onRewind={() => rewind.onRewind(turn.turn)}
          />
        ) : (
          fresh
        )}
      </div>
    </div>
  );
}
