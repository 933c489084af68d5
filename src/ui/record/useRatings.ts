import type { Change } from '../../progress/changes/change.ts';
import type { Answer } from '../../progress/diagnosis/rows.ts';
import type { StatementId } from '../../progress/diagnosis/statements.ts';
import { newId } from '../../progress/record/port.ts';
import { useChange } from './useChange.ts';

/** What can be done with ratings; each says whether it is kept. */
export function useRatings() {
  const change = useChange();
  const isKept = async (one: Change) => (await change(one)) !== null;
  return {
    /** Where one is under way already, begun by the click before or in another tab, it stays that. */
    begin: () => isKept({ does: 'beginRating', id: newId() }),
    answer: (rating: string, statement: StatementId, answer: Answer) =>
      isKept({ does: 'answer', rating, statement, answer }),
    finish: (rating: string) => isKept({ does: 'finishRating', rating }),
    discard: (id: string) => isKept({ does: 'remove', table: 'ratings', id }),
  };
}
