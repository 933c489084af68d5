import type { CriterionId } from '../../../core/scoring/rubric.ts';
import type { Evidence } from '../../../core/scoring/scorecard.ts';

/** What one moment did for one criterion: points earned, points lost, and the entry that says why. */
export interface Note {
  readonly criterion: CriterionId;
  /** Points, 0 or more, of the rubric's 100. */
  readonly earned: number;
  readonly lost: number;
  /** The loss where there is one: what is missing is what can be learned from. */
  readonly why: Evidence;
}

/** Entries about the same criterion and the same line, as one note each, in their order. */
export function notesOf(evidence: readonly Evidence[]): readonly Note[] {
  const notes = new Map<string, Note>();
  for (const entry of evidence) {
    const key = `${entry.criterion} ${entry.event}`;
    const { earned, lost, why } = notes.get(key) ?? { earned: 0, lost: 0, why: entry };
    notes.set(key, {
      criterion: entry.criterion,
      earned: earned + Math.max(0, entry.points),
      lost: lost + Math.max(0, -entry.points),
      why: why.points < 0 ? why : entry,
    });
  }
  return [...notes.values()];
}
