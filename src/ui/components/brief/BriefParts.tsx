import type { ReactNode } from 'react';
import type { Scenario } from '../../../core/call/scenario.ts';
import type { Language } from '../../../core/course/language.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import './briefParts.css';

interface PartProps {
  readonly brief: Scenario['brief'];
  /** Of the call. */
  readonly language: Language;
}

/** Why one calls, and what one knows of them (C34). */
export function Background({ brief, language }: PartProps) {
  const messages = useMessages('brief');
  return (
    <>
      <Part title={messages.situation}>
        <p>{brief.situation[language]}</p>
      </Part>
      <Part title={messages.known}>
        <ul>
          {brief.known.map((text) => (
            <li key={text[language]}>{text[language]}</li>
          ))}
        </ul>
      </Part>
    </>
  );
}

/** What the call is for, and what to get at least. */
export function Goals({ brief, language }: PartProps) {
  const messages = useMessages('brief');
  return (
    <div className="brief-goals">
      <Part title={messages.goal}>
        <p className="brief-goal">{brief.goal[language]}</p>
      </Part>
      <Part title={messages.fallback}>
        <p>{brief.fallback[language]}</p>
        <p className="quiet">{messages.fallbackHint}</p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="brief-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
