import type { LiveCall } from '../../../session/liveCall.ts';
import { deadAir, endOf } from '../../../session/timing.ts';

/** Where the call clock stands, ms of speech since the pick-up. @param now ms, `performance.now()` */
export function clockOf(live: LiveCall, now: number): number {
  const event = live.call?.transcript.events[live.heard - 1];
  if (!event) return 0;
  const passed = live.paused ?? Math.max(0, now - live.since);
  if (live.phase === 'choosing') {
    return endOf(event) + deadAir(passed, live.timeStretch, live.offers);
  }
  if (live.phase === 'ended' || live.bubbleMs === 0) return endOf(event);
  return event.at + (endOf(event) - event.at) * Math.min(1, passed / live.bubbleMs);
}
