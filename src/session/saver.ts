import type { CallSlot, SavedCall } from '../progress/savedCalls.ts';
import { paintMs } from './timing.ts';

export interface Saver {
  readonly now: () => void;
  /** Saves once what has just happened is painted; whoever leaves the page saves before. */
  readonly soon: () => void;
  /** Nothing more is saved. */
  readonly stop: () => void;
  /** The call is in the record: what was kept of it goes. */
  readonly forget: () => void;
}

/**
 * Keeps a call under way.
 *
 * @param read the call as it stands; `null` while there is nothing to keep
 * @param onElsewhere told once that somebody else has written there, or has taken it away: the call
 * goes on there, and nothing more is saved here
 */
export function createSaver(
  slot: CallSlot,
  read: () => SavedCall | null,
  onElsewhere: () => void,
): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;

  function stop(): void {
    over = true;
    clearTimeout(timer);
  }

  function now(): void {
    clearTimeout(timer);
    const call = over ? null : read();
    if (!call || slot.save(call)) return;
    stop();
    onElsewhere();
  }

  return {
    now,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(now, paintMs);
    },
    stop,
    forget() {
      stop();
      slot.forget();
    },
  };
}
