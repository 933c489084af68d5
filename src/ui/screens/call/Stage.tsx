import { memo } from 'react';
import type { CallRules } from '../../../core/call/rules.ts';
import { balanceOf } from '../../../core/scoring/balance.ts';
import { introductionOf } from '../../../core/scoring/introduction.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { LiveCall } from '../../../session/liveCall.ts';
import { lookOf } from '../../components/lookOf.ts';
import { Portrait } from '../../components/portrait/Portrait.tsx';
import type { Language } from '../../../core/course/language.ts';
import { IntroRing } from './IntroRing.tsx';
import { BalanceBar, MoodMeter } from './Meters.tsx';
import './stage.css';

/** A drawing of some fifty shapes: drawn again only when the face changes. */
const Face = memo(Portrait);

interface StageProps {
  readonly live: LiveCall;
  readonly rules: CallRules;
  readonly language: Language;
  readonly words: CourseWords | null;
  readonly coached: boolean;
}

/** Who is on the line: the face, and, where a coach is looking on, what it means. */
export function Stage({ live, rules, language, words, coached }: StageProps) {
  const call = useMessages('call');
  const customer = rules.scenario.customers[0];
  const name = customer.name[language];
  const mood = words?.moods[live.mood] ?? '';
  const events = live.call?.transcript.events.slice(0, live.heard) ?? [];
  const speaks = live.phase === 'customerSpeaks';
  const portrait = (
    <Face
      look={lookOf(customer.look)}
      mood={live.mood}
      speaking={speaks}
      label={mood ? `${name}: ${mood}` : name}
    />
  );
  const spoke = events.findLast((event) => event.type === 'customerSpoke');
  const stage = spoke?.type === 'customerSpoke' ? spoke.stage : 'opening';
  return (
    <section className="stage" data-ringing={live.phase === 'dialling'} data-speaking={speaks}>
      {coached ? (
        <IntroRing
          introduction={introductionOf({ events })}
          bubbleMs={live.phase === 'repSpeaks' ? live.bubbleMs : 0}
          over={stage !== 'opening'}
        >
          {portrait}
        </IntroRing>
      ) : (
        <div className="stage-face">{portrait}</div>
      )}
      <div className="stage-who" lang={htmlLang[language]}>
        <h1>{name}</h1>
        <p>{customer.role[language]}</p>
      </div>
      {coached && live.call && (
        <div className="stage-meters">
          <MoodMeter mood={mood} patience={live.patience} most={rules.persona.start.patience} />
          <BalanceBar balance={balanceOf(events)} targets={rules.scenario.targets} />
        </div>
      )}
      {live.phase === 'dialling' && (
        <p className="stage-ringing" role="status">
          {call.dialling(name)}
        </p>
      )}
    </section>
  );
}
