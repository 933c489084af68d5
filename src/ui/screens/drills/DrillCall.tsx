import { leadOf } from '../../../core/call/cast.ts';
import type { OpenDrill } from '../../../analysis/drills/playDrill.ts';
import { heardIn } from '../../../core/call/heard.ts';
import type { Skill } from '../../../core/course/skills.ts';
import type { CallRules } from '../../../core/call/rules.ts';
import type { Language } from '../../../core/course/language.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Answer } from './Answer.tsx';
import { Background } from './Background.tsx';
import { DrillHead } from './DrillHead.tsx';
import { Offers } from './Offers.tsx';
import { Said, turnsIn } from './Said.tsx';
import { useCarriedOut } from './useCarriedOut.ts';
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

/** One drill as a moment of a phone call: the face, the last words, and what to say to them. */
export function DrillCall(props: DrillCallProps) {
  const { open, rules, chosen, language, words, heading } = props;
  const messages = useMessages('drills');
  const { scenario } = rules;
  const name = leadOf(scenario).name[language];
  const choice = chosen === null ? undefined : open.choices[chosen];
  const { after, odds } = useCarriedOut(rules, open, choice);
  const { events } = open.state.transcript;
  const spoken = turnsIn(events);
  const answer = after ? turnsIn(after.transcript.events.slice(events.length)) : [];
  const lastHeard = [...spoken, ...answer].findLast(({ type }) => type === 'customerSpoke');
  const mood = lastHeard?.type === 'customerSpoke' ? lastHeard.mood : 'neutral';
  const revealed = events.flatMap((event) => (event.type === 'customerSpoke' ? event.reveals : []));
  const lang = htmlLang[language];
  return (
    <article className="drill" aria-labelledby="drill-title">
      <DrillHead
        turn={open.state.position.turn + 1}
        comesBack={props.comesBack}
        takesFocus={props.takesFocus}
        {...{ scenario, heading, mood, language, words }}
      />
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
