import { useCallback } from 'react';
import { usePorts } from '../ports.tsx';
import { useKeep } from './useKeep.ts';

/** What a trainee can have deleted: past calls alone, to make room, or all that is theirs. */
export type Erasable = 'calls' | 'all';

/** Deletes for good; what the database refuses to delete is said. */
export function useForget(): (what: Erasable) => Promise<void> {
  const { progress } = usePorts();
  const keep = useKeep();
  return useCallback(
    async (what) => {
      // What waits goes first, or it would be moved in after the rest has gone.
      if (what === 'calls') progress.getState().clearHistory();
      else progress.getState().eraseAll();
      await keep(async (record, profile) => {
        const forget = await import('../../progress/calls/forget.ts');
        if (what === 'all') return forget.forgetRecord(record, profile);
        await forget.forgetCalls(record, profile);
        const { forgetDrafts } = await import('../../progress/customers/noteDrafts.ts');
        return forgetDrafts(progress.keeper, record, profile);
      });
    },
    [progress, keep],
  );
}
