import { leadOf } from '../../../../../core/call/cast.ts';
import type { Transcript } from '../../../../../core/call/transcript.ts';
import type { Look } from '../../../../../core/course/looks.ts';
import type { CourseWords } from '../../../../../core/words/words.ts';
import type { ReviewedTurn } from '../../../../../analysis/review/review.ts';
import { htmlLang } from '../../../../../i18n/languages.ts';
import { useMessages } from '../../../../../i18n/useMessages.tsx';
import { inPoints } from '../../../../components/verdict/figures.ts';
import { Face } from '../Face.tsx';
import { moodIn, spokenIn } from '../replies.ts';
import type { Outcome } from './positions.ts';

interface SceneProps {
  readonly transcript: Transcript;
  readonly turn: ReviewedTurn;
  /** What came of the line that was found. */
  readonly outcome: Outcome | null;
  readonly look: Look;
  readonly words: CourseWords;
}

/** The moment of a mistake: the customer's face and last words, what was said to them, what it cost. */
export function Scene({ transcript, turn, outcome, look, words }: SceneProps) {
  const messages = useMessages('review');
  const { learn } = messages;
  const lang = htmlLang[transcript.language];
  const before = transcript.events.slice(0, turn.event);
  const mood = moodIn([...before, ...(outcome?.events ?? [])]);
  return (
    <div className="exercise-scene">
      <Face look={look} mood={mood} name={leadOf(transcript).name} words={words} />
      <div className="exercise-said">
        <p className="exercise-customer" lang={lang}>
          {spokenIn(before).at(-1)?.words}
        </p>
        <p className="quiet">
          <span>{learn.youSaid}</span>{' '}
          <q lang={turn.chosen.line === null ? undefined : lang}>
            {turn.chosen.words || messages.silence}
          </q>{' '}
          <span className="figures">{learn.lost(inPoints(turn.loss))}</span>
        </p>
      </div>
    </div>
  );
}
