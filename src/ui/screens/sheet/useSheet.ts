import { useCallback, useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../../core/call/scenario.ts';
import type { Language } from '../../../core/course/language.ts';
import { keepRow } from '../../../progress/record/keepRow.ts';
import { newId } from '../../../progress/record/port.ts';
import type { CallSheetRow, SheetRow, Written } from '../../../progress/sheets/schema.ts';
import { blankSheet, sheetFor, tidied, writtenOf } from '../../../progress/sheets/sheets.ts';
import { useKeep } from '../../record/useKeep.ts';

/** What is typed is kept when the hands rest for so long, ms. */
const restMs = 400;

/** Whether what is on the page is kept. */
export type SheetState = 'untouched' | 'keeping' | 'kept' | 'notKept';

/**
 * The sheet for a customer, kept as it is written. Each sitting makes a row of its own, so that a
 * call's sheet stays what it was when the call was made.
 *
 * @param rows as they were when the sitting began
 */
export function useSheet(scenario: Scenario, language: Language, rows: readonly CallSheetRow[]) {
  const keep = useKeep();
  const [id] = useState(newId);
  const [sheet, setSheet] = useState<Written>(() => {
    const last = sheetFor(rows, scenario.id);
    return last ? writtenOf(last) : blankSheet(scenario, language);
  });
  const [state, setState] = useState<SheetState>('untouched');
  const unkept = useRef<Written | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keepNow = useCallback(async () => {
    clearTimeout(timer.current);
    const written = unkept.current;
    if (!written) return;
    unkept.current = null;
    const isKept = await keep((record, profile) => {
      const row = {
        ...tidied(written),
        id,
        profile,
        format: 1,
        kind: 'sheet',
        scenario: scenario.id,
      } satisfies Omit<SheetRow, 'changedAt'>;
      return keepRow(record, 'callSheets', row);
    });
    if (isKept && unkept.current !== null) return; // What was written meanwhile is on its way.
    if (!isKept) unkept.current ??= written;
    setState(isKept ? 'kept' : 'notKept');
  }, [keep, id, scenario.id]);

  useEffect(() => {
    const leave = () => void keepNow();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [keepNow]);

  const change = useCallback(
    (part: Partial<Written>) => {
      setSheet((before) => {
        const next = { ...before, ...part };
        unkept.current = next;
        return next;
      });
      setState('keeping');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keepNow(), restMs);
    },
    [keepNow],
  );

  return { sheet, state, change };
}
