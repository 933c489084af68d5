import { leadOf } from '../../../core/call/cast.ts';
import type { Scenario } from '../../../core/call/scenario.ts';
import type { Language } from '../../../core/course/language.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Said, type Spoken } from './Said.tsx';
import './background.css';

interface BackgroundProps {
  readonly scenario: Scenario;
  /** Facts that came out so far, by id. */
  readonly revealed: readonly string[];
  readonly earlier: readonly Spoken[];
  readonly language: Language;
}

/** How the call came to this: why it was made, what is known, what was said before. */
export function Background({ scenario, revealed, earlier, language }: BackgroundProps) {
  const messages = useMessages('drills');
  const { brief, facts } = scenario;
  const lang = htmlLang[language];
  const noted = facts.filter(({ id, kind }) => kind !== 'cue' && revealed.includes(id));
  const known = [...brief.known, ...noted.map(({ text }) => text)];
  return (
    <details className="drill-background">
      <summary>{messages.background}</summary>
      <div>
        <p lang={lang}>{brief.situation[language]}</p>
        {known.length > 0 && (
          <>
            <h3>{messages.noted}</h3>
            <ul lang={lang}>
              {known.map((text) => (
                <li key={text[language]}>{text[language]}</li>
              ))}
            </ul>
          </>
        )}
        {earlier.length > 0 && (
          <>
            <h3>{messages.earlier}</h3>
            <Said events={earlier} name={leadOf(scenario).name[language]} language={language} />
          </>
        )}
      </div>
    </details>
  );
}
