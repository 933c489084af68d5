import { useId, useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { followUpClasses } from '../../../progress/customers/classes.ts';
import { keepNote, type NotedCall, type NoteDraft } from '../../../progress/customers/notes.ts';
import { longestText } from '../../../progress/customers/schema.ts';
import { Button } from '../Button.tsx';
import { LongField, ShortField } from '../field/Field.tsx';
import { Segments } from '../settings/Segments.tsx';
import { useKeep } from '../../record/useKeep.ts';
import '../settings/settings.css';
import './callNoteForm.css';

interface CallNoteFormProps {
  readonly call: NotedCall;
  /** What stands in it to begin with. */
  readonly draft: NoteDraft;
  /** The day that was agreed, in the words of the call; `null`: none was, or it stands already. */
  readonly said: string | null;
  /** Drafted from the call, and not kept yet. */
  readonly proposed: boolean;
}

/** A note of a call, and the next time with its customer: class, summary, reason, day, goal (C33). */
export function CallNoteForm({ call, draft, said, proposed }: CallNoteFormProps) {
  const { callNote: messages, classes } = useMessages('customers');
  const keep = useKeep();
  const id = useId();
  const [note, setNote] = useState(draft);
  const [done, setDone] = useState<{ readonly seenTo: number } | null>(null);
  const change = (part: Partial<NoteDraft>) => {
    setNote((before) => ({ ...before, ...part }));
    setDone(null);
  };
  const submit = () =>
    keep(async (record, profile) => {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const keeping = { profile, now: Date.now(), zone };
      const seenTo = await record.write(['callNotes', 'followUps', 'gone'], (tx) =>
        keepNote(tx, call, note, keeping),
      );
      setDone({ seenTo });
    });
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
      {proposed && <p className="quiet">{messages.proposed}</p>}
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
      <fieldset className="call-note-next">
        <legend>{messages.next}</legend>
        {said !== null && <p className="field-hint">{messages.agreedWhen(said)}</p>}
        <div className="call-note-pair">
          <ShortField
            type="date"
            label={messages.day}
            hint={messages.noNext}
            value={note.day}
            onChange={(day) => change({ day })}
          />
          <ShortField
            type="time"
            label={messages.time}
            hint={messages.timeHint}
            value={note.time}
            onChange={(time) => change({ time })}
          />
        </div>
        <LongField
          {...text}
          label={messages.nextGoal}
          value={note.nextGoal}
          onChange={(nextGoal) => change({ nextGoal })}
        />
      </fieldset>
      <div className="call-note-ways">
        <Button type="submit" kind="now">
          {messages.keep}
        </Button>
        <a href={`#/customers/${encodeURIComponent(call.scenario)}`}>
          {messages.toCustomer(call.customer)}
        </a>
        <p role="status">
          {done && <span>{messages.kept}</span>}{' '}
          {done && done.seenTo > 0 && <span>{messages.seenTo(done.seenTo)}</span>}
        </p>
      </div>
    </form>
  );
}
