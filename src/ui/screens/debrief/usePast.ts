import { useCallback, useMemo, useState } from 'react';
import { findCall, waitingCall } from '../../../progress/calls/keptCalls.ts';
import type { PastCall } from '../../../progress/history.ts';
import type { UnreadableCall } from '../../../progress/pastCalls.ts';
import type { RecordStore } from '../../../progress/record/port.ts';
import { usePorts } from '../../ports.tsx';
import { useRecord, type Asked } from '../../record/useRecord.ts';

/** A past call, or why it can't be read; `null`: there is none. */
type Past = PastCall | UnreadableCall | null;

/**
 * The past call of a name (`null`: the last one). One that has just ended is there at once, whatever
 * the database does; read anew, it stays the same object: a transcript never changes.
 */
export function usePast(id: string | null): Asked<Past> {
  const { waiting } = usePorts().progress;
  const early = useMemo(() => waitingCall(waiting, id), [waiting, id]);
  const read = useCallback(
    (record: RecordStore, profile: string) => findCall({ waiting, record, profile }, id),
    [waiting, id],
  );
  const asked = useRecord('calls', read);
  const [first, setFirst] = useState<Past>(early);
  if (asked.state !== 'here') return early ? { state: 'here', value: early } : asked;
  const { value } = asked;
  const isOther = value?.id !== first?.id || (value && 'why' in value);
  if (isOther && value !== first) setFirst(value);
  return { state: 'here', value: isOther ? value : first };
}
