import { useCallback, useState } from 'react';
import { useChange } from '../../record/useChange.ts';
import { useKeptAsWritten } from '../../record/useKeptAsWritten.ts';

/**
 * The note on a customer, kept as it is written. What another tab keeps shows here too, unless
 * something else was just written here.
 *
 * @param scenario the customer's
 * @param kept the note as it is kept now
 */
export function useCustomerNote(scenario: string, kept: string) {
  const change = useChange();
  /** What stands in the field, and what was kept when that was last looked at. */
  const [field, setField] = useState({ note: kept, seen: kept });
  const keepNote = useCallback(
    async (note: string) =>
      (await change({ does: 'customer', scenario, part: { note: note.trim() } })) !== null,
    [change, scenario],
  );
  const { state, write } = useKeptAsWritten(keepNote);
  if (kept !== field.seen) {
    const isOurs = state === 'keeping' || state === 'notKept' || kept === field.note.trim();
    setField({ note: isOurs ? field.note : kept, seen: kept });
  }
  return {
    note: field.note,
    state,
    change: (note: string) => {
      setField((before) => ({ ...before, note }));
      write(note);
    },
  };
}
