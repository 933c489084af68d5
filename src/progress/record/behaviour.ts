import type { Floor } from '../../core/course/floor.ts';
import type { CriterionId } from '../../core/scoring/rubric.ts';
import type { EvidenceReason, Scorecard } from '../../core/scoring/scorecard.ts';

/** Points that a criterion gave, and that it could have given as far as the call came. */
export interface CriterionPoints {
  readonly points: number;
  readonly reachable: number;
}

export type CriteriaPoints = Readonly<Partial<Record<CriterionId, CriterionPoints>>>;

/** What there was to be asked of a rep in a call, criterion by criterion. */
export function criteriaIn({ parts }: Pick<Scorecard, 'parts'>): CriteriaPoints {
  const counted = parts.filter(({ leftOut }) => !leftOut).flatMap((part) => part.criteria);
  return Object.fromEntries(
    counted.map(({ id, points, most, outOfReach }) => [
      id,
      { points, reachable: most - outOfReach },
    ]),
  );
}

/** Floors that leave something to be met. */
export const openFloors = ['asks', 'tells', 'objects', 'hedges'] as const satisfies Floor[];
export type OpenFloor = (typeof openFloors)[number];

/** How often something lay open and the rep's next turn met it, or went past it. */
export interface FloorCount {
  readonly met: number;
  readonly missed: number;
}

export type FloorCounts = Readonly<Partial<Record<OpenFloor, FloorCount>>>;

const reasonsOf: Readonly<Record<OpenFloor, Readonly<Record<keyof FloorCount, EvidenceReason>>>> = {
  asks: { met: 'metQuestion', missed: 'missedQuestion' },
  tells: { met: 'metTrouble', missed: 'missedTrouble' },
  objects: { met: 'metObjection', missed: 'missedObjection' },
  hedges: { met: 'metHedge', missed: 'missedHedge' },
};

/** What the score says was heard (C5, C11, C25, C27); floors that never lay open are absent. */
export function floorsIn({ evidence }: Pick<Scorecard, 'evidence'>): FloorCounts {
  const count = (reason: EvidenceReason) => evidence.filter((one) => one.reason === reason).length;
  return Object.fromEntries(
    openFloors
      .map((floor) => {
        const { met, missed } = reasonsOf[floor];
        return [floor, { met: count(met), missed: count(missed) }] as const;
      })
      .filter(([, { met, missed }]) => met + missed > 0),
  );
}
