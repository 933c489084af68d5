import type { Drill } from '../../analysis/drills/deck.ts';
import { verdictOf } from '../../analysis/review/review.ts';
import { scheduleAfter } from './cards.ts';
import { daysBetween } from './days.ts';
import {
  daysLength,
  drillsLength,
  seenLength,
  type DrillRecord,
  type SetItem,
  type TraineeRating,
} from './drillRecord.ts';
import { ratedAfter, unrated, type Rating } from './glicko2.ts';

/** A drill's own rating before anybody answered it here: known better than a stranger's. */
const drillAtFirst = (rating: number): Rating => ({ ...unrated, rating, deviation: 200 });

/** Whether an answer kept the call. */
export const isRight = ({ loss }: Pick<SetItem, 'loss'>): boolean =>
  loss !== null && scoreOf(loss) === 1;

/** What an answer counts in the rating: 1, half for an inaccuracy, 0 for worse. */
function scoreOf(loss: number): number {
  const verdict = verdictOf(loss);
  if (verdict === 'best' || verdict === 'good') return 1;
  return verdict === 'inaccuracy' ? 0.5 : 0;
}

/** The trainee's rating as it is today: each day without an answer was a period without a game. */
function rested({ day, ...last }: TraineeRating, today: string): Rating {
  let rating: Rating = last;
  const idle = Math.min(daysBetween(day, today) - 1, daysLength);
  for (let i = 0; i < idle; i++) rating = ratedAfter(rating, []);
  return rating;
}

/**
 * The record after an answer to a drill of its set: when the card comes back, what trainee and drill
 * are rated (each answer is a period of its own, as in chess puzzles), and at the set's end the day's
 * result. The record stays as it is where no such drill waits for an answer: another tab gave it.
 *
 * @param id the drill's name, `drillId`
 * @param loss points of 100 that the answer lost
 */
export function withAnswer(
  record: DrillRecord,
  id: string,
  drill: Drill,
  loss: number,
  now: Date,
): DrillRecord {
  const { set } = record;
  const item = set?.items.find((one) => one.drill === id && one.loss === null);
  if (!set || !item) return record;
  const card = record.cards[item.card];
  const last = record.ratings[item.skill];
  const trainee = last ? rested(last, set.day) : unrated;
  const asked = record.drills[item.drill] ?? drillAtFirst(drill.rating);
  const score = scoreOf(loss);

  const items = set.items.map((one) => (one === item ? { ...item, loss } : one));
  const { [item.drill]: _moved, ...others } = record.drills;
  const drills = Object.entries({
    ...others,
    [item.drill]: ratedAfter(asked, [{ opponent: trainee, score: 1 - score }]),
  });
  const finished = items.every((one) => one.loss !== null);
  // A day may have more than one set.
  const before = record.days.find(({ day }) => day === set.day) ?? { done: 0, right: 0 };
  const result = {
    day: set.day,
    done: before.done + items.length,
    right: before.right + items.filter(isRight).length,
  };
  return {
    cards: {
      ...record.cards,
      [item.card]: {
        schedule: scheduleAfter(card?.schedule ?? null, verdictOf(loss), now),
        seen: [...(card?.seen ?? []).filter((id) => id !== item.drill), item.drill].slice(
          -seenLength,
        ),
      },
    },
    ratings: {
      ...record.ratings,
      [item.skill]: { ...ratedAfter(trainee, [{ opponent: asked, score }]), day: set.day },
    },
    drills: Object.fromEntries(drills.slice(-drillsLength)),
    set: { ...set, items },
    days: finished
      ? [...record.days.filter(({ day }) => day !== set.day), result].slice(-daysLength)
      : record.days,
  };
}
