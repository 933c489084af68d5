import { useMessages } from '../../../i18n/useMessages.tsx';
import { grades, type Grade } from '../../../progress/customers/grades.ts';
import { longestText, type CustomerRow } from '../../../progress/customers/schema.ts';
import { LongField } from '../../components/field/Field.tsx';
import { Segments } from '../../components/settings/Segments.tsx';
import { useChange } from '../../record/useChange.ts';
import { useCustomerNote } from './useCustomerNote.ts';
import '../../components/settings/settings.css';

interface GradeAndNoteProps {
  readonly scenario: string;
  /** As it is kept; `undefined`: nothing is. */
  readonly customer: CustomerRow | undefined;
}

/** Grade A to D, kept as it is chosen, and a note, kept as it is written (C33, C34). */
export function GradeAndNote({ scenario, customer }: GradeAndNoteProps) {
  const messages = useMessages('customers');
  const change = useChange();
  const { note, change: write } = useCustomerNote(scenario, customer?.note ?? '');
  const put = (grade: CustomerRow['grade']) =>
    void change({ does: 'customer', scenario, part: { grade } });
  return (
    <div className="customer-own">
      <Segments<Grade | 'none'>
        legend={messages.grade}
        hint={messages.gradeHint}
        value={customer?.grade ?? 'none'}
        options={[
          ...grades.map((value) => ({ value, label: messages.grades[value] })),
          { value: 'none' as const, label: messages.noGrade },
        ]}
        onChange={(value) => put(value === 'none' ? null : value)}
      />
      <LongField
        label={messages.note}
        hint={messages.noteHint}
        maxLength={longestText}
        value={note}
        onChange={write}
      />
    </div>
  );
}
