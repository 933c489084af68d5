import type { CriterionId } from '../../../core/scoring/rubric.ts';
import type { Evidence, Scorecard } from '../../../core/scoring/scorecard.ts';

/** A criterion that lost points, and all that was lost because of it. */
export interface Thing {
  readonly criterion: CriterionId;
  /** Points lost here, of the rubric's 100. */
  readonly lost: number;
  /** The same with what other criteria lost because this one failed. */
  readonly withDependants: number;
  /** The entry to show: one that names a line, where there is one. */
  readonly evidence: Evidence;
}

export interface ThingsToChange {
  /** One or two: feedback on more is lost on a beginner. */
  readonly first: readonly Thing[];
  readonly rest: readonly Thing[];
}

/**
 * What a criterion needs before it can be earned, the nearest cause first. Telling somebody to get
 * a clear yes is no help where they never asked: the loss counts towards the asking.
 */
const restsOn: Partial<Readonly<Record<CriterionId, readonly CriterionId[]>>> = {
  stayedOnIt: ['needFound'],
  madeExplicit: ['needFound', 'stayedOnIt'],
  hope: ['madeExplicit'],
  handled: ['heard'],
  dates: ['askedOutright'],
  clearYes: ['askedOutright', 'dates', 'madeExplicit'],
  advance: ['askedOutright', 'dates', 'clearYes', 'madeExplicit'],
  repeatedBack: ['clearYes'],
};

/** A second thing worth less than this, in points, would only distract. */
const worthASecond = 3;

/** Losses that no choice of the rep's could have avoided in a like call. */
const beyondReach = new Set(['objectionNeverMet']);

/** What to change first: the largest losses that a next call can change, causes before effects. */
export function thingsToChange({ parts, evidence }: Scorecard): ThingsToChange {
  const lost = new Map<CriterionId, number>();
  const entries = new Map<CriterionId, Evidence>();
  for (const entry of evidence) {
    const { criterion, points, reason } = entry;
    if (points >= 0 || beyondReach.has(reason)) continue;
    lost.set(criterion, (lost.get(criterion) ?? 0) - points);
    const shown = entries.get(criterion);
    if (!shown || (shown.event === null && entry.event !== null)) entries.set(criterion, entry);
  }

  const causeOf = (criterion: CriterionId): CriterionId => {
    const cause = restsOn[criterion]?.find((other) => lost.has(other));
    return cause ? causeOf(cause) : criterion;
  };
  const dragged = new Map<CriterionId, number>();
  for (const [criterion, points] of lost) {
    const cause = causeOf(criterion);
    if (cause !== criterion) dragged.set(cause, (dragged.get(cause) ?? 0) + points);
  }

  const things = parts
    .flatMap((part) => part.criteria)
    .flatMap(({ id }): Thing[] => {
      const points = lost.get(id);
      const shown = entries.get(id);
      if (points === undefined || !shown) return [];
      const withDependants = points + (dragged.get(id) ?? 0);
      return [{ criterion: id, lost: points, withDependants, evidence: shown }];
    })
    .sort((a, b) => b.withDependants - a.withDependants);
  const causes = things.filter(({ criterion }) => causeOf(criterion) === criterion);
  const first = causes.slice(0, 2).filter((t, i) => i === 0 || t.withDependants >= worthASecond);
  return { first, rest: things.filter((thing) => !first.includes(thing)) };
}
