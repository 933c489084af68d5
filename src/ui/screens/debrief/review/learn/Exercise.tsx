import type { Look } from '../../../../../core/course/looks.ts';
import { useEffect, useMemo, useRef } from 'react';
import type { ReviewedTurn } from '../../../../../analysis/review/review.ts';
import type { Transcript } from '../../../../../core/call/transcript.ts';
import type { CourseWords } from '../../../../../core/words/words.ts';
import { htmlLang } from '../../../../../i18n/languages.ts';
import { useMessages } from '../../../../../i18n/useMessages.tsx';
import { Button } from '../../../../components/Button.tsx';
import { inPoints } from '../../../../components/verdict/figures.ts';
import { Inside } from '../Inside.tsx';
import { intoSight } from '../intoSight.ts';
import { Moves } from '../../../../components/moves/Moves.tsx';
import type { Result } from './mistakes.ts';
import { Options } from './Options.tsx';
import type { Positions } from './positions.ts';
import { Scene } from './Scene.tsx';
import { useTries } from './useTries.ts';
import { Verdict } from './Verdict.tsx';
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

/** One mistake: the customer's last words, what was said, and what else could be. */
export function Exercise(props: ExerciseProps) {
  const { transcript, turn, positions, words, look, place, isLast, onDone } = props;
  const messages = useMessages('review');
  const { learn } = messages;
  const options = useMemo(() => positions.optionsAt(turn), [positions, turn]);
  const { tried, found, choose, giveUp } = useTries(turn);
  const outcome = useMemo(
    () => found && positions.play(turn, found.choice),
    [positions, turn, found],
  );
  const last = tried.at(-1);
  const wrong = useMemo(
    () => (last && !found ? { choice: last, outcome: positions.play(turn, last) } : null),
    [positions, turn, last, found],
  );

  const verdict = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (tried.length === 0 && !found) return;
    // The one thing to do next, without scrolling past what there is to read.
    next.current?.focus({ preventScroll: true });
    intoSight(verdict.current, found ? 'start' : 'nearest');
  }, [tried, found]);

  const said = () => {
    if (found) {
      return found.result === 'shown' ? learn.shown : learn.right(inPoints(found.choice.loss));
    }
    if (!last) return '';
    return (last === turn.chosen ? learn.same : learn.wrong)(inPoints(last.loss));
  };
  return (
    <DebriefCard className="exercise" aria-labelledby="exercise-title">
      <h2 id="exercise-title" className="figures">
        {place}
      </h2>
      <Scene {...{ transcript, turn, outcome, look, words }} />
      <h3 id="options-title">{learn.yourTurn}</h3>
      <Options
        {...{ options, tried }}
        lang={htmlLang[transcript.language]}
        onTheCall={turn.chosen}
        found={found?.choice ?? null}
        onChoose={choose}
      />
      <Verdict ref={verdict} {...{ transcript, wrong, outcome, words }} said={said()} />
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
          <Button onClick={giveUp}>{learn.giveUp}</Button>
        )}
      </div>
    </DebriefCard>
  );
}
