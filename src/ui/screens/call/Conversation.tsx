import { useEffect, useRef } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { LiveCall } from '../../../session/liveCall.ts';
import { Bubble } from './Bubble.tsx';
import './conversation.css';

function toEnd(element: HTMLElement): void {
  element.scrollTop = element.scrollHeight;
}

/** The transcript so far, newest at the bottom; read out as it grows. */
export function Conversation({ live, name }: { live: LiveCall; name: string }) {
  const call = useMessages('call');
  const box = useRef<HTMLDivElement>(null);
  const { heard, phase } = live;
  // Renders only when something was said or done; the newest words are then in sight.
  useEffect(() => {
    if (box.current) toEnd(box.current);
  });
  // And stay in sight when the cards below take more room, or less.
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => toEnd(element));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const transcript = live.call?.transcript;
  const speaking = phase === 'customerSpeaks' || phase === 'repSpeaks';
  return (
    // Scrolls, so the keyboard has to be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={box} className="conversation" tabIndex={0} role="group" aria-label={call.transcript}>
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
