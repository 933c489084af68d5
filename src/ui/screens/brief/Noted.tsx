import { useEffect } from 'react';
import type { Scenario } from '../../../core/call/scenario.ts';
import type { Language } from '../../../core/course/language.ts';
import { readCallSheet } from '../../../progress/sheets/schema.ts';
import { sheetFor } from '../../../progress/sheets/sheets.ts';
import { atHand } from '../../components/callSheet/atHand.ts';
import { roomBeside } from '../../components/callSheet/room.ts';
import { Before } from '../../components/customer/Before.tsx';
import { useTable } from '../../record/useTable.ts';
import type { InCall } from './inCall.ts';
import { Remembered } from './Remembered.tsx';

export interface NotedProps {
  readonly scenario: Scenario;
  /** The past call that it follows on, by id; `null`: none. */
  readonly after: string | null;
  /** Of the call. */
  readonly language: Language;
  /** Told of the scenario as a call has it that goes on from an earlier one. */
  readonly onInCall: (inCall: InCall) => void;
}

/** What the trainee noted of this customer; a call sheet, if there is one, lies at hand from now on. */
export function Noted({ scenario, after, language, onInCall }: NotedProps) {
  const { id, memory } = scenario;
  const sheets = useTable('callSheets', readCallSheet);
  const isWritten = sheets.state === 'here' && sheetFor(sheets.rows, id) !== null;
  useEffect(() => {
    if (isWritten && matchMedia(roomBeside).matches) atHand.add(id);
    else atHand.delete(id);
  }, [id, isWritten]);
  return (
    <>
      {after !== null && memory && (
        <Remembered scenario={id} language={language} after={after} onInCall={onInCall} />
      )}
      <Before scenario={id} leadsOn />
    </>
  );
}
