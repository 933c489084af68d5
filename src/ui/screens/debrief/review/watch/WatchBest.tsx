import type { Look } from '../../../../../core/course/looks.ts';
import { leadOf } from '../../../../../core/call/cast.ts';
import { useMemo } from 'react';
import type { Review } from '../../../../../analysis/review/review.ts';
import type { Transcript } from '../../../../../core/call/transcript.ts';
import { scoreCall } from '../../../../../core/scoring/score.ts';
import type { CourseWords } from '../../../../../core/words/words.ts';
import { useMessages } from '../../../../../i18n/useMessages.tsx';
import { Button } from '../../../../components/Button.tsx';
import { useProgress } from '../../../../ports.tsx';
import { FocusedHeading } from '../FocusedHeading.tsx';
import { Face } from '../Face.tsx';
import { endingIn, moodIn } from '../replies.ts';
import { bestCallFrom } from './bestCall.ts';
import { Controls } from './Controls.tsx';
import { Talk } from './Talk.tsx';
import { useShow } from './useShow.ts';
import { DebriefCard } from '../../DebriefCard.tsx';
import './watch.css';

interface WatchBestProps {
  readonly transcript: Transcript;
  readonly review: Review;
  readonly words: CourseWords;
  readonly look: Look;
  /** From 1; turns before it stay as they were played. */
  readonly fromTurn: number;
  readonly onBack: () => void;
}

/** Whoever plays without pacing still wants to read along. */
const slowest = 0.25;

/** The best call, played as on the call screen: to be paused, stepped through and skipped. */
export function WatchBest(props: WatchBestProps) {
  const { transcript, review, words, look, fromTurn, onBack } = props;
  const messages = useMessages('review');
  const { watch } = messages;
  const best = useMemo(
    () => bestCallFrom(transcript, review, fromTurn),
    [transcript, review, fromTurn],
  );
  const pace = useProgress(({ settings }) => settings.pace);
  const plies = (fromTurn > 1 && review.turns[fromTurn - 1]?.bestPlay) || review.bestCall;
  const first = best.events.length - plies.flatMap(({ events }) => events).length;
  const show = useShow(best.events, first, Math.max(slowest, pace));
  const heard = best.events.slice(0, show.heard);
  const over = show.heard === best.events.length;
  const ending = endingIn(best.events);
  const customer = leadOf(best).name;
  const newest = heard.at(-1);
  return (
    <div className="debrief review watch">
      <header className="review-head">
        <FocusedHeading>{watch.title}</FocusedHeading>
        <p className="quiet">
          {fromTurn > 1 && <span>{`${watch.fromTurn(fromTurn)} `}</span>}
          <span>{watch.hint}</span>
        </p>
      </header>
      <DebriefCard className="watch-stage" aria-label={watch.transcript}>
        <Face
          look={look}
          mood={moodIn(heard)}
          name={customer}
          words={words}
          speaking={show.speakingMs > 0 && newest?.type === 'customerSpoke'}
        />
        <Talk best={best} plies={plies} first={first} show={show} words={words} />
        <Controls show={show} over={over} />
      </DebriefCard>
      {over && ending && (
        <DebriefCard className="watch-end" role="status">
          <p className="watch-ending">
            <span>{watch.ends}</span> · <span>{words.endings[ending].name}</span>
          </p>
          <p>{words.endings[ending].sentence}</p>
          <p className="figures">
            <strong>{watch.score(scoreCall(best).total)}</strong>{' '}
            <span className="quiet">{watch.yours(scoreCall(transcript).total)}</span>
          </p>
        </DebriefCard>
      )}
      <p>
        <Button kind="quiet" onClick={onBack}>
          {messages.back}
        </Button>
      </p>
    </div>
  );
}
