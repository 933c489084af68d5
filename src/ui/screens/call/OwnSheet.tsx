import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { readCallSheet } from '../../../progress/sheets/schema.ts';
import { sheetFor, tidied } from '../../../progress/sheets/sheets.ts';
import { Before } from '../../components/customer/Before.tsx';
import { SheetView } from '../../components/callSheet/SheetView.tsx';
import { useTable } from '../../record/useTable.ts';

export interface OwnSheetProps {
  readonly scenario: string;
  /** What stands there where the trainee wrote nothing. */
  readonly children: ReactNode;
}

/** What the trainee wrote for this call, goals and all, and what they noted of the customer before. */
export function OwnSheet({ scenario, children }: OwnSheetProps) {
  const messages = useMessages('sheet');
  const kept = useTable('callSheets', readCallSheet);
  const sheet = kept.state === 'here' ? sheetFor(kept.rows, scenario) : null;
  return (
    <>
      {sheet ? (
        <section className="own-sheet" aria-label={messages.short}>
          <SheetView sheet={tidied(sheet)} />
        </section>
      ) : (
        children
      )}
      <Before scenario={scenario} leadsOn={false} />
    </>
  );
}
