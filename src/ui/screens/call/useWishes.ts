import { useEffect } from 'react';
import { usePorts } from '../../ports.tsx';
import { navigate } from '../../routes/hashLocation.ts';
import type { CallOnScreen } from './useLive.ts';

/** What the trainee changes meanwhile holds for the call under way, here or in another tab. */
export function useWishes(session: CallOnScreen): void {
  const { progress } = usePorts();
  useEffect(
    () =>
      progress.subscribe((now, before) => {
        if (now.settings.speech !== before.settings.speech) session.wishesChanged();
        // All is deleted, this call too.
        if (now.erased !== before.erased) {
          session.abandon();
          navigate('/');
        }
      }),
    [session, progress],
  );
}
