import { leadOf } from '../../../core/call/cast.ts';
import { memo, useEffect, useMemo, useRef } from 'react';
import { goesWell, rollsWell } from '../../../analysis/drills/odds.ts';
import type { DrillChoice, OpenDrill } from '../../../analysis/drills/playDrill.ts';
import { heardIn } from '../../../core/call/heard.ts';
import type { Skill } from '../../../core/course/skills.ts';
import type { CallRules } from '../../../core/call/rules.ts';
import { step } from '../../../core/call/step.ts';
import type { Language } from '../../../core/course/language.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { lookOf } from '../../components/lookOf.ts';
import { Portrait } from '../../components/portrait/Portrait.tsx';
import { Answer } from './Answer.tsx';
import { Background } from './Background.tsx';
import { Offers } from './Offers.tsx';
import { Said, turnsIn } from './Said.tsx';
import './drillCall.css';

interface DrillCallProps {
  readonly open: OpenDrill;
  readonly rules: CallRules;
  /** Worth before the choice, points of 100. */
  readonly value: number;
  readonly skill: Skill;
  readonly heading: string;
  /** The trainee has met this kind before. */
  readonly comesBack: boolean;
  readonly takesFocus: boolean;
  readonly isLast: boolean;
  readonly chosen: number | null;
  readonly language: Language;
  readonly words: CourseWords;
  readonly onChoose: (index: number) => void;
  readonly onNext: () => void;
}

/** Bubbles of the conversation that are in sight; those before are a click away. */
const inSight = 3;

/** A drawing of some fifty shapes: drawn again only when the face changes. */
const Face = memo(Portrait);

/** One drill as a moment of a phone call: the face, the last words, and what to say to them. */
export function DrillCall(props: DrillCallProps) {
  const { open, rules, chosen, language, words, heading, takesFocus } = props;
  const messages = useMessages('drills');
  const { scenario } = rules;
  const customer = leadOf(scenario);
  const name = customer.name[language];
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const choice = chosen === null ? undefined : open.choices[chosen];
  const after = useMemo(
    () => (choice ? step(rules, open.state, choice.event) : null),
    [rules, open, choice],
  );
  const odds = useMemo(() => {
    if (!choice || !after) return null;
    const of = (one: DrillChoice) => rollsWell(rules, open.state, one.event);
    const answers = after.transcript.events.slice(open.state.transcript.events.length);
    return {
      well: goesWell(answers, rules.scenario.goal),
      chosen: of(choice),
      best: of(open.best),
    };
  }, [rules, open, choice, after]);
  const { events } = open.state.transcript;
  const spoken = turnsIn(events);
  const answer = after ? turnsIn(after.transcript.events.slice(events.length)) : [];
  const lastHeard = [...spoken, ...answer].findLast(({ type }) => type === 'customerSpoke');
  const mood = lastHeard?.type === 'customerSpoke' ? lastHeard.mood : 'neutral';
  const revealed = events.flatMap((event) => (event.type === 'customerSpoke' ? event.reveals : []));
  const lang = htmlLang[language];
  return (
    <article className="drill" aria-labelledby="drill-title">
      <header className="drill-who">
        <div className="drill-face">
          <Face
            look={lookOf(customer.look)}
            mood={mood}
            speaking={false}
            label={`${name}: ${words.moods[mood]}`}
          />
        </div>
        <div className="drill-title">
          <h2 id="drill-title" ref={title} tabIndex={-1}>
            {heading}
          </h2>
          <p className="drill-name" lang={lang}>
            <strong>{name}</strong> <span>{customer.role[language]}</span>
          </p>
        </div>
        <p className="drill-situation">
          <span>{messages.situation(open.state.position.turn + 1, scenario.turns)}</span>
          <span>{messages.goal}</span>
          <span lang={lang}>{scenario.brief.goal[language]}</span>
          {props.comesBack && <em className="drill-again">{messages.comesBack}</em>}
        </p>
      </header>
      <Background earlier={spoken.slice(0, -inSight)} {...{ scenario, revealed, language }} />
      <section className="drill-talk" aria-label={messages.conversation}>
        <Said events={spoken.slice(-inSight)} name={name} language={language} />
      </section>
      {/* There from the start, so that what comes into it is read out. */}
      <p className="visually-hidden" role="status">
        {answer.map((event) =>
          event.type === 'customerSpoke' ? (
            <span key={event.at} lang={lang}>
              {`${name}: ${event.words}`}
            </span>
          ) : null,
        )}
      </p>
      {choice ? (
        <Answer
          choices={open.choices}
          best={open.best}
          chosen={choice}
          said={answer}
          heard={heardIn(after?.transcript.events ?? []).at(-1)}
          odds={odds}
          lastTurn={open.state.position.turn + 1 === scenario.turns}
          value={props.value}
          skill={props.skill}
          isLast={props.isLast}
          onNext={props.onNext}
          {...{ name, words, language }}
        />
      ) : (
        <Offers choices={open.choices} language={language} onChoose={props.onChoose} />
      )}
    </article>
  );
}
