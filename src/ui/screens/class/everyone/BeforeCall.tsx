import { useState } from 'react';
import { leadOf } from '../../../../core/call/cast.ts';
import type { Scenario } from '../../../../core/call/scenario.ts';
import { languages, type Language } from '../../../../core/course/language.ts';
import { htmlLang } from '../../../../i18n/languages.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { EveryoneCalls } from '../../../../protocol/room/activities.ts';
import { timeStretchOf } from '../../../../protocol/room/applyEveryone.ts';
import { Background, Goals } from '../../../components/brief/BriefParts.tsx';
import { Button } from '../../../components/Button.tsx';
import { Segments } from '../../../components/settings/Segments.tsx';
import { useRoom, useRoomState } from '../room.tsx';

interface BeforeCallProps {
  readonly activity: EveryoneCalls;
  readonly scenario: Scenario;
  /** Of the call. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Whom one is going to call, and why; and the button that dials. */
export function BeforeCall({ activity, scenario, language, onLanguage }: BeforeCallProps) {
  const { everyone, open } = useMessages('classRoom');
  const { modes } = useMessages('common');
  const { ask, me } = useRoom();
  const { paused } = useRoomState();
  const [dialling, setDialling] = useState(false);
  const customer = leadOf(scenario);
  const stretch = me.role === 'seat' ? timeStretchOf(activity, me.seat) : null;
  const time = stretch === null ? everyone.untimed : everyone.timed(stretch);

  async function dial(): Promise<void> {
    setDialling(true);
    await ask({ type: 'beginCall', activity: activity.activity, language });
    setDialling(false);
  }

  return (
    <section className="everyone-card">
      <h2>{everyone.title}</h2>
      <p className="quiet">{everyone.lead}</p>
      <p className="everyone-who" lang={htmlLang[language]}>
        <strong>{customer.name[language]}</strong> <span>{customer.role[language]}</span>
      </p>
      <p>
        <b>{modes[activity.mode]}</b> <span className="quiet">{time}</span>
      </p>
      <Segments
        legend={everyone.language}
        value={language}
        options={languages.map((one) => ({
          value: one,
          label: open.languages[one],
          lang: htmlLang[one],
        }))}
        onChange={onLanguage}
      />
      <Button
        kind="go"
        aria-disabled={dialling || paused !== null}
        onClick={() => {
          if (!dialling && paused === null) void dial();
        }}
      >
        {dialling ? everyone.dialling : everyone.dial}
      </Button>
      <div className="everyone-brief" lang={htmlLang[language]}>
        <Goals brief={scenario.brief} language={language} />
        <Background brief={scenario.brief} language={language} />
      </div>
    </section>
  );
}
