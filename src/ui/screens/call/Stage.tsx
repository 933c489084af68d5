import { memo, type ReactNode } from 'react';
import type { Scenario } from '../../../core/call/scenario.ts';
import { endings, type Rung } from '../../../core/course/outcomes.ts';
import type { Mood } from '../../../core/persona/moods.ts';
import { balanceOf } from '../../../core/scoring/balance.ts';
import { introductionOf } from '../../../core/scoring/introduction.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { endingOf } from '../../../session/callFacts.ts';
import type { LiveCall } from '../../../session/liveCall.ts';
import { lookOf } from '../../components/lookOf.ts';
import { Portrait } from '../../components/portrait/Portrait.tsx';
import type { Language } from '../../../core/course/language.ts';
import { IntroRing } from './IntroRing.tsx';
import { BalanceBar, MoodMeter } from './Meters.tsx';
import { useLive, useWholeLive, type CallOnScreen } from './useLive.ts';
import './stage.css';

/** A drawing of some fifty shapes: drawn again only when the face changes. */
const Face = memo(Portrait);

interface StageProps {
  readonly session: CallOnScreen;
  readonly scenario: Scenario;
  /** What the customer's patience can be at most. */
  readonly mostPatience: number;
  readonly language: Language;
  readonly words: CourseWords | null;
  readonly coached: boolean;
}

const moodIn = (words: CourseWords | null, mood: Mood) => words?.moods[mood] ?? '';
const heardIn = ({ call, heard }: LiveCall) => call?.transcript.events.slice(0, heard) ?? [];

/** How it ended, once it has. */
function endIn({ phase, call }: LiveCall): Rung | null {
  const ending = phase === 'ended' && call ? endingOf(call) : null;
  return ending ? endings[ending].rung : null;
}

/** Who parted in peace is seen as they were; a line that went dead shows it. */
function faceIn(live: LiveCall): Mood {
  const end = endIn(live);
  if (end === null || end === 'noSale') return live.mood;
  const spoke = heardIn(live).findLast((e) => e.type === 'customerSpoke' && e.mood !== 'gone');
  return spoke?.type === 'customerSpoke' ? spoke.mood : live.mood;
}

/** The ring of the introduction, round the face. */
function CoachedFace({ session, children }: { session: CallOnScreen; children: ReactNode }) {
  const live = useWholeLive(session);
  const events = heardIn(live);
  const spoke = events.findLast((event) => event.type === 'customerSpoke');
  return (
    <IntroRing
      introduction={introductionOf({ events })}
      bubbleMs={live.phase === 'repSpeaks' ? live.bubbleMs : 0}
      over={spoke?.type === 'customerSpoke' && spoke.stage !== 'opening'}
    >
      {children}
    </IntroRing>
  );
}

/** What a coach who looks on reads off the call. */
function CoachedMeters(props: Omit<StageProps, 'language' | 'coached'>) {
  const { session, scenario, mostPatience, words } = props;
  const live = useWholeLive(session);
  if (!live.call) return null;
  return (
    <div className="stage-meters">
      <MoodMeter mood={moodIn(words, faceIn(live))} patience={live.patience} most={mostPatience} />
      <BalanceBar balance={balanceOf(heardIn(live))} targets={scenario.targets} />
    </div>
  );
}

/** Who is on the line: the face, and, where a coach is looking on, what it means. */
export function Stage(props: StageProps) {
  const { session, scenario, language, words, coached } = props;
  const call = useMessages('call');
  const dialling = useLive(session, ({ phase }) => phase === 'dialling');
  const speaks = useLive(session, ({ phase }) => phase === 'customerSpeaks');
  const mood = useLive(session, faceIn);
  const end = useLive(session, endIn);
  const customer = scenario.customers[0];
  const name = customer.name[language];
  const feels = moodIn(words, mood);
  const portrait = (
    <Face
      look={lookOf(customer.look)}
      mood={mood}
      speaking={speaks}
      label={feels ? `${name}: ${feels}` : name}
    />
  );
  return (
    <section className="stage" data-ringing={dialling} data-speaking={speaks} data-end={end}>
      {coached ? (
        <CoachedFace session={session}>{portrait}</CoachedFace>
      ) : (
        <div className="stage-face">{portrait}</div>
      )}
      <div className="stage-who" lang={htmlLang[language]}>
        <h1>{name}</h1>
        <p>{customer.role[language]}</p>
      </div>
      {coached && <CoachedMeters {...props} />}
      {dialling && (
        <p className="stage-ringing" role="status">
          {call.dialling(name)}
        </p>
      )}
    </section>
  );
}
