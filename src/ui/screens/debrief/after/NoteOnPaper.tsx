import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { CallNoteRow, FollowUpRow } from '../../../../progress/customers/schema.ts';
import { useNoteRows } from '../../../components/customer/useNoteRows.ts';
import { DebriefCard } from '../DebriefCard.tsx';
import './noteOnPaper.css';

interface NoteOnPaperProps {
  readonly note: CallNoteRow;
  /** The next time set with it; `null`: none. */
  readonly next: FollowUpRow | null;
}

/** A kept note as it is printed with the debrief: to be read, not filled in. */
export function NoteOnPaper({ note, next }: NoteOnPaperProps) {
  const { callNote: messages } = useMessages('customers');
  const rowsOf = useNoteRows();
  return (
    <DebriefCard className="note-on-paper" aria-label={messages.noted}>
      <h2>{messages.noted}</h2>
      <dl>
        {rowsOf(note, next).map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </DebriefCard>
  );
}
