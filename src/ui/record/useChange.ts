import { useCallback } from 'react';
import type { Change } from '../../progress/changes/change.ts';
import { usePorts } from '../ports.tsx';

/**
 * Makes a change that outlasts the page from the moment it is asked for.
 *
 * @returns what `RecordPort.keep` does; `null`: it isn't kept, and that has been said
 */
export function useChange(): (change: Change) => Promise<number | null> {
  const { record, progress } = usePorts();
  return useCallback(
    async (change) => {
      try {
        return await record.keep(change);
      } catch (error) {
        progress.notKept(error);
        return null;
      }
    },
    [record, progress],
  );
}
