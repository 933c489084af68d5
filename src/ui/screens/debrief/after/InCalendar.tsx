import { useMessages } from '../../../../i18n/useMessages.tsx';
import { agreedIn } from '../../../../progress/customers/agreed.ts';
import type { FollowUpRow } from '../../../../progress/customers/schema.ts';
import type { PastCall } from '../../../../progress/history.ts';
import { CalendarFile } from '../../../components/CalendarFile.tsx';
import { notedCall } from '../../../components/customer/proposedNote.ts';

interface InCalendarProps {
  readonly past: PastCall;
  /** The next time, once it is kept. */
  readonly next: FollowUpRow | null;
}

/** The next time with a customer for any calendar: as it is kept, else as it was agreed in the call. */
export function InCalendar({ past, next }: InCalendarProps) {
  const messages = useMessages('customers');
  const { commitment: parts } = useMessages('debrief');
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const agreed = agreedIn(past, timeZone);
  const entry = next ?? agreed?.entry;
  if (!entry) return null;
  const lines = [
    ...(next && next.goal !== '' ? [next.goal] : []),
    ...(agreed
      ? (['who', 'what', 'when'] as const).map(
          (part) => `${parts[part]}: ${agreed.commitment[part]}`,
        )
      : []),
  ];
  const make = async () => {
    const { calendarOf } = await import('../../../../progress/customers/calendar.ts');
    const title = messages.entry.title(notedCall(past).customer);
    return calendarOf(entry, { title, description: lines.join('\n') }, Date.now());
  };
  return (
    <div className="no-print">
      <CalendarFile label={messages.due.calendar} name={`pickup-${entry.day}.ics`} make={make} />
    </div>
  );
}
