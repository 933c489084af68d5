import { dayOf, daysBetween } from '../drills/days.ts';
import { monthsAfter } from './months.ts';
import { diagnosisFormat, type Answer, type Rating } from './rows.ts';
import { statementIds, type StatementId } from './statements.ts';

/** Months until somebody rates themselves again (C37). */
export const monthsBetween = 2;

/** A rating that was finished. */
export type FinishedRating = Rating & { readonly finishedAt: number };

const isFinished = (rating: Rating): rating is FinishedRating => rating.finishedAt !== null;

/** The finished ratings, the earliest first. */
export const finishedOf = (ratings: readonly Rating[]): readonly FinishedRating[] =>
  ratings.filter(isFinished).sort((a, b) => a.finishedAt - b.finishedAt);

/** The rating under way, if there is one: of several, begun in two tabs, the one changed last. */
export function underWayOf(ratings: readonly Rating[]): Rating | null {
  const open = ratings.filter((rating) => !isFinished(rating));
  return open.sort((a, b) => b.changedAt - a.changedAt)[0] ?? null;
}

/** A rating without an answer. @param now ms since 1970 */
export const newRating = (id: string, profile: string, now: number): Rating => ({
  id,
  profile,
  changedAt: now,
  format: diagnosisFormat,
  begunAt: now,
  finishedAt: null,
  answers: {},
});

/** A rating with one more answer, or another one. @param now ms since 1970 */
export const withAnswer = (
  rating: Rating,
  statement: StatementId,
  answer: Answer,
  now: number,
): Rating => ({
  ...rating,
  changedAt: now,
  answers: { ...rating.answers, [statement]: answer },
});

/** The answers to statements of today's sheet. */
export function answersOf({ answers }: Rating): Readonly<Partial<Record<StatementId, Answer>>> {
  const known = statementIds.flatMap((id) =>
    Object.hasOwn(answers, id) ? [[id, answers[id] as Answer] as const] : [],
  );
  return Object.fromEntries(known);
}

/** Statements without an answer, in the order asked. */
export const unansweredIn = (rating: Rating): readonly StatementId[] => {
  const given = answersOf(rating);
  return statementIds.filter((id) => given[id] === undefined);
};

/** When the next rating is due: two months after the last, the trainee's own day; `null` before it. */
export function nextRatingDay(ratings: readonly Rating[]): string | null {
  const last = finishedOf(ratings).at(-1);
  return last ? monthsAfter(dayOf(new Date(last.finishedAt)), monthsBetween) : null;
}

/** A rating that the trainee is due for. */
export interface DueRating {
  /** The day that it was due. */
  readonly day: string;
  /** Days since then; 0 on the day. */
  readonly days: number;
  /** It was begun already. */
  readonly begun: boolean;
}

/** The reminder of the second rating; `null` before its day, and before the first rating. */
export function dueRating(ratings: readonly Rating[], now: Date): DueRating | null {
  const day = nextRatingDay(ratings);
  if (day === null) return null;
  const days = daysBetween(day, dayOf(now));
  return days < 0 ? null : { day, days, begun: underWayOf(ratings) !== null };
}
