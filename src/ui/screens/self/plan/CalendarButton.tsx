import { introLimit } from '../../../../core/course/times.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Action } from '../../../../progress/diagnosis/rows.ts';
import { CalendarFile } from '../../../components/CalendarFile.tsx';
import { statementText } from './statementText.ts';

interface CalendarButtonProps {
  /** Whose plan it is, by id. */
  readonly rating: string;
  readonly actions: readonly Action[];
  /** The day of the next rating. */
  readonly again: string;
}

/** The days of a plan and of the next rating, as a file for any calendar. */
export function CalendarButton({ rating, actions, again }: CalendarButtonProps) {
  const messages = useMessages('self');
  const { calendar, entry, unknown } = messages.plan;
  const statements = messages.statements(introLimit);
  async function file(): Promise<string> {
    // Its library is larger than this screen; few save a second time.
    const { calendarOf } = await import('../../../../progress/diagnosis/calendar.ts');
    const open = actions.filter(({ done }) => !done);
    const entries = [
      { id: `${rating}-again`, day: again, title: entry.again, description: entry.againBody },
      ...open.map(({ statement, by, note }, i) => ({
        id: `${rating}-${i + 1}`,
        day: by,
        title: entry.action(statementText(statement, statements) ?? unknown),
        description: note,
      })),
    ];
    return calendarOf(entries, Date.now());
  }
  return <CalendarFile label={calendar} name="pickup.ics" make={file} />;
}
