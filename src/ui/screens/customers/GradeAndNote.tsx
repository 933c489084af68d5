import { useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { grades, type Grade } from '../../../progress/customers/grades.ts';
import { longestText, type CustomerRow } from '../../../progress/customers/schema.ts';
import { keepRow } from '../../../progress/record/keepRow.ts';
import { LongField } from '../../components/field/Field.tsx';
import { Segments } from '../../components/settings/Segments.tsx';
import { useKeep } from '../../record/useKeep.ts';
import '../../components/settings/settings.css';

interface GradeAndNoteProps {
  readonly scenario: string;
  /** As it is kept; `undefined`: nothing is. */
  readonly customer: CustomerRow | undefined;
}

/** Grade A to D, kept as it is chosen, and a note, kept when it is left (C33, C34). */
export function GradeAndNote({ scenario, customer }: GradeAndNoteProps) {
  const messages = useMessages('customers');
  const keep = useKeep();
  const [note, setNote] = useState(customer?.note ?? '');
  const grade = customer?.grade ?? null;
  const put = (change: Partial<Pick<CustomerRow, 'grade' | 'note'>>) =>
    void keep((record, profile) => {
      const row: Omit<CustomerRow, 'changedAt'> = {
        id: scenario,
        profile,
        format: 1,
        grade,
        note: note.trim(),
        ...change,
      };
      return keepRow(record, 'customers', row);
    });
  return (
    <div className="customer-own" onBlur={() => note.trim() !== (customer?.note ?? '') && put({})}>
      <Segments<Grade | 'none'>
        legend={messages.grade}
        hint={messages.gradeHint}
        value={grade ?? 'none'}
        options={[
          ...grades.map((value) => ({ value, label: messages.grades[value] })),
          { value: 'none' as const, label: messages.noGrade },
        ]}
        onChange={(value) => put({ grade: value === 'none' ? null : value })}
      />
      <LongField
        label={messages.note}
        hint={messages.noteHint}
        maxLength={longestText}
        value={note}
        onChange={setNote}
      />
    </div>
  );
}
