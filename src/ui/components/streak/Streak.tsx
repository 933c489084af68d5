import { useMessages } from '../../../i18n/useMessages.tsx';
import { dayOf, streakOf } from '../../../progress/drills/days.ts';
import type { DrillRecord } from '../../../progress/drills/drillRecord.ts';
import './streak.css';

/** Days in a row with a finished set. */
export function Streak({ record, now }: { record: Pick<DrillRecord, 'days'>; now: Date }) {
  const messages = useMessages('drills');
  const days = streakOf(
    record.days.map(({ day }) => day),
    dayOf(now),
  );
  return (
    <p className="drills-streak">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" data-lit={days > 0}>
        <path d="M8 1c.6 3 3.8 4.3 3.8 8a3.8 3.8 0 0 1-7.6 0c0-1.5.7-2.6 1.6-3.4.1 1.200.6 1.900 1.200 2.200C6.700 5.500 6.900 3 8 1z" />
      </svg>
      <span>{days > 0 ? messages.streak(days) : messages.noStreak}</span>
    </p>
  );
}
