import { useEffect } from 'react';
import type { Scenario } from '../../../core/call/scenario.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { readCallSheet } from '../../../progress/sheets/schema.ts';
import { sheetFor } from '../../../progress/sheets/sheets.ts';
import { atHand } from '../../components/callSheet/atHand.ts';
import { roomBeside } from '../../components/callSheet/room.ts';
import { Before } from '../../components/customer/Before.tsx';
import { useTable } from '../../record/useTable.ts';

export interface NotedProps {
  readonly scenario: Scenario;
  /** The past call that it follows on, by id; `null`: none. */
  readonly after: string | null;
}

/** What the trainee noted of this customer; a call sheet, if there is one, lies at hand from now on. */
export function Noted({ scenario, after }: NotedProps) {
  const messages = useMessages('customers');
  const { id, memory } = scenario;
  const sheets = useTable('callSheets', readCallSheet);
  const isWritten = sheets.state === 'here' && sheetFor(sheets.rows, id) !== null;
  useEffect(() => {
    if (isWritten && matchMedia(roomBeside).matches) atHand.add(id);
    else atHand.delete(id);
  }, [id, isWritten]);
  return (
    <>
      {after !== null && memory && <p className="brief-hint">{messages.due.remembers}</p>}
      <Before scenario={id} />
    </>
  );
}
