import { dayOf } from '../drills/days.ts';

/** What numbers are added up by, the shortest first (C31). */
export const periodKinds = ['day', 'month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** How a period of each kind is written; those of one kind compare as texts do. */
const written: Readonly<Record<PeriodKind, RegExp>> = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  quarter: /^\d{4}-Q[1-4]$/,
  year: /^\d{4}$/,
};

/** The kind of a period as it is written; `null`: it is none. */
export function kindOf(period: string): PeriodKind | null {
  return periodKinds.find((kind) => written[kind].test(period)) ?? null;
}

/**
 * The period in which a call ended, by the calendar where the trainee is: `2026-03-09`, `2026-03`,
 * `2026-Q1`, `2026`.
 *
 * @param endedAt ms since 1970; `null`, and so comes the period: not noted
 */
export function periodOf(endedAt: number | null, kind: PeriodKind): string | null {
  if (endedAt === null) return null;
  const day = dayOf(new Date(endedAt));
  const [year, month] = day.split('-', 2);
  switch (kind) {
    case 'day':
      return day;
    case 'month':
      return `${year}-${month}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case 'year':
      return `${year}`;
  }
}
