import { useMessages } from '../../../i18n/useMessages.tsx';
import type { CallNoteRow, FollowUpRow } from '../../../progress/customers/schema.ts';
import { useDayNames } from '../../useDayNames.ts';

/** What a note says, a name and words each; what was left empty is left out. */
export type NoteRows = readonly (readonly [name: string, words: string])[];

/** Reads a kept note out, as it is printed: its class, its words, and the next time set with it. */
export function useNoteRows(): (note: CallNoteRow, next: FollowUpRow | null) => NoteRows {
  const { callNote: messages, classes, due } = useMessages('customers');
  const { ofDay } = useDayNames();
  return (note, next) =>
    (
      [
        [messages.disposition, classes[note.disposition]],
        [messages.summary, note.summary],
        [messages.reason, note.reason],
        [messages.quote, note.quote],
        [messages.next, next ? `${ofDay(next.day)}, ${next.time ?? due.anyTime}` : ''],
        [messages.nextGoal, next?.goal ?? ''],
      ] as const
    ).filter(([, words]) => words !== '');
}
