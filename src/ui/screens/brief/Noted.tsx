import { useEffect } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { readCallSheet } from '../../../progress/sheets/schema.ts';
import { sheetFor } from '../../../progress/sheets/sheets.ts';
import { layAtHand } from '../../components/callSheet/atHand.ts';
import { Before } from '../../components/customer/Before.tsx';
import { useTable } from '../../record/useTable.ts';

export interface NotedProps {
  readonly scenario: string;
  /** The call goes on from an earlier one that the customer remembers. */
  readonly remembers: boolean;
}

/** What the trainee noted of this customer; a call sheet, if there is one, lies at hand from now on. */
export function Noted({ scenario, remembers }: NotedProps) {
  const messages = useMessages('customers');
  const sheets = useTable('callSheets', readCallSheet);
  const isWritten = sheets.state === 'here' && sheetFor(sheets.rows, scenario) !== null;
  useEffect(() => layAtHand(scenario, isWritten), [scenario, isWritten]);
  return (
    <>
      {remembers && <p className="brief-hint">{messages.due.remembers}</p>}
      <Before scenario={scenario} />
    </>
  );
}
