import type { LogEntry } from '../../../../progress/record/log.ts';
import type { CallNoteRow, FollowUpRow } from '../../../../progress/customers/schema.ts';
import { useNoteRows, type NoteRows } from '../../../components/customer/useNoteRows.ts';
import { CallEntry } from './CallEntry.tsx';

/** What was noted of calls, as far as it has come out of the database. */
export interface Notes {
  readonly notes: readonly CallNoteRow[];
  readonly followUps: readonly FollowUpRow[];
}

interface WholeListProps extends Notes {
  readonly entries: readonly LogEntry[];
}

const nothing = () => undefined;

/** The calls as they come on paper: all of them, each with what was noted of it. */
export function WholeList({ entries, notes, followUps }: WholeListProps) {
  const rowsOf = useNoteRows();
  const noteOf = new Map(notes.map((note) => [note.id, note]));
  const nextOf = new Map(followUps.map((next) => [next.id, next]));
  return (
    <ol className="log-list">
      {entries.map((entry) => {
        const note = noteOf.get(entry.id);
        return (
          <li key={entry.id}>
            <CallEntry entry={entry} onFocus={nothing} onBlur={nothing} />
            {note && <Note rows={rowsOf(note, nextOf.get(entry.id) ?? null)} />}
          </li>
        );
      })}
    </ol>
  );
}

function Note({ rows }: { rows: NoteRows }) {
  return (
    <dl className="log-note">
      {rows.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
