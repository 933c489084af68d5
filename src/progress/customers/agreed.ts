import type { AgreedCommitment } from '../../core/call/transcript.ts';
import { dayOf } from '../drills/days.ts';
import type { PastCall } from '../history.ts';
import type { CalendarEntry } from './calendar.ts';
import { spokenDay } from './spoken/spokenDay.ts';

/** What was agreed in a call, as an entry for a calendar (C17). */
export interface Agreed {
  readonly commitment: AgreedCommitment;
  readonly entry: CalendarEntry;
}

/**
 * What was agreed in a call and when, counted from the day on which it ended. It has the name that the
 * call's follow-up has, so that a calendar moves the one to the other.
 *
 * @param zone where the trainee's clocks stand, IANA
 * @returns `null` where nothing was, or no day can be read in what was said
 */
export function agreedIn({ id, endedAt, transcript }: PastCall, zone: string): Agreed | null {
  const last = transcript.events.at(-1);
  const commitment = last?.type === 'callEnded' ? last.commitment : null;
  if (!commitment || endedAt === null) return null;
  const said = spokenDay(commitment.when, transcript.language, dayOf(new Date(endedAt)));
  return said && { commitment, entry: { ...said, id, zone, changedAt: endedAt } };
}
