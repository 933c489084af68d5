import type { StoreApi } from 'zustand/vanilla';
import { isOver } from './callFacts.ts';
import type { LiveCall } from './liveCall.ts';

/** Lets all stand still where it is, and go on from there. */
export interface Pause {
  /** Does nothing where nothing runs out, unless somebody holds the call. */
  readonly pause: () => void;
  readonly goOn: () => void;
}

/** Whether there is something to let stand still; over the last words there is nothing any more. */
function runs({ call, phase, paused, pending }: LiveCall): boolean {
  const going = phase === 'choosing' || phase === 'customerSpeaks' || phase === 'repSpeaks';
  return going && paused === null && !pending && !(call && isOver(call));
}

/**
 * @param isHeld whether somebody wants it to stand still, against time or not
 * @param stop stops the clocks
 * @param goOnFrom starts them again, when so many ms of the phase are over
 */
export function createPause(
  store: StoreApi<LiveCall>,
  isHeld: () => boolean,
  stop: () => void,
  goOnFrom: (before: number) => void,
): Pause {
  return {
    pause() {
      const live = store.getState();
      if (!runs(live) || (live.timeStretch === null && !isHeld())) return;
      stop();
      store.setState({
        paused: performance.now() - live.since,
        pauses: live.pauses + (isHeld() ? 0 : 1),
      });
    },
    goOn() {
      const { paused } = store.getState();
      if (paused === null) return;
      store.setState({ paused: null, since: performance.now() - paused });
      goOnFrom(paused);
    },
  };
}
