import type { RoomLog } from '../log/roomLog.ts';
import type { RoomRules } from './rules.ts';

/** Time, handed in so that tests can turn it. */
export interface Clock {
  /** ms since 1970. */
  readonly now: () => number;
  /** Has something done after so many ms; the answer calls it off. */
  readonly after: (ms: number, what: () => void) => () => void;
}

/** The clock on the wall. What waits for it doesn't keep the process alive. */
export const wallClock: Clock = {
  now: () => Date.now(),
  after: (ms, what) => {
    const timer = setTimeout(what, ms).unref();
    return () => clearTimeout(timer);
  },
};

/** What the hub tells of its work. */
export interface HubMeter {
  /** An operation was answered: `ok`, `again`, `failed` or the refusal's code. */
  readonly operation: (type: string, result: string) => void;
  /** A room's log has taken entries, after so many seconds. */
  readonly appended: (seconds: number) => void;
  /** Something failed that nobody is told of otherwise. */
  readonly failed: (what: string, error: unknown) => void;
}

/** What a room in memory works with. */
export interface Ports<State, Operation extends { readonly type: string }, Event> {
  readonly log: RoomLog;
  readonly rules: RoomRules<State, Operation, Event>;
  readonly clock: Clock;
  readonly meter: HubMeter;
}
