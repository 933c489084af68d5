import { useMessages } from '../../../i18n/useMessages.tsx';
import type { LiveCall } from '../../../session/liveCall.ts';
import { Bubble } from './Bubble.tsx';
import './conversation.css';

/** The transcript so far, newest at the bottom; read out as it grows. */
export function Conversation({ live, name }: { live: LiveCall; name: string }) {
  const call = useMessages('call');
  const { heard, phase } = live;
  const transcript = live.call?.transcript;
  const speaking = phase === 'customerSpeaks' || phase === 'repSpeaks';
  return (
    // Scrolls, so the keyboard has to be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="conversation" tabIndex={0} role="group" aria-label={call.transcript}>
      <div className="bubbles" role="log" aria-live="polite" aria-label={call.transcript}>
        {transcript?.events.slice(0, heard).map((event, i) =>
          event.type === 'callEnded' ? null : (
            <Bubble
              // An event never changes its place; a branch begins anew.
              key={`${i} ${event.words}`}
              event={event}
              speaker={event.type === 'repActed' ? call.you : name}
              language={transcript.language}
              speakingMs={speaking && i === heard - 1 ? live.bubbleMs : 0}
              cutOff={live.cutOff.includes(i)}
              newest={i >= heard - 2}
            />
          ),
        )}
      </div>
    </div>
  );
}
