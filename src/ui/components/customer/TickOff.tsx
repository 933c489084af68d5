import { useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { FollowUpRow } from '../../../progress/customers/schema.ts';
import { Button } from '../Button.tsx';
import { useKeep } from '../../record/useKeep.ts';

/** Ticks follow-ups off; the last one can be put back as long as the page is there. */
export function useTickOff(nameOf: (scenario: string) => string) {
  const { due: messages } = useMessages('customers');
  const keep = useKeep();
  const [last, setLast] = useState<FollowUpRow | null>(null);
  const put = (followUp: FollowUpRow, doneAt: number | null) => {
    const row: FollowUpRow = { ...followUp, doneAt, changedAt: Date.now() };
    return keep((record) => record.put('followUps', row));
  };
  const tickOff = async (followUp: FollowUpRow) => {
    if (await put(followUp, Date.now())) setLast(followUp);
  };
  const undo = async (followUp: FollowUpRow) => {
    if (await put(followUp, null)) setLast(null);
  };
  const said = (
    <div className="tick-off" role="status">
      {last && <span>{messages.doneSaid(nameOf(last.scenario))}</span>}
      {last && (
        <Button kind="quiet" onClick={() => void undo(last)}>
          {messages.undo}
        </Button>
      )}
    </div>
  );
  return { tickOff: (followUp: FollowUpRow) => void tickOff(followUp), said };
}
