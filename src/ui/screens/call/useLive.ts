import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { CallSession, LiveCall } from '../../../session/liveCall.ts';
import { storeAfterPaint } from './afterPaint.ts';
import { onPurpose } from './onPurpose.ts';

/** A live call as this screen has it. */
export interface CallOnScreen extends CallSession {
  /** Its store one frame late, for all that may wait until the last words are painted. */
  readonly painted: StoreApi<LiveCall>;
}

/** Creates the session while the screen is there, and lets it go with it. */
export function useSession(make: () => CallSession): CallOnScreen | null {
  const [session, setSession] = useState<CallOnScreen | null>(null);
  const latest = useRef(make);
  useEffect(() => {
    const made = latest.current();
    const late = storeAfterPaint(made.store);
    setSession({ ...made, ...onPurpose(made), painted: late.store });
    return () => {
      late.stop();
      made.leave();
    };
  }, []);
  return session;
}

/**
 * One fact of what is being said, at once. Whoever asks is drawn again only when it changes: what
 * is said is painted before anything else is drawn.
 */
export function useSaid<Fact>({ store }: CallOnScreen, fact: (live: LiveCall) => Fact): Fact {
  return useStore(store, fact);
}

/** One fact of the live call, one frame late. Whoever asks is drawn again when it changes. */
export function useLive<Fact>({ painted }: CallOnScreen, fact: (live: LiveCall) => Fact): Fact {
  return useStore(painted, fact);
}

/** Whether there has been something to choose, as of one frame late. */
export function useOffered(session: CallOnScreen): boolean {
  const [offered, setOffered] = useState(false);
  const now = useLive(session, ({ offers, phase }) => offers.length > 0 || phase === 'ended');
  if (now && !offered) setOffered(true);
  return offered || now;
}

/** All of the live call, one frame late. */
export function useWholeLive({ painted }: CallOnScreen): LiveCall {
  return useStore(painted);
}
