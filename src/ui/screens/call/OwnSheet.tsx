import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { readCallSheet } from '../../../progress/sheets/schema.ts';
import { sheetFor, tidied } from '../../../progress/sheets/sheets.ts';
import { SheetView } from '../../components/callSheet/SheetView.tsx';
import { useTable } from '../../record/useTable.ts';

export interface OwnSheetProps {
  readonly scenario: string;
  /** What stands there where the trainee wrote nothing. */
  readonly otherwise: ReactNode;
}

/** What the trainee wrote for this call, goals and all. */
export function OwnSheet({ scenario, otherwise }: OwnSheetProps) {
  const messages = useMessages('sheet');
  const kept = useTable('callSheets', readCallSheet);
  const sheet = kept.state === 'here' ? sheetFor(kept.rows, scenario) : null;
  if (!sheet) return otherwise;
  return (
    <section className="own-sheet" aria-label={messages.short}>
      <SheetView sheet={tidied(sheet)} />
    </section>
  );
}
