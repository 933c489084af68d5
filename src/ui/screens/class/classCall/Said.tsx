import type { TranscriptEvent } from '../../../../core/call/transcript.ts';
import type { Language } from '../../../../core/course/language.ts';
import { htmlLang } from '../../../../i18n/languages.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { Aside, Bubble } from '../../../components/bubble/Bubble.tsx';

interface SaidProps {
  readonly event: TranscriptEvent;
  readonly language: Language;
  readonly nameOf: (speaker: string) => string;
}

/** Something that was said or done in the class's call. */
export function Said({ event, language, nameOf }: SaidProps) {
  const messages = useMessages('classCall');
  if (event.type === 'callEnded') return null;
  const mine = event.type === 'repActed';
  if (mine && event.words === '') {
    // Hanging up is shown by the end itself.
    if (event.moves.length === 0) return null;
    return <Aside>{event.moves.includes('interrupt') ? messages.cutIn : messages.silent}</Aside>;
  }
  return (
    <Bubble by={mine ? 'rep' : 'customer'} speaker={mine ? messages.us : nameOf(event.speaker)}>
      <p lang={htmlLang[language]}>{event.words}</p>
    </Bubble>
  );
}
