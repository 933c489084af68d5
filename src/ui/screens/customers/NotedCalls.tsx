import { htmlLang } from '../../../i18n/languages.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { draftOf } from '../../../progress/customers/notes.ts';
import type { CallNoteRow, FollowUpRow } from '../../../progress/customers/schema.ts';
import { CallNoteForm } from '../../components/customer/CallNoteForm.tsx';
import { useHasDraft } from '../../components/customer/useCallNote.ts';

interface NotedCallsProps {
  /** The newest first. */
  readonly notes: readonly CallNoteRow[];
  readonly followUps: readonly FollowUpRow[];
}

/** The calls that were noted, each with its summary, to be changed in place. */
export function NotedCalls({ notes, followUps }: NotedCallsProps) {
  const messages = useMessages('customers');
  return (
    <section className="noted-calls" aria-labelledby="calls-title">
      <h2 id="calls-title">{messages.calls.title}</h2>
      {notes.length === 0 && <p className="quiet">{messages.calls.noNote}</p>}
      <ol className="noted-list">
        {notes.map((note) => (
          <li key={note.id} className="noted-call">
            <Noted note={note} next={followUps.find(({ id }) => id === note.id) ?? null} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Noted({ note, next }: { note: CallNoteRow; next: FollowUpRow | null }) {
  const messages = useMessages('customers');
  const language = useLanguage();
  const { id, endedAt, scenario, customer } = note;
  const hasDraft = useHasDraft(id);
  const date = new Intl.DateTimeFormat(htmlLang[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <>
      <p className="noted-head">
        <strong className="figures">
          {endedAt === null ? messages.calls.undated : date.format(endedAt)}
        </strong>{' '}
        <span className="grade-mark">{messages.classes[note.disposition]}</span>{' '}
        <a href={`#/debrief/${encodeURIComponent(id)}`}>{messages.calls.debrief}</a>
      </p>
      {note.summary !== '' && <p className="before-words">{note.summary}</p>}
      {note.reason !== '' && (
        <p>
          <span className="quiet">{messages.calls.reason}</span> <span>{note.reason}</span>
        </p>
      )}
      <details className="noted-change" open={hasDraft}>
        <summary>{messages.calls.change}</summary>
        <CallNoteForm
          call={{ id, endedAt, scenario, customer }}
          draft={draftOf(note, next)}
          said={null}
          proposed={false}
        />
      </details>
    </>
  );
}
