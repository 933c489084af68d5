import type { Transcript } from '../../../core/call/transcript.ts';
import { stages, type Stage } from '../../../core/course/stages.ts';
import type { CriterionId, PartId } from '../../../core/scoring/rubric.ts';
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

/** The stage from which on a part's points can be earned; the others run through the whole call. */
const stageOf: Partial<Readonly<Record<PartId, Stage>>> = {
  needs: 'discovery',
  // Nobody talks at length to a stranger who has not been let in yet.
  balance: 'discovery',
  commitment: 'commitment',
};

/** The parts that carry a call on to its next stage, the later one first. */
const carriers: readonly PartId[] = ['needs', 'opening'];

/** A second thing worth less than this, in points, would only distract. */
const worthASecond = 3;
/** A loss of less than this, in points, is no thing to change: it stands point by point. */
const worthNaming = 1;

/** Losses that no choice of the rep's could have avoided in a like call. */
const beyondReach = new Set(['objectionNeverMet']);

type Losses = ReadonlyMap<CriterionId, { readonly points: number; readonly shown: Evidence }>;

function lossesIn({ evidence }: Scorecard): Losses {
  const losses = new Map<CriterionId, { points: number; shown: Evidence }>();
  for (const entry of evidence) {
    const { criterion, points, reason } = entry;
    if (points >= 0 || beyondReach.has(reason)) continue;
    const met = losses.get(criterion);
    const shown = !met || (met.shown.event === null && entry.event !== null) ? entry : met.shown;
    losses.set(criterion, { points: (met?.points ?? 0) - points, shown });
  }
  return losses;
}

/** How far the call came: the furthest stage in which the rep said anything. */
function furthest({ events }: Pick<Transcript, 'events'>): number {
  return Math.max(0, ...events.map((e) => (e.type === 'repActed' ? stages.indexOf(e.stage) : 0)));
}

/**
 * Finds what a loss comes from. What belongs to a stage that the call never came to is owed to the
 * largest loss of the last stage that it did come to.
 */
function causes({ parts, aim }: Scorecard, losses: Losses, reached: number) {
  // One can leave in peace at any stage: only to ask for something takes the last.
  const anyStage = (id: PartId) => id === 'commitment' && aim === 'leave';
  const isBeyond = (id: PartId) =>
    !anyStage(id) && stages.indexOf(stageOf[id] ?? 'opening') > reached;
  const lostIn = (part: PartId) =>
    (parts.find(({ id }) => id === part)?.criteria ?? [])
      .map(({ id }) => id)
      .filter((id) => losses.has(id))
      .sort((a, b) => (losses.get(b)?.points ?? 0) - (losses.get(a)?.points ?? 0));
  const heaviest = carriers.filter((id) => !isBeyond(id)).flatMap(lostIn)[0];
  const unreached = new Set(
    parts.filter(({ id }) => isBeyond(id)).flatMap(({ criteria }) => criteria.map(({ id }) => id)),
  );
  return function causeOf(criterion: CriterionId): CriterionId {
    if (heaviest && unreached.has(criterion)) return causeOf(heaviest);
    const cause = restsOn[criterion]?.find((other) => losses.has(other));
    return cause ? causeOf(cause) : criterion;
  };
}

/** What to change first: the largest losses that a next call can change, causes before effects. */
export function thingsToChange(
  scorecard: Scorecard,
  transcript: Pick<Transcript, 'events'>,
): ThingsToChange {
  const losses = lossesIn(scorecard);
  const causeOf = causes(scorecard, losses, furthest(transcript));
  const dragged = new Map<CriterionId, number>();
  for (const [criterion, { points }] of losses) {
    const cause = causeOf(criterion);
    if (cause !== criterion) dragged.set(cause, (dragged.get(cause) ?? 0) + points);
  }

  const things = scorecard.parts
    .flatMap((part) => part.criteria)
    .flatMap(({ id }): Thing[] => {
      const loss = losses.get(id);
      if (!loss) return [];
      const withDependants = loss.points + (dragged.get(id) ?? 0);
      if (withDependants < worthNaming) return [];
      return [{ criterion: id, lost: loss.points, withDependants, evidence: loss.shown }];
    })
    .sort((a, b) => b.withDependants - a.withDependants);
  const roots = things.filter(({ criterion }) => causeOf(criterion) === criterion);
  const first = roots.slice(0, 2).filter((t, i) => i === 0 || t.withDependants >= worthASecond);
  return { first, rest: things.filter((thing) => !first.includes(thing)) };
}
