import type { Aim } from '../course/outcomes.ts';
import { criteria, criteriaOf, type CriterionId, type PartId } from './rubric.ts';
import type { CriterionScore, Evidence, EvidenceReason, PartScore } from './scorecard.ts';
import type { LossReason } from './lossReasons.ts';

/** The rubric that a call is held to. */
export interface Held {
  readonly aim: Aim;
  readonly version: number;
}

/** Where something happened, and a number for its sentence. */
export interface Occasion {
  readonly event?: number | null;
  readonly figure?: number | null;
  /** See `Evidence`. */
  readonly sentence?: number;
}

/** From this version on nothing is held against a rep that there was no chance to do. */
const chancesCount = 3;

/** Books gains and losses of one part; every point has an entry with its reason. */
export interface Ledger {
  readonly asks: (criterion: CriterionId) => boolean;
  readonly gain: (
    criterion: CriterionId,
    points: number,
    reason: EvidenceReason,
    occasion?: Occasion,
  ) => void;
  readonly lose: <C extends CriterionId>(
    criterion: C,
    points: number,
    reason: LossReason<C>,
    occasion?: Occasion,
  ) => void;
  /**
   * Points that there was no chance to earn, since the call never came that far: not earned, and no
   * loss. Before version 3 they were lost.
   */
  readonly miss: <C extends CriterionId>(
    criterion: C,
    points: number,
    reason: LossReason<C>,
    occasion?: Occasion,
  ) => void;
  /**
   * A criterion that could no longer be kept when it came to it: it isn't asked for, and the rest is
   * scaled up. Before version 3 it was lost.
   */
  readonly spare: <C extends CriterionId>(criterion: C, reason: LossReason<C>) => void;
  readonly close: (leftOut?: boolean) => {
    readonly part: PartScore;
    readonly evidence: readonly Evidence[];
  };
}

/**
 * Opens the books of a part of the rubric for a call. Entries of 0 points are not written; one under
 * a criterion that isn't asked of the call throws an Error.
 */
export function openLedger(id: PartId, { aim, version }: Held): Ledger {
  const asked = new Map(criteriaOf(id, aim, version));
  const evidence: Evidence[] = [];
  const outOfReach = new Map<CriterionId, number>();

  function book(
    criterion: CriterionId,
    points: number,
    reason: EvidenceReason,
    occasion: Occasion = {},
  ): void {
    const entry = asked.get(criterion);
    if (!entry) throw new Error(`${id} doesn't ask for ${criterion} in a call to ${aim}`);
    if (points === 0) return;
    const { event = null, figure = null, ...where } = occasion;
    evidence.push({ criterion, event, points, reason, figure, ...where, rule: entry.rules[0] });
  }
  const scoreOf = (criterion: CriterionId, most: number): CriterionScore => {
    const gains = evidence.filter((e) => e.criterion === criterion && e.points > 0);
    const points = gains.reduce((sum, e) => sum + e.points, 0);
    return { id: criterion, points, most, outOfReach: outOfReach.get(criterion) ?? 0 };
  };

  return {
    asks: (criterion) => asked.has(criterion),
    gain: book,
    lose: (criterion, points, reason, occasion) => book(criterion, -points, reason, occasion),
    miss(criterion, points, reason, occasion) {
      if (version < chancesCount) book(criterion, -points, reason, occasion);
      else outOfReach.set(criterion, (outOfReach.get(criterion) ?? 0) + points);
    },
    spare(criterion, reason) {
      if (version < chancesCount) book(criterion, -criteria[criterion].most, reason);
      else asked.delete(criterion);
    },
    close(leftOut = false) {
      const scores = [...asked].map(([criterion, { most }]) => scoreOf(criterion, most));
      const sum = (of: 'points' | 'most') => scores.reduce((total, score) => total + score[of], 0);
      const part = { id, points: sum('points'), most: sum('most'), leftOut, criteria: scores };
      return { part, evidence: leftOut ? [] : evidence };
    },
  };
}
