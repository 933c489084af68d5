import { useMessages } from '../../../i18n/useMessages.tsx';
import type { LiveCall } from '../../../session/liveCall.ts';
import { turnMs } from '../../../session/timing.ts';
import { useNow } from './useNow.ts';
import './countdown.css';

/** What is left when it becomes urgent, ms. */
const urgentMs = 4000;

/** How long what is announced can be read, ms: later it would be wrong. */
const announceMs = 1500;

/** Time left for this turn: a bar to see, and two announcements to hear. */
export function Countdown({ live }: { live: LiveCall }) {
  const call = useMessages('call');
  const running = live.phase === 'choosing' && live.timeStretch !== null;
  const now = useNow(running, 200);
  if (!running) return null;
  const all = turnMs(live.offers) * (live.timeStretch ?? 1);
  const left = Math.max(0, Math.min(all, all - (now - live.since)));
  const seconds = Math.ceil(left / 1000);
  const urgent = left <= urgentMs;
  const announced = [all / 2, urgentMs].find((mark) => left <= mark && left > mark - announceMs);
  return (
    <div className="countdown" data-urgent={urgent}>
      <div className="countdown-bar" aria-hidden="true">
        <span style={{ transform: `scaleX(${left / all})` }} />
      </div>
      <span className="figures" role="timer" aria-live="off">
        {call.secondsLeft(seconds)}
      </span>
      <span className="visually-hidden" aria-live="polite">
        {announced === undefined ? '' : call.secondsLeft(Math.ceil(announced / 1000))}
      </span>
    </div>
  );
}
