import { rubric, type CriterionId, type PartId } from './rubric.ts';
import type { Criterion } from './rubric.ts';
import type { CriterionScore, Evidence, EvidenceReason, PartScore } from './scorecard.ts';

/** Where something happened, and a number for its sentence. */
export interface Occasion {
  readonly event?: number | null;
  readonly figure?: number | null;
}

/** Books gains and losses of one part; every point has an entry with its reason. */
type Book = (
  criterion: CriterionId,
  points: number,
  reason: EvidenceReason,
  occasion?: Occasion,
) => void;

export interface Ledger {
  readonly gain: Book;
  readonly lose: Book;
  readonly close: (leftOut?: boolean) => {
    readonly part: PartScore;
    readonly evidence: readonly Evidence[];
  };
}

/** Opens the books of a part of the rubric. Entries of 0 points are not written. */
export function openLedger(id: PartId): Ledger {
  const criteria: Readonly<Record<string, Criterion>> = rubric[id];
  const evidence: Evidence[] = [];
  const book = (
    criterion: CriterionId,
    points: number,
    reason: EvidenceReason,
    occasion: Occasion,
  ) => {
    const entry = criteria[criterion];
    if (!entry) throw new Error(`${criterion} is not in ${id}`);
    if (points === 0) return;
    const { event = null, figure = null } = occasion;
    evidence.push({ criterion, event, points, reason, figure, rule: entry.rules[0] });
  };
  return {
    gain: (criterion, points, reason, occasion = {}) => book(criterion, points, reason, occasion),
    lose: (criterion, points, reason, occasion = {}) => book(criterion, -points, reason, occasion),
    close(leftOut = false) {
      const scores = Object.entries(criteria).map(([name, { most }]): CriterionScore => {
        const criterion = name as CriterionId;
        const gains = evidence.filter((e) => e.criterion === criterion && e.points > 0);
        return { id: criterion, points: gains.reduce((sum, e) => sum + e.points, 0), most };
      });
      const sum = (of: 'points' | 'most') => scores.reduce((total, score) => total + score[of], 0);
      const part = { id, points: sum('points'), most: sum('most'), leftOut, criteria: scores };
      return { part, evidence: leftOut ? [] : evidence };
    },
  };
}
