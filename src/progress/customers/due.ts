import { dayOf, daysBetween } from '../drills/days.ts';
import { rankOf, type Grade } from './grades.ts';
import { momentOf } from './moment.ts';
import type { CustomerRow, FollowUpRow } from './schema.ts';

/** A follow-up that is open. */
export interface Due {
  readonly followUp: FollowUpRow;
  readonly grade: Grade | null;
  /** Days from today to it; negative: it is overdue, 0: it is due today. */
  readonly inDays: number;
}

/** When a follow-up is due, ms since 1970; one without a time from the day's beginning on. */
export function dueAt({ day, time, zone }: FollowUpRow): number {
  return momentOf(day, time ?? '00:00', zone);
}

/**
 * The trainee's day on which a follow-up is due: a time that was set in another zone may fall on
 * another day here, which is the one that is shown with it.
 */
export function dueDay(followUp: FollowUpRow): string {
  return followUp.time === null ? followUp.day : dayOf(new Date(dueAt(followUp)));
}

/**
 * The open follow-ups, those due by today first; within each of the two by grade, then by date: the
 * best hours are for the best customers (C33).
 *
 * @param today the trainee's day, such as `2026-12-03`
 */
export function dueList(
  followUps: readonly FollowUpRow[],
  customers: readonly CustomerRow[],
  today: string,
): readonly Due[] {
  const gradeOf = new Map(customers.map(({ id, grade }) => [id, grade]));
  return followUps
    .filter(({ doneAt }) => doneAt === null)
    .map((followUp) => ({
      followUp,
      grade: gradeOf.get(followUp.scenario) ?? null,
      inDays: daysBetween(today, dueDay(followUp)),
    }))
    .toSorted(
      (a, b) =>
        Number(a.inDays > 0) - Number(b.inDays > 0) ||
        rankOf(a.grade) - rankOf(b.grade) ||
        dueAt(a.followUp) - dueAt(b.followUp) ||
        (a.followUp.id < b.followUp.id ? -1 : 1),
    );
}

/** The follow-up to see to now: the first that is due by today; `null`: none is. */
export function firstDue(
  followUps: readonly FollowUpRow[],
  customers: readonly CustomerRow[],
  today: string,
): Due | null {
  return dueList(followUps, customers, today).find(({ inDays }) => inDays <= 0) ?? null;
}

/**
 * Open follow-ups that a call has seen to: those of the same customer from other calls that were due
 * by its day.
 *
 * @param day of the call, such as `2026-12-03`
 */
export function seenToBy(
  followUps: readonly FollowUpRow[],
  { id, scenario }: { readonly id: string; readonly scenario: string },
  day: string,
): readonly FollowUpRow[] {
  return followUps.filter(
    (one) =>
      one.doneAt === null && one.scenario === scenario && one.call !== id && dueDay(one) <= day,
  );
}
