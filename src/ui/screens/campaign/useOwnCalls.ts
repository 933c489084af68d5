import { useMessages } from '../../../i18n/useMessages.tsx';
import type { CallList } from '../../../progress/campaign/campaign.ts';
import { ownCalls } from '../../../progress/campaign/ownCalls.ts';
import { readCallNote } from '../../../progress/customers/schema.ts';
import { readDigests } from '../../../progress/record/readDigests.ts';
import { readTable } from '../../../progress/record/readTable.ts';
import { usePorts } from '../../ports.tsx';

/** Gets the trainee's own calls as a campaign's list. It rejects with whatever the database throws. */
export function useOwnCalls(): () => Promise<CallList> {
  const { report } = useMessages('campaign');
  const { classes } = useMessages('customers');
  const { modes } = useMessages('common');
  const { record } = usePorts();
  return async () => {
    const store = await record.open();
    const [digests, notes] = await Promise.all([
      readDigests(store, record.profile),
      readTable(store, 'callNotes', record.profile, readCallNote),
    ]);
    return ownCalls(digests, notes, { ...report.own, modes, classes });
  };
}
