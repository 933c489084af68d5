import type { Language } from '../src/core/course/language.ts';
import { newRating } from '../src/progress/diagnosis/ratings.ts';
import { answers } from '../src/progress/diagnosis/rows.ts';
import { statementIds } from '../src/progress/diagnosis/statements.ts';
import { digestOf } from '../src/progress/record/digest.ts';
import { played } from './played.ts';
import type { Kept } from './ports.ts';

const profile = 'me';
const day = 86_400_000;
const now = Date.UTC(2027, 0, 29, 12);
const before = now - 61 * day;

/** A rating whose answers go up and down the scale. */
const ratingAt = (id: string, finishedAt: number, first: number) => ({
  ...newRating(id, profile, finishedAt),
  finishedAt,
  answers: Object.fromEntries(
    statementIds.map((statement, i) => [statement, answers[(first + i) % answers.length]]),
  ),
});

/** Two ratings, two months apart, and some calls around each. */
export async function rated(language: Language): Promise<Kept> {
  const transcript = await played({ language, turns: 99 });
  const calls = [before, now].flatMap((moment, late) =>
    [1, 2, 3, 4, 5].map((n) => {
      const endedAt = moment - n * day;
      const past = { id: `${late}-${n}`, endedAt, rating: null, pauses: 0, transcript };
      const digest = digestOf(past, { profile, changedAt: endedAt, accuracy: null });
      return { ...digest, score: 50 + 8 * late + n };
    }),
  );
  return {
    record: { ratings: [ratingAt('first', before, 1), ratingAt('second', now, 3)], digests: calls },
  };
}
