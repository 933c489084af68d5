import type { TranscriptEvent } from '../../../core/call/transcript.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Aside, Bubble } from '../../components/bubble/Bubble.tsx';
import type { Language } from '../../../core/course/language.ts';
import './said.css';

/** What was said or done, without how the call ended. */
export type Spoken = Exclude<TranscriptEvent, { type: 'callEnded' }>;

/** The words of a transcript. */
export function turnsIn(events: readonly TranscriptEvent[]): readonly Spoken[] {
  return events.flatMap((event) => (event.type === 'callEnded' ? [] : [event]));
}

interface SaidProps {
  readonly events: readonly Spoken[];
  readonly name: string;
  readonly language: Language;
}

/** Bubbles, as on the call. */
export function Said({ events, name, language }: SaidProps) {
  const { you, silent } = useMessages('drills');
  return (
    <div className="drill-bubbles">
      {events.map((event) => {
        const mine = event.type === 'repActed';
        if (event.words === '') {
          return <Aside key={`${event.type} ${event.at}`}>{silent}</Aside>;
        }
        return (
          <Bubble
            key={`${event.type} ${event.at}`}
            by={mine ? 'rep' : 'customer'}
            speaker={mine ? you : <span lang={htmlLang[language]}>{name}</span>}
          >
            <p lang={htmlLang[language]}>{event.words}</p>
          </Bubble>
        );
      })}
    </div>
  );
}
