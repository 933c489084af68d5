import type { SavedCall, SavedCalls } from '../progress/savedCalls.ts';
import { paintMs } from './timing.ts';

export interface Saver {
  readonly now: () => void;
  /** Saves once what has just happened is painted; whoever leaves the page saves before. */
  readonly soon: () => void;
  /** Nothing more is saved. */
  readonly stop: () => void;
  /** The call is in the record: what was kept of it goes. */
  readonly forget: (scenario: string) => void;
}

/**
 * Keeps a call under way.
 *
 * @param read the call as it stands; `null` while there is nothing to keep
 */
export function createSaver(calls: SavedCalls, read: () => SavedCall | null): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;

  function now(): void {
    clearTimeout(timer);
    const call = over ? null : read();
    if (call) calls.save(call);
  }

  function stop(): void {
    over = true;
    clearTimeout(timer);
  }

  return {
    now,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(now, paintMs);
    },
    stop,
    forget(scenario) {
      stop();
      calls.forget(scenario);
    },
  };
}
