import { useMessages } from '../../../i18n/useMessages.tsx';
import type { NoteDraft } from '../../../progress/customers/noted.ts';
import { longestText } from '../../../progress/customers/schema.ts';
import { LongField, ShortField } from '../field/Field.tsx';

interface NextTimeProps {
  readonly note: NoteDraft;
  /** The day that was agreed, in the words of the call; `null`: none was, or it stands already. */
  readonly said: string | null;
  readonly onChange: (part: Partial<NoteDraft>) => void;
}

/** When the customer is called next, and what for. */
export function NextTime({ note, said, onChange }: NextTimeProps) {
  const { callNote: messages } = useMessages('customers');
  return (
    <fieldset className="call-note-next">
      <legend>{messages.next}</legend>
      {said !== null && <p className="field-hint">{messages.agreedWhen(said)}</p>}
      <div className="call-note-pair">
        <ShortField
          type="date"
          label={messages.day}
          hint={messages.noNext}
          value={note.day}
          onChange={(day) => onChange({ day })}
        />
        <ShortField
          type="time"
          label={messages.time}
          hint={messages.timeHint}
          value={note.time}
          onChange={(time) => onChange({ time })}
        />
      </div>
      <LongField
        maxLength={longestText}
        label={messages.nextGoal}
        value={note.nextGoal}
        onChange={(nextGoal) => onChange({ nextGoal })}
      />
    </fieldset>
  );
}
