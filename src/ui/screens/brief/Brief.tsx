import { leadOf } from '../../../core/call/cast.ts';
import { Suspense, useRef, useState } from 'react';
import type { Scenario } from '../../../core/call/scenario.ts';
import type { Mode } from '../../../core/call/transcript.ts';
import type { Language } from '../../../core/course/language.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { ScenarioRecord } from '../../../progress/records.ts';
import { readSeed } from '../../../session/deepLink.ts';
import { newSeed } from '../../../session/seed.ts';
import { wayToSheet } from '../../components/customer/wayToCall.ts';
import { useKey } from '../../useKey.ts';
import { CallCard } from './CallCard.tsx';
import type { InCall } from './inCall.ts';
import { ModeChoice } from './ModeChoice.tsx';
import { noted } from './lazyParts.tsx';
import { SeedField } from './SeedField.tsx';
import './brief.css';

interface BriefProps {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly record: ScenarioRecord;
  /** The mode chosen on the way here. */
  readonly mode: Mode;
  /** The seed of a link, 0–4,294,967,295; `null`: one is rolled. */
  readonly seed: number | null;
  /** The past call that it follows on, by id; `null`: none. */
  readonly after: string | null;
  readonly onDial: (mode: Mode, seed: number) => void;
}

/** Who, what is known, the goal and the fallback goal (C32, C34), the mode, and the dial button. */
export function Brief(props: BriefProps) {
  const { scenario, language, record, onDial, ...given } = props;
  const messages = useMessages('brief');
  const [Noted] = useState(noted);
  const [inCall, setInCall] = useState<InCall | null>(null);
  const [mode, setMode] = useState(given.mode);
  const [seedText, setSeedText] = useState(() => String(given.seed ?? newSeed()));
  const form = useRef<HTMLFormElement>(null);
  const seed = readSeed(seedText);
  const name = leadOf(scenario).name[language];
  useKey('Enter', () => form.current?.requestSubmit());
  return (
    <form
      ref={form}
      className="brief"
      onSubmit={(event) => {
        event.preventDefault();
        if (seed !== null) onDial(mode, seed);
      }}
    >
      <CallCard
        scenario={inCall?.language === language ? inCall.scenario : scenario}
        language={language}
      />
      <div className="brief-ways">
        <div className="brief-dial">
          <ModeChoice mode={mode} attempts={record.attempts.exam} onChange={setMode} />
          <button type="submit" className="button button-go dial" disabled={seed === null}>
            <DialIcon />
            <span>{messages.dialTo(name)}</span>
          </button>
          <p className="brief-enter key-hint key-enter">{messages.enter}</p>
        </div>
        <p className="brief-hint">{messages.hint}</p>
        <Suspense fallback={null}>
          <Noted scenario={scenario} language={language} after={props.after} onInCall={setInCall} />
        </Suspense>
        <SeedField
          text={seedText}
          valid={seed !== null}
          onChange={setSeedText}
          onRoll={() => setSeedText(String(newSeed()))}
        />
        <p className="brief-links">
          <a href={wayToSheet(scenario, props.after)}>{messages.sheet}</a>
          <a href="#/rules">{messages.rules}</a>
          <a href="#/">{messages.back}</a>
        </p>
      </div>
    </form>
  );
}

function DialIcon() {
  return (
    <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
      <path
        d="M6.6 2.8c.6-.4 1.4-.3 1.9.3l2 2.9c.4.5.3 1.2-.1 1.7L8.9 9.5c1.2 2.5 3.1 4.4 5.6 5.6l1.8-1.5c.5-.4 1.2-.5 1.7-.1l2.9 2c.6.5.7 1.3.3 1.9l-1.6 2.4c-.5.8-1.4 1.2-2.3 1C10 19.2 4.8 14 3.2 6.7c-.2-.9.2-1.8 1-2.3z"
        fill="currentColor"
      />
    </svg>
  );
}
