import { useMessages } from '../../../i18n/useMessages.tsx';
import type { LiveCall } from '../../../session/liveCall.ts';
import { turnMs } from '../../../session/timing.ts';
import { useNow } from './useNow.ts';
import './countdown.css';

/** Time left for this turn: a bar to see, and two announcements to hear. */
export function Countdown({ live }: { live: LiveCall }) {
  const call = useMessages('call');
  const running = live.phase === 'choosing' && live.timeStretch !== null;
  const now = useNow(running, 200);
  if (!running) return null;
  const all = turnMs(live.offers) * (live.timeStretch ?? 1);
  const left = Math.max(0, Math.min(all, all - (now - live.since)));
  const seconds = Math.ceil(left / 1000);
  const urgent = left <= 4000;
  const spoken = urgent ? 3 : left <= all / 2 ? Math.round(all / 2000) : null;
  return (
    <div className="countdown" data-urgent={urgent}>
      <div className="countdown-bar" aria-hidden="true">
        <span style={{ transform: `scaleX(${left / all})` }} />
      </div>
      <span className="figures" role="timer" aria-live="off">
        {call.secondsLeft(seconds)}
      </span>
      <span className="visually-hidden" aria-live="polite">
        {spoken === null ? '' : call.secondsLeft(spoken)}
      </span>
    </div>
  );
}
