import type { Aim } from '../course/outcomes.ts';
import { criteriaOf, type Criterion, type CriterionId, type PartId } from './rubric.ts';
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

/**
 * Opens the books of a part of the rubric for a call with this aim. Entries of 0 points are not
 * written; one under a criterion that isn't asked of the call throws an Error.
 */
export function openLedger(id: PartId, aim: Aim): Ledger {
  const criteria = new Map<CriterionId, Criterion>(criteriaOf(id, aim));
  const evidence: Evidence[] = [];
  const book = (
    criterion: CriterionId,
    points: number,
    reason: EvidenceReason,
    occasion: Occasion,
  ) => {
    const entry = criteria.get(criterion);
    if (!entry) throw new Error(`${id} doesn't ask for ${criterion} in a call to ${aim}`);
    if (points === 0) return;
    const { event = null, figure = null } = occasion;
    evidence.push({ criterion, event, points, reason, figure, rule: entry.rules[0] });
  };
  return {
    gain: (criterion, points, reason, occasion = {}) => book(criterion, points, reason, occasion),
    lose: (criterion, points, reason, occasion = {}) => book(criterion, -points, reason, occasion),
    close(leftOut = false) {
      const scores = [...criteria].map(([criterion, { most }]): CriterionScore => {
        const gains = evidence.filter((e) => e.criterion === criterion && e.points > 0);
        return { id: criterion, points: gains.reduce((sum, e) => sum + e.points, 0), most };
      });
      const sum = (of: 'points' | 'most') => scores.reduce((total, score) => total + score[of], 0);
      const part = { id, points: sum('points'), most: sum('most'), leftOut, criteria: scores };
      return { part, evidence: leftOut ? [] : evidence };
    },
  };
}
