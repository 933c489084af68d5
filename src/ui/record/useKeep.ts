import { useCallback } from 'react';
import type { RecordStore } from '../../progress/record/port.ts';
import { usePorts } from '../ports.tsx';

/** Writes to the trainee's record. @returns whether it is kept; where it isn't, that has been said */
export type Keep = (
  act: (record: RecordStore, profile: string) => Promise<unknown>,
) => Promise<boolean>;

/** The one way for a screen to write: what the database refuses is said, like all that isn't kept. */
export function useKeep(): Keep {
  const { record, progress } = usePorts();
  return useCallback(
    async (act) => {
      try {
        await act(await record.open(), record.profile);
        return true;
      } catch (error) {
        progress.notKept(error);
        return false;
      }
    },
    [record, progress],
  );
}
