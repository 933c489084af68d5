import { useCallback, useRef, useState } from 'react';
import type { Scenario } from '../../../core/call/scenario.ts';
import type { Language } from '../../../core/course/language.ts';
import { newId } from '../../../progress/record/port.ts';
import type { CallSheetRow, SheetRow, Written } from '../../../progress/sheets/schema.ts';
import { blankSheet, sheetFor, tidied, writtenOf } from '../../../progress/sheets/sheets.ts';
import { useChange } from '../../record/useChange.ts';
import { useKeptAsWritten } from '../../record/useKeptAsWritten.ts';

/**
 * The sheet for a customer, kept as it is written. Each sitting makes a row of its own, so that a
 * call's sheet stays what it was when the call was made.
 *
 * @param rows as they were when the sitting began
 */
export function useSheet(scenario: Scenario, language: Language, rows: readonly CallSheetRow[]) {
  const keep = useChange();
  const [id] = useState(newId);
  const [sheet, setSheet] = useState<Written>(() => {
    const last = sheetFor(rows, scenario.id);
    return last ? writtenOf(last) : blankSheet(scenario, language);
  });
  const latest = useRef(sheet);

  const keepSheet = useCallback(
    async (written: Written) => {
      const row = {
        ...tidied(written),
        id,
        format: 1,
        kind: 'sheet',
        scenario: scenario.id,
      } satisfies Omit<SheetRow, 'profile' | 'changedAt'>;
      return (await keep({ does: 'put', table: 'callSheets', row })) !== null;
    },
    [keep, id, scenario.id],
  );
  const { state, write } = useKeptAsWritten(keepSheet);

  const change = useCallback(
    (part: Partial<Written>) => {
      latest.current = { ...latest.current, ...part };
      setSheet(latest.current);
      write(latest.current);
    },
    [write],
  );

  return { sheet, state, change };
}
