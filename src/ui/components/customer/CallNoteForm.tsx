import { useId } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { followUpClasses } from '../../../progress/customers/classes.ts';
import type { NotedCall, NoteDraft } from '../../../progress/customers/noted.ts';
import { longestText } from '../../../progress/customers/schema.ts';
import { LongField, ShortField } from '../field/Field.tsx';
import { Segments } from '../settings/Segments.tsx';
import { NextTime } from './NextTime.tsx';
import { NoteWays } from './NoteWays.tsx';
import { useCallNote } from './useCallNote.ts';
import '../settings/settings.css';
import './callNoteForm.css';

interface CallNoteFormProps {
  readonly call: NotedCall;
  /** What stands in it to begin with, where no draft was left in it. */
  readonly draft: NoteDraft;
  /** The day that was agreed, in the words of the call; `null`: none was, or it stands already. */
  readonly said: string | null;
  /** Drafted from the call, and not kept yet. */
  readonly proposed: boolean;
}

/** A note of a call, and the next time with its customer: class, summary, reason, day, goal (C33). */
export function CallNoteForm({ call, draft, said, proposed }: CallNoteFormProps) {
  const { callNote: messages, classes } = useMessages('customers');
  const { note, standing, isBack, change, submit, discard } = useCallNote(call, draft);
  const id = useId();
  const text = { maxLength: longestText };
  return (
    <form
      className="call-note"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3 id={id} className="visually-hidden">
        {messages.title}
      </h3>
      {(isBack || proposed) && (
        <p className="quiet">
          <span>{isBack ? messages.isBack : messages.proposed}</span>
        </p>
      )}
      <Segments
        legend={messages.disposition}
        value={note.disposition}
        options={followUpClasses.map((value) => ({ value, label: classes[value] }))}
        onChange={(disposition) => change({ disposition })}
      />
      <LongField
        {...text}
        rows={4}
        label={messages.summary}
        value={note.summary}
        onChange={(summary) => change({ summary })}
      />
      <div className="call-note-pair">
        <ShortField
          {...text}
          label={messages.reason}
          value={note.reason}
          onChange={(reason) => change({ reason })}
        />
        <ShortField
          {...text}
          label={messages.quote}
          value={note.quote}
          onChange={(quote) => change({ quote })}
        />
      </div>
      <NextTime note={note} said={said} onChange={change} />
      <NoteWays call={call} standing={standing} onDiscard={discard} />
    </form>
  );
}
