import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { CallNoteRow, FollowUpRow } from '../../../../progress/customers/schema.ts';
import { useDayNames } from '../../../useDayNames.ts';
import { DebriefCard } from '../DebriefCard.tsx';
import './noteOnPaper.css';

interface NoteOnPaperProps {
  readonly note: CallNoteRow;
  /** The next time set with it; `null`: none. */
  readonly next: FollowUpRow | null;
}

/** A kept note as it is printed with the debrief: to be read, not filled in. */
export function NoteOnPaper({ note, next }: NoteOnPaperProps) {
  const { callNote: messages, classes, due } = useMessages('customers');
  const { ofDay } = useDayNames();
  const when = next && `${ofDay(next.day)}, ${next.time ?? due.anyTime}`;
  const rows: readonly (readonly [name: string, words: string])[] = [
    [messages.disposition, classes[note.disposition]],
    [messages.summary, note.summary],
    [messages.reason, note.reason],
    [messages.quote, note.quote],
    [messages.next, when ?? ''],
    [messages.nextGoal, next?.goal ?? ''],
  ];
  return (
    <DebriefCard className="note-on-paper" aria-label={messages.noted}>
      <h2>{messages.noted}</h2>
      <dl>
        {rows.map(
          ([name, words]) =>
            words !== '' && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
    </DebriefCard>
  );
}
