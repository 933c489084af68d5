import { createEmptyCard, fsrs, Rating, type Card as FsrsCard, type Grade } from 'ts-fsrs';
import type { Verdict } from '../../analysis/review/review.ts';
import { dayOf, stampOf } from './days.ts';

/** What FSRS knows of a card, as kept. Days are the trainee's own, by `stampOf`. */
export interface Schedule {
  readonly due: number;
  readonly lastReview: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: number;
}

// A set is for a day: no steps of minutes, and without fuzz the same answers give the same days.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** How an answer went, as FSRS grades it. */
export function gradeOf(verdict: Verdict): Grade {
  switch (verdict) {
    case 'best':
    case 'good':
      return Rating.Good;
    case 'inaccuracy':
      return Rating.Hard;
    case 'mistake':
    case 'blunder':
      return Rating.Again;
  }
}

/** @param now a stamp; FSRS throws where a review lies after it: a clock was set back */
function fsrsCardOf(schedule: Schedule, now: number): FsrsCard {
  const { due, lastReview, scheduledDays, ...rest } = schedule;
  return {
    ...rest,
    due: new Date(due),
    last_review: new Date(Math.min(lastReview, now)),
    scheduled_days: scheduledDays,
    elapsed_days: 0,
    learning_steps: 0,
  };
}

/**
 * When a card comes back after an answer.
 *
 * @param before `null` for a card that is new
 */
export function scheduleAfter(before: Schedule | null, verdict: Verdict, now: Date): Schedule {
  // FSRS counts days of UTC; those of the trainee are handed to it as if they were.
  const today = stampOf(dayOf(now));
  const card = before ? fsrsCardOf(before, today) : createEmptyCard(today);
  const { due, stability, difficulty, scheduled_days, reps, lapses, state } = scheduler.next(
    card,
    today,
    gradeOf(verdict),
  ).card;
  return {
    due: due.getTime(),
    lastReview: today,
    stability,
    difficulty,
    scheduledDays: scheduled_days,
    reps,
    lapses,
    state,
  };
}
