import type { Language } from '../../../core/course/language.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { CallSession, LiveCall } from '../../../session/liveCall.ts';
import { ChoiceCard } from '../../components/choices/ChoiceCard.tsx';
import { Countdown } from './Countdown.tsx';

interface ChoicesProps {
  readonly live: LiveCall;
  readonly session: CallSession;
  readonly language: Language;
}

/** Seconds of speech on offer together from which on the cards have to share a phone's screen. */
const longSeconds = 40;

const isLong = (offers: LiveCall['offers']) =>
  offers.reduce((sum, { seconds }) => sum + seconds, 0) > longSeconds;

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
      <ol className="cards" data-long={isLong(offers)} aria-label={call.lines}>
        {offers.map((line, i) => (
          // By place: the next turn's lines take over what is drawn.
          <li key={i}>
            <ChoiceCard
              shortcut={String(i + 1)}
              data-dim={!choosing}
              onClick={() => session.say(line.id)}
            >
              <span lang={htmlLang[language]}>{line.text[language]}</span>
            </ChoiceCard>
          </li>
        ))}
        {choosing && (
          <li>
            <ChoiceCard shortcut="0" kind="silence" onClick={session.letThemTalk}>
              {call.letThemTalk}
            </ChoiceCard>
          </li>
        )}
        {canInterrupt && (
          <li>
            <ChoiceCard shortcut="I" kind="interrupt" onClick={session.interrupt}>
              {call.interrupt}
            </ChoiceCard>
          </li>
        )}
      </ol>
    </>
  );
}
