import { useEffect, useRef } from 'react';
import type { DrillChoice } from '../../../analysis/drills/playDrill.ts';
import type { Skill } from '../../../core/course/skills.ts';
import { verdictOf } from '../../../analysis/review/review.ts';
import type { Heard } from '../../../core/call/heard.ts';
import type { Language } from '../../../core/course/language.ts';
import { moves } from '../../../core/course/moves.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';
import { useKey } from '../../useKey.ts';
import { inPoints } from '../../components/verdict/figures.ts';
import { OpenHere } from '../../components/verdict/OpenHere.tsx';
import { Mark } from '../../components/verdict/Mark.tsx';
import { Moves } from '../../components/moves/Moves.tsx';
import { Said, type Spoken } from './Said.tsx';
import './answer.css';

export interface Odds {
  readonly well: boolean;
  readonly chosen: number;
  readonly best: number;
}

interface AnswerProps {
  readonly choices: readonly DrillChoice[];
  readonly best: DrillChoice;
  readonly chosen: DrillChoice;
  /** What was said, and what the customer made of it. */
  readonly said: readonly Spoken[];
  /** What was open, and whether it was met. */
  readonly heard: Heard | undefined;
  /** Whether it went well, and of 20 rolls how many go well with the choice and with the best one. */
  readonly odds: Odds | null;
  /** Nothing could be said after it. */
  readonly lastTurn: boolean;
  /** Worth before the choice, points of 100. */
  readonly value: number;
  /** What was practised. */
  readonly skill: Skill;
  readonly isLast: boolean;
  readonly name: string;
  readonly words: CourseWords;
  readonly language: Language;
  readonly onNext: () => void;
}

/** What an answer was worth, what came of it, and why. */
export function Answer(props: AnswerProps) {
  const { choices, best, chosen, said, heard, odds, lastTurn, value, skill, isLast } = props;
  const { name, words, language, onNext } = props;
  const messages = useMessages('drills');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  useKey('Enter', onNext);
  const verdict = verdictOf(chosen.loss);
  const right = chosen === best;
  const others = chosen.moves.filter((move) => !best.moves.includes(move));
  const sound = chosen.moves.every((move) => moves[move].quality === 'sound');
  return (
    <section className="drill-answer" aria-labelledby="drill-verdict" data-right={right}>
      <div className="drill-verdict">
        <h3 id="drill-verdict" ref={heading} tabIndex={-1}>
          <span>{!right && odds?.well ? messages.worked : <Mark verdict={verdict} />}</span>{' '}
          <span>{right ? messages.right : ''}</span>
        </h3>
        {heard && (
          <p>
            <OpenHere heard={heard} />
          </p>
        )}
        <p className="figures">
          <span>
            {right
              ? messages.kept(inPoints(value))
              : messages.wrong(inPoints(chosen.loss), inPoints(value))}
          </span>
          {lastTurn && <span>{` ${messages.lastTurn}`}</span>}
        </p>
        {odds && (odds.well !== right || !right) && odds.best > 0 && (
          <p className="figures">
            {right ? messages.unlucky(odds.best) : messages.odds(odds.chosen, odds.best)}
          </p>
        )}
        <p className="drill-skill">{messages.practised(messages.skills[skill])}</p>
        <Button kind="now" className="drill-next" aria-keyshortcuts="Enter" onClick={onNext}>
          {isLast ? messages.finish : messages.next}
        </Button>
      </div>
      <div className="drill-reply">
        <h4>{messages.answer}</h4>
        <Said events={said} name={name} language={language} />
      </div>
      {!right && (
        <div className="drill-best">
          <h4>{messages.bestWas}</h4>
          <p>
            <ChoiceWords choice={best} language={language} />
          </p>
        </div>
      )}
      <div className="drill-why">
        <h4>{messages.why}</h4>
        <Moves of={best.moves} words={words} />
        {!right && (
          <>
            <h4>{messages.yours}</h4>
            {sound && <p>{messages.notNow}</p>}
            {others.length > 0 && <Moves of={others} words={words} />}
          </>
        )}
      </div>
      <Costs {...{ choices, best, chosen, language }} />
    </section>
  );
}

function ChoiceWords({ choice, language }: { choice: DrillChoice; language: Language }) {
  const { letThemTalk } = useMessages('drills');
  if (choice.line === null) return <em>{letThemTalk}</em>;
  return <span lang={htmlLang[language]}>{choice.words}</span>;
}

function Costs(props: Pick<AnswerProps, 'choices' | 'best' | 'chosen' | 'language'>) {
  const { choices, best, chosen, language } = props;
  const messages = useMessages('drills');
  return (
    <table className="drill-costs">
      <caption>{messages.costs}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{messages.columns.line}</th>
          <th scope="col">{messages.columns.loss}</th>
        </tr>
      </thead>
      <tbody>
        {choices
          .toSorted((a, b) => a.loss - b.loss)
          .map((choice) => (
            <tr key={choice.line ?? ''} data-chosen={choice === chosen}>
              <td>
                <ChoiceWords choice={choice} language={language} />
                <span className="drill-cost-marks">
                  <Mark verdict={verdictOf(choice.loss)} />
                  {choice === chosen && <span className="drill-yours">{messages.yours}</span>}
                </span>
              </td>
              <td className="figures">
                {choice === best ? messages.nothingLost : `−${inPoints(choice.loss)}`}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
