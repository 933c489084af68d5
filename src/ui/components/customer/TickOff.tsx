import { useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { Due } from '../../../progress/customers/due.ts';
import type { FollowUpRow } from '../../../progress/customers/schema.ts';
import { Button } from '../Button.tsx';
import { useChange } from '../../record/useChange.ts';

/** What stands on a list: when it changes, what had the focus may have gone with its card. */
export const onTheList = (due: readonly Due[]): string =>
  due.map(({ followUp }) => followUp.id).join(' ');

/** Ticks follow-ups off; the last one can be put back as long as the page is there. */
export function useTickOff() {
  const change = useChange();
  const [last, setLast] = useState<FollowUpRow | null>(null);
  const put = async (followUp: FollowUpRow, doneAt: number | null) => {
    const row: FollowUpRow = { ...followUp, doneAt };
    return (await change({ does: 'put', table: 'followUps', row })) !== null;
  };
  const tickOff = async (followUp: FollowUpRow) => {
    if (await put(followUp, Date.now())) setLast(followUp);
  };
  const putBack = async (followUp: FollowUpRow) => {
    if (await put(followUp, null)) setLast(null);
  };
  return {
    last,
    tickOff: (followUp: FollowUpRow) => void tickOff(followUp),
    putBack: (followUp: FollowUpRow) => void putBack(followUp),
  };
}

interface TickedOffProps {
  /** The one ticked off last; `null`: none was. */
  readonly last: FollowUpRow | null;
  readonly nameOf: (scenario: string) => string;
  readonly putBack: (followUp: FollowUpRow) => void;
}

/** Says what was ticked off, with the way back. */
export function TickedOff({ last, nameOf, putBack }: TickedOffProps) {
  const { due: messages } = useMessages('customers');
  return (
    <div className="tick-off" role="status">
      {last && (
        <>
          <span>{messages.doneSaid(nameOf(last.scenario))}</span>
          <Button kind="quiet" onClick={() => putBack(last)}>
            {messages.undo}
          </Button>
        </>
      )}
    </div>
  );
}
