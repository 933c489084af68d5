import { useCallback } from 'react';
import type { BesideLog } from '../../../../progress/calls/besideLog.ts';
import type { RecordStore } from '../../../../progress/record/port.ts';
import { usePorts } from '../../../ports.tsx';
import { useRecord, type Asked } from '../../../record/useRecord.ts';

/** What stands in the log beside what is counted; its code is fetched when it is asked for. */
export function useBesideLog(): Asked<BesideLog> {
  const { waiting } = usePorts().progress;
  const read = useCallback(
    async (record: RecordStore, profile: string) => {
      const { besideLog } = await import('../../../../progress/calls/besideLog.ts');
      return besideLog({ waiting, record, profile });
    },
    [waiting],
  );
  return useRecord('calls', read);
}
