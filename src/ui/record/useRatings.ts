import { deleteRow, putChanged } from '../../progress/record/keepRow.ts';
import { newId } from '../../progress/record/port.ts';
import { newRating, underWayOf, withAnswer } from '../../progress/diagnosis/ratings.ts';
import { readRating, type Answer, type Rating } from '../../progress/diagnosis/rows.ts';
import type { StatementId } from '../../progress/diagnosis/statements.ts';
import { useKeep, type Keep } from './useKeep.ts';

/** Changes a rating as it is kept now: another tab, or the click before, may have written since. */
const change = (keep: Keep, id: string, by: (rating: Rating) => Rating) =>
  keep((record, profile) =>
    record.write(['ratings'], async (tx) => {
      const rating = readRating(await tx.get('ratings', profile, id));
      if (rating) await putChanged(tx, 'ratings', by(rating));
    }),
  );

/** What can be done with ratings; each says whether it is kept. */
export function useRatings() {
  const keep = useKeep();
  return {
    /** Where one is under way already, begun by the click before or in another tab, it stays that. */
    begin: () =>
      keep((record, profile) =>
        record.write(['ratings'], async (tx) => {
          const kept = (await tx.all('ratings', profile)).map(readRating);
          if (underWayOf(kept.filter((one) => one !== null))) return;
          await tx.put('ratings', newRating(newId(), profile, Date.now()));
        }),
      ),
    answer: (id: string, statement: StatementId, answer: Answer) =>
      change(keep, id, (rating) => withAnswer(rating, statement, answer, Date.now())),
    finish: (id: string) =>
      change(keep, id, (rating) => ({
        ...rating,
        changedAt: Date.now(),
        finishedAt: rating.finishedAt ?? Date.now(),
      })),
    discard: (id: string) => keep((record, profile) => deleteRow(record, 'ratings', profile, id)),
  };
}
