import type { Language } from '../../../core/course/language.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { CallSession, LiveCall } from '../../../session/liveCall.ts';
import { Countdown } from './Countdown.tsx';
import './choices.css';

interface ChoicesProps {
  readonly live: LiveCall;
  readonly session: CallSession;
  readonly language: Language;
}

/** The rep's possibilities: the cards, silence, and, in timed play, cutting in. */
export function Choices({ live, session, language }: ChoicesProps) {
  const call = useMessages('call');
  const { phase, offers, canInterrupt } = live;
  const choosing = phase === 'choosing';
  return (
    <>
      <div className="choices-head">
        <h2>{choosing ? call.yourTurn : call.cutInHint}</h2>
        {choosing && live.timeStretch === null && <p>{call.sayIt}</p>}
        <Countdown live={live} />
      </div>
      <ol className="cards" aria-label={call.lines}>
        {offers.map((line, i) => (
          // By place: the next turn's lines take over what is drawn.
          <li key={i}>
            <button
              type="button"
              className="card"
              data-dim={!choosing}
              aria-keyshortcuts={String(i + 1)}
              onClick={() => session.say(line.id)}
            >
              <kbd aria-hidden="true">{i + 1}</kbd>
              <span lang={htmlLang[language]}>{line.text[language]}</span>
            </button>
          </li>
        ))}
        {choosing && (
          <li>
            <button
              type="button"
              className="card card-silence"
              aria-keyshortcuts="0"
              onClick={session.letThemTalk}
            >
              <kbd aria-hidden="true">0</kbd>
              <span>{call.letThemTalk}</span>
            </button>
          </li>
        )}
        {canInterrupt && (
          <li>
            <button
              type="button"
              className="card card-interrupt"
              aria-keyshortcuts="I"
              onClick={session.interrupt}
            >
              <kbd aria-hidden="true">I</kbd>
              <span>{call.interrupt}</span>
            </button>
          </li>
        )}
      </ol>
    </>
  );
}
