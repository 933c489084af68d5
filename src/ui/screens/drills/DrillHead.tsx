import { memo, useEffect, useRef } from 'react';
import { leadOf } from '../../../core/call/cast.ts';
import type { Scenario } from '../../../core/call/scenario.ts';
import type { Language } from '../../../core/course/language.ts';
import type { Mood } from '../../../core/persona/moods.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { lookOf } from '../../components/lookOf.ts';
import { Portrait } from '../../components/portrait/Portrait.tsx';

interface DrillHeadProps {
  readonly scenario: Scenario;
  /** Which turn of the call it is, from 1. */
  readonly turn: number;
  readonly heading: string;
  readonly mood: Mood;
  /** The trainee has met this kind before. */
  readonly comesBack: boolean;
  readonly takesFocus: boolean;
  readonly language: Language;
  readonly words: CourseWords;
}

/** A drawing of some fifty shapes: drawn again only when the face changes. */
const Face = memo(Portrait);

/** Whom a drill is with, how they look, and where in the call it is. */
export function DrillHead(props: DrillHeadProps) {
  const { scenario, turn, heading, mood, comesBack, takesFocus, language, words } = props;
  const messages = useMessages('drills');
  const customer = leadOf(scenario);
  const name = customer.name[language];
  const lang = htmlLang[language];
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
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
        <span>{messages.situation(turn, scenario.turns)}</span>
        <span>{messages.goal}</span>
        <span lang={lang}>{scenario.brief.goal[language]}</span>
        {comesBack && <em className="drill-again">{messages.comesBack}</em>}
      </p>
    </header>
  );
}
