import { speakerOf } from '../../../core/call/cast.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { SpokenBubble } from './SpokenBubble.tsx';
import { useSaid, type CallOnScreen } from './useLive.ts';
import './conversation.css';

/** The transcript so far, newest at the bottom; read out as it grows. */
export function Conversation({ session }: { session: CallOnScreen }) {
  const call = useMessages('call');
  const heard = useSaid(session, (live) => live.heard);
  const transcript = useSaid(session, (live) => live.call?.transcript);
  const cutOff = useSaid(session, (live) => live.cutOff);
  const bubbleMs = useSaid(session, ({ phase, bubbleMs }) =>
    phase === 'customerSpeaks' || phase === 'repSpeaks' ? bubbleMs : 0,
  );
  return (
    // Scrolls, so the keyboard has to be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="conversation" tabIndex={0} role="group" aria-label={call.transcript}>
      <div className="bubbles" role="log" aria-live="polite" aria-label={call.transcript}>
        {transcript?.events.slice(0, heard).map((event, i) =>
          event.type === 'callEnded' ? null : (
            <SpokenBubble
              // An event never changes its place; a branch begins anew.
              key={`${i} ${event.words}`}
              event={event}
              speaker={
                event.type === 'repActed' ? call.you : speakerOf(transcript, event.speaker).name
              }
              language={transcript.language}
              speakingMs={i === heard - 1 ? bubbleMs : 0}
              cutOff={cutOff.includes(i)}
            />
          ),
        )}
      </div>
    </div>
  );
}
