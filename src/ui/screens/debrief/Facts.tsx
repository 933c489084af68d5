import { leadOf } from '../../../core/call/cast.ts';
import type { ReactNode } from 'react';
import type { Transcript } from '../../../core/call/transcript.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { modeLabel } from './modeLabel.ts';
import './facts.css';

/** Which call it was. */
export function Facts({ transcript, pauses }: { transcript: Transcript; pauses: number }) {
  const messages = useMessages('debrief');
  const { modes } = useMessages('common');
  const { scenario, persona, rubric, language, seed, events } = transcript;
  const name = leadOf(transcript).name;
  const last = events.at(-1);
  const seconds = Math.round((last ? last.at + ('ms' in last ? last.ms : 0) : 0) / 1000);
  return (
    <dl className="call-facts">
      <Fact name={messages.facts.customer}>
        <span lang={htmlLang[language]}>{name}</span>
      </Fact>
      <Fact name={messages.facts.scenario}>
        <span lang={htmlLang[language]}>{scenario.title}</span>
      </Fact>
      <Fact name={messages.facts.mode}>{modeLabel(transcript, modes, messages, pauses)}</Fact>
      <Fact name={messages.facts.length}>
        {messages.duration(Math.floor(seconds / 60), seconds % 60)}
      </Fact>
      <Fact name={messages.facts.seed}>{seed}</Fact>
      <Fact name={messages.facts.versions}>
        {messages.versions(scenario.version, persona.version, rubric)}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="figures">{children}</dd>
    </div>
  );
}
