import { useEffect } from 'react';
import { readCallSheet } from '../../../progress/sheets/schema.ts';
import { sheetFor } from '../../../progress/sheets/sheets.ts';
import { layAtHand } from '../../components/callSheet/atHand.ts';
import { Before } from '../../components/customer/Before.tsx';
import { useTable } from '../../record/useTable.ts';

/** What the trainee noted of this customer; a call sheet, if there is one, lies at hand from now on. */
export function Noted({ scenario }: { scenario: string }) {
  const sheets = useTable('callSheets', readCallSheet);
  const isWritten = sheets.state === 'here' && sheetFor(sheets.rows, scenario) !== null;
  useEffect(() => layAtHand(scenario, isWritten), [scenario, isWritten]);
  return <Before scenario={scenario} />;
}
