import type { Look } from '../../../../../core/course/looks.ts';
import { leadOf } from '../../../../../core/call/cast.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReviewedChoice } from '../../../../../analysis/review/judge.ts';
import type { ReviewedTurn } from '../../../../../analysis/review/review.ts';
import type { Transcript } from '../../../../../core/call/transcript.ts';
import { moves } from '../../../../../core/course/moves.ts';
import type { CourseWords } from '../../../../../core/words/words.ts';
import { htmlLang } from '../../../../../i18n/languages.ts';
import { useMessages } from '../../../../../i18n/useMessages.tsx';
import { Button } from '../../../../components/Button.tsx';
import { inPoints } from '../../../../components/verdict/figures.ts';
import { Face } from '../Face.tsx';
import { Inside } from '../Inside.tsx';
import { intoSight } from '../intoSight.ts';
import { endingIn, moodIn, spokenIn } from '../replies.ts';
import { Moves } from '../../../../components/moves/Moves.tsx';
import { accepted, type Result } from './mistakes.ts';
import { Options } from './Options.tsx';
import type { Positions } from './positions.ts';
import { DebriefCard } from '../../DebriefCard.tsx';

interface ExerciseProps {
  readonly transcript: Transcript;
  readonly turn: ReviewedTurn;
  readonly positions: Positions;
  readonly words: CourseWords;
  readonly look: Look;
  /** Which one it is, in words. */
  readonly place: string;
  readonly isLast: boolean;
  readonly onDone: (result: Result) => void;
}

/** What the course warns of in a line. Praise for the rest would only confuse where the line is wrong. */
const errorsIn = ({ moves: made }: ReviewedChoice) =>
  made.filter((move) => moves[move].quality === 'error');

/** One mistake: the customer's last words, what was said, and what else could be. */
export function Exercise(props: ExerciseProps) {
  const { transcript, turn, positions, words, look, place, isLast, onDone } = props;
  const messages = useMessages('review');
  const { learn } = messages;
  const lang = htmlLang[transcript.language];
  const options = useMemo(() => positions.optionsAt(turn), [positions, turn]);
  const [tried, setTried] = useState<readonly ReviewedChoice[]>([]);
  const [found, setFound] = useState<{ choice: ReviewedChoice; result: Result } | null>(null);
  const outcome = useMemo(
    () => found && positions.play(turn, found.choice),
    [positions, turn, found],
  );
  const last = tried.at(-1);
  const wrong = useMemo(() => last && positions.play(turn, last), [positions, turn, last]);
  const asked = spokenIn(transcript.events.slice(0, turn.event)).at(-1);
  const customer = leadOf(transcript).name;

  const verdictBox = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (tried.length === 0 && !found) return;
    // The one thing to do next, without scrolling past what there is to read.
    next.current?.focus({ preventScroll: true });
    intoSight(verdictBox.current, found ? 'start' : 'nearest');
  }, [tried, found]);

  const choose = (choice: ReviewedChoice) => {
    if (found || tried.includes(choice)) return;
    setTried([...tried, choice]);
    if (choice.loss <= accepted) setFound({ choice, result: { tries: tried.length + 1 } });
  };
  const verdict = () => {
    if (found) {
      return found.result === 'shown' ? learn.shown : learn.right(inPoints(found.choice.loss));
    }
    if (!last) return '';
    return (last === turn.chosen ? learn.same : learn.wrong)(inPoints(last.loss));
  };
  const mood = moodIn([...transcript.events.slice(0, turn.event), ...(outcome?.events ?? [])]);
  const ending = outcome && endingIn(outcome.events);
  return (
    <DebriefCard className="exercise" aria-labelledby="exercise-title">
      <h2 id="exercise-title" className="figures">
        {place}
      </h2>
      <div className="exercise-scene">
        <Face look={look} mood={mood} name={customer} words={words} />
        <div className="exercise-said">
          <p className="exercise-customer" lang={lang}>
            {asked?.words}
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
      <h3 id="options-title">{learn.yourTurn}</h3>
      <Options
        {...{ options, tried, lang }}
        onTheCall={turn.chosen}
        found={found?.choice ?? null}
        onChoose={choose}
      />
      <div ref={verdictBox} role="status" className="exercise-verdict" data-found={found !== null}>
        {verdict() && (
          <p>
            <span aria-hidden="true">{found ? '★' : '✗'}</span> <span>{verdict()}</span>
          </p>
        )}
        {!found && last && wrong && (
          <>
            <Moves of={errorsIn(last)} words={words} />
            <Inside change={wrong.change} persona={transcript.persona.id} words={words} />
          </>
        )}
        {outcome && (
          <div className="exercise-reply">
            <p className="quiet">{learn.reply}</p>
            {outcome.replies.map(({ words: said, at }) => (
              <p key={at} className="exercise-customer" lang={lang}>
                {said}
              </p>
            ))}
            {ending && <p>{messages.callEnds(words.endings[ending].name)}</p>}
          </div>
        )}
      </div>
      {found && outcome && (
        <div className="detail-halves">
          <div className="detail-why">
            <h3>{messages.why}</h3>
            <Moves of={found.choice.moves} words={words} />
          </div>
          <Inside change={outcome.change} persona={transcript.persona.id} words={words} />
        </div>
      )}
      <div className="exercise-on">
        {found ? (
          <Button ref={next} kind="now" onClick={() => onDone(found.result)}>
            {isLast ? learn.finish : learn.next}
          </Button>
        ) : (
          <Button onClick={() => setFound({ choice: turn.best, result: 'shown' })}>
            {learn.giveUp}
          </Button>
        )}
      </div>
    </DebriefCard>
  );
}
