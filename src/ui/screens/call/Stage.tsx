import { leadOf } from '../../../core/call/cast.ts';
import { memo, Suspense } from 'react';
import type { Scenario } from '../../../core/call/scenario.ts';
import { tintOf } from '../../../core/persona/tint.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { lookOf } from '../../components/lookOf.ts';
import { Portrait } from '../../components/portrait/Portrait.tsx';
import type { Language } from '../../../core/course/language.ts';
import { CoachedFace, CoachedMeters } from './lazyParts.tsx';
import { endIn, faceIn, moodIn } from './onStage.ts';
import { useLive, type CallOnScreen } from './useLive.ts';
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

/** Who is on the line: the face, and, where a coach is looking on, what it means. */
export function Stage(props: StageProps) {
  const { session, scenario, mostPatience, language, words, coached } = props;
  const call = useMessages('call');
  const dialling = useLive(session, ({ phase }) => phase === 'dialling');
  const speaks = useLive(session, ({ phase }) => phase === 'customerSpeaks');
  const mood = useLive(session, faceIn);
  const end = useLive(session, endIn);
  const tint = useLive(session, ({ patience }) => tintOf(patience, mostPatience));
  const customer = leadOf(scenario);
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
  const face = <div className="stage-face">{portrait}</div>;
  return (
    <section
      className="stage"
      data-ringing={dialling}
      data-speaking={speaks}
      data-end={end}
      data-tint={tint}
    >
      {coached ? (
        <Suspense fallback={face}>
          <CoachedFace session={session}>{portrait}</CoachedFace>
        </Suspense>
      ) : (
        face
      )}
      <div className="stage-who" lang={htmlLang[language]}>
        <h1>{name}</h1>
        <p>{customer.role[language]}</p>
      </div>
      {!coached && !dialling && end === null && (
        <p className="stage-patience" aria-live="polite">
          <span>{call.patience}</span> <b>{call.tints[tint]}</b>
        </p>
      )}
      {coached && (
        <Suspense fallback={null}>
          <CoachedMeters {...props} />
        </Suspense>
      )}
      {dialling && (
        <p className="stage-ringing" role="status">
          {call.dialling(name)}
        </p>
      )}
    </section>
  );
}
