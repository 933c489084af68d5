import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import type { Due } from '../../../progress/customers/due.ts';
import type { CallNoteRow, FollowUpRow } from '../../../progress/customers/schema.ts';
import { Button } from '../Button.tsx';
import { CalendarFile } from '../CalendarFile.tsx';
import { howFar, whenIs } from './dueWords.ts';
import './dueCard.css';
import './before.css';

interface DueCardProps {
  readonly due: Due;
  readonly name: string;
  /** Where the call begins, as `#/…`; `null`: the scenario is gone. */
  readonly way: string | null;
  /** The note of the call it came from; `null`: it is gone. */
  readonly note: CallNoteRow | null;
  readonly onDone: (followUp: FollowUpRow) => void;
}

/** One follow-up: who, when, what for, and the way to the call. */
export function DueCard({ due, name, way, note, onDone }: DueCardProps) {
  const messages = useMessages('customers');
  const language = useLanguage();
  const { followUp, grade, inDays } = due;
  const calendar = async () => {
    const { calendarOf } = await import('../../../progress/customers/calendar.ts');
    const words = {
      title: messages.entry.title(name),
      description: messages.entry.description(followUp.goal, note?.summary ?? ''),
    };
    return calendarOf(followUp, words, Date.now());
  };
  return (
    <article className="due-card" data-due={inDays <= 0}>
      <header className="due-head">
        <h3>
          <a href={`#/customers/${encodeURIComponent(followUp.scenario)}`}>{name}</a>
        </h3>
        <span className="grade-mark">
          {grade === null ? messages.noGrade : messages.grades[grade]}
        </span>
        <span className="due-far">{howFar(inDays, messages)}</span>
      </header>
      <p className="due-when figures">
        <time dateTime={followUp.time === null ? followUp.day : `${followUp.day}T${followUp.time}`}>
          {whenIs(followUp, language)}
        </time>{' '}
        {followUp.time === null && <span className="quiet">{messages.due.anyTime}</span>}
      </p>
      {followUp.goal !== '' && (
        <p className="due-goal">
          <span className="quiet">{messages.due.goal}</span> <b>{followUp.goal}</b>
        </p>
      )}
      <div className="due-ways">
        {way !== null && (
          <a className={`button ${inDays <= 0 ? 'button-go' : 'button-plain'}`} href={way}>
            {messages.due.call(name)}
          </a>
        )}
        <CalendarFile
          label={messages.due.calendar}
          name={`pickup-${followUp.day}.ics`}
          make={calendar}
        />
        <Button kind="quiet" onClick={() => onDone(followUp)}>
          {messages.due.done}
        </Button>
      </div>
    </article>
  );
}
