import { memo, useState, type CSSProperties } from 'react';
import type { TranscriptEvent } from '../../../core/call/transcript.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { Language } from '../../../core/course/language.ts';
import { Aside, Bubble } from '../../components/bubble/Bubble.tsx';
import { phrasesOf } from './phrases.ts';
import './spokenBubble.css';

interface SpokenBubbleProps {
  readonly event: Exclude<TranscriptEvent, { type: 'callEnded' }>;
  readonly speaker: string;
  readonly language: Language;
  /** Being spoken now, for so many ms; 0: all of it is there. */
  readonly speakingMs: number;
  readonly cutOff: boolean;
}

/** What somebody said, appearing breath by breath while it is spoken. */
export const SpokenBubble = memo(function SpokenBubble(props: SpokenBubbleProps) {
  const { event, speaker, language, speakingMs, cutOff } = props;
  const call = useMessages('call');
  const mine = event.type === 'repActed';
  // Words that came phrase by phrase stay so: put in anew they would be read out a second time.
  const [phrased] = useState(speakingMs > 0);
  if (mine && event.words === '') {
    // Hanging up is shown by the end itself.
    if (event.moves.length === 0) return null;
    const what = event.moves.includes('interrupt') ? call.cutIn : call.stayedSilent;
    return <Aside>{what}</Aside>;
  }
  return (
    <Bubble by={mine ? 'rep' : 'customer'} speaker={speaker} cut={cutOff}>
      <p lang={htmlLang[language]}>
        {phrased
          ? phrasesOf(event.words).map(({ text, from }) => (
              <span
                key={from}
                className={speakingMs > 0 ? 'phrase' : undefined}
                style={{ '--at': `${Math.round(from * speakingMs)}ms` } as CSSProperties}
              >
                {text}
              </span>
            ))
          : [<span key="all">{event.words}</span>]}
        {cutOff && <span lang="">{` ${call.cutOffMark}`}</span>}
      </p>
    </Bubble>
  );
});
