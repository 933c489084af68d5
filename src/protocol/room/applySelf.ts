import type { Reveals } from '../events/activity.ts';
import type { EventOf } from '../events/events.ts';
import type { Distribution, Ratings } from '../marks.ts';
import type { SelfDiagnosis } from './activities.ts';
import { inActivity, put, type RoomFolds } from './fold.ts';

/**
 * So many sheets a distribution has at least while others may still hand in, and so many more the
 * next one: from the difference of two nobody can read a single sheet. When the trainer ends it, all
 * are shown.
 */
export const fewestShown = 5;

/** How many gave each answer, by statement. */
export function distributionOf(sheets: readonly Ratings[]): Distribution {
  const statements = new Set(sheets.flatMap((marks) => Object.keys(marks)));
  const counts = [...statements].sort().map((id) => {
    const of = (answer: number) => sheets.filter((marks) => marks[id] === answer).length;
    return [id, [of(1), of(2), of(3), of(4), of(5)]] as const;
  });
  return Object.fromEntries(counts) as Distribution;
}

function handed(activity: SelfDiagnosis, event: EventOf<'ratingsHanded'>): SelfDiagnosis {
  const { seat, marks } = event;
  const mine = seat !== null && marks !== null ? { seat, marks } : null;
  const sheets = mine
    ? put(activity.handed, mine, (one) => one.seat === mine.seat)
    : activity.handed;
  const handedIn = event.handedIn ?? sheets.length;
  const before = { ...activity, handed: sheets, handedIn };
  if (event.handedIn !== undefined) {
    const { distribution } = event;
    return distribution ? { ...before, distribution, shownOf: handedIn } : before;
  }
  if (handedIn - activity.shownOf < fewestShown) return before;
  const distribution = distributionOf(sheets.map((one) => one.marks));
  return { ...before, distribution, shownOf: handedIn };
}

/** What all learn of the ratings when the trainer ends it. */
export function endedRatings(
  activity: SelfDiagnosis,
  reveals: Extract<Reveals, { kind: 'self' }> | undefined,
): SelfDiagnosis {
  const handedIn = reveals?.handedIn ?? activity.handedIn;
  const distribution =
    reveals?.distribution ?? distributionOf(activity.handed.map(({ marks }) => marks));
  return { ...activity, handedIn, distribution, shownOf: handedIn };
}

/** Self-diagnosis of the class. */
export const selfFolds: RoomFolds<'ratingsHanded'> = {
  ratingsHanded: inActivity('self', handed),
};
