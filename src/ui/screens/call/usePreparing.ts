import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallSlot } from '../../../progress/savedCalls.ts';
import { createCallOwner, type Claim } from '../../../session/callOwner.ts';
import { markDone } from '../../routes/hashLocation.ts';
import { begin, type Beginning } from './beginCall.ts';
import type { Ready } from './ready.ts';

const owner = createCallOwner(navigator.locks);

/** What has not come after so long, ms, is taken for something that never will. */
export const longestWaitMs = 20_000;

interface Preparing {
  readonly ready: Ready;
  /** Does something else instead, from the beginning. */
  readonly prepare: (work: () => Promise<Ready>) => void;
  /** The call goes on somewhere else: nothing of this one is kept. */
  readonly loseCall: () => void;
  /** Takes the call over from the tab that has it. */
  readonly takeOver: () => void;
}

/** Gets a call ready as long as the screen is there, and no other tab has it. */
export function usePreparing(beginning: Beginning): Preparing {
  const [ready, setReady] = useState<Ready>({ step: 'loading' });
  const run = useRef(0);
  const slot = useRef<CallSlot | null>(null);
  const claims = useRef<Claim[]>([]);

  const prepare = useCallback((work: () => Promise<Ready>) => {
    run.current += 1;
    const mine = run.current;
    function show(found: Ready): void {
      clearTimeout(limit);
      if (mine !== run.current) return;
      slot.current = found.step === 'live' ? found.slot : null;
      if (found.step === 'live') markDone();
      setReady(found);
    }
    const limit = setTimeout(() => {
      show({ step: 'failed' });
      run.current += 1;
    }, longestWaitMs);
    setReady({ step: 'loading' });
    work().then(show, () => show({ step: 'failed' }));
  }, []);

  const loseCall = useCallback(() => {
    slot.current?.giveUp();
    prepare(() => Promise.resolve({ step: 'elsewhere' }));
  }, [prepare]);

  const beginWith = useCallback(
    (asked: Promise<Claim | null>) =>
      prepare(async () => {
        const mine = run.current;
        const claim = await asked;
        if (!claim) return { step: 'elsewhere' };
        // Who has left meanwhile needs it no more.
        if (mine === run.current) claims.current.push(claim);
        else claim.release();
        return begin(beginning);
      }),
    [prepare, beginning],
  );

  useEffect(() => {
    const held = claims.current;
    beginWith(owner.claim(beginning.id, loseCall));
    return () => {
      run.current += 1;
      for (const claim of held.splice(0)) claim.release();
    };
  }, [beginning, beginWith, loseCall]);

  const takeOver = () => beginWith(owner.takeOver(beginning.id, loseCall));
  return { ready, prepare, loseCall, takeOver };
}
