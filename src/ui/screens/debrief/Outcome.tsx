import type { Look } from '../../../core/course/looks.ts';
import { leadOf } from '../../../core/call/cast.ts';
import type { Transcript } from '../../../core/call/transcript.ts';
import type { Mood } from '../../../core/persona/moods.ts';
import type { Scorecard } from '../../../core/scoring/scorecard.ts';
import { howItEnded } from '../../../core/words/howItEnded.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { lookOf } from '../../components/lookOf.ts';
import { Portrait } from '../../components/portrait/Portrait.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { Medal } from './Medal.tsx';
import './outcome.css';

interface OutcomeProps {
  readonly transcript: Transcript;
  readonly scorecard: Scorecard;
  readonly words: CourseWords;
  /** Which drawing stands for the customer; `null` where the scenario is gone. */
  readonly look: Look | null;
  /** The trainee's own verdict comes before the score. */
  readonly revealed: boolean;
}

/** How the call ended, in plain words, and which call it was. */
export function Outcome({ transcript, scorecard, words, look, revealed }: OutcomeProps) {
  const messages = useMessages('debrief');
  const { ending, rung } = scorecard;
  const { branch } = transcript;
  const name = leadOf(transcript).name;
  const cutOff = ending === 'hungUp' || ending === 'repHungUp';
  const mood = cutOff ? 'gone' : lastMood(transcript);
  const face = look === null ? null : lookOf(look);
  return (
    <header className="outcome" data-rung={rung ?? 'none'}>
      {face && (
        <div className="outcome-face">
          <Portrait look={face} mood={mood} label={`${name}: ${words.moods[mood]}`} size={160} />
        </div>
      )}
      <div className="outcome-words">
        <p className="outcome-rung">
          <span>{rung ? words.rungs[rung].name : messages.title}</span>
          {ending && (
            <span>
              {' '}
              · <span>{words.endings[ending].name}</span>
            </span>
          )}
        </p>
        <ScreenHeading title={messages.title}>
          {howItEnded(words, transcript) ?? messages.callUnfinished}
        </ScreenHeading>
        {revealed && scorecard.hardFails.length > 0 && (
          <p className="hard-fail">
            <strong>{messages.hardFail}</strong> <span>{words.hardFail}</span>
          </p>
        )}
        {branch && <p className="outcome-branch">{messages.branch[branch.kind](branch.turn)}</p>}
      </div>
      {revealed && <Medal score={scorecard.total} />}
    </header>
  );
}

/** The face before they put the phone down. */
function lastMood({ events }: Transcript): Mood {
  const last = events.findLast((event) => event.type === 'customerSpoke' && event.mood !== 'gone');
  return last?.type === 'customerSpoke' ? last.mood : 'neutral';
}
