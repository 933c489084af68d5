import type { MeasuredCall } from './measure.ts';
import type { Stratum } from './permutation.ts';

/** Worths at the pick-up that count as equally hard, points of 100 apart at most. */
export const equalWorth = 2;

/** Worth at the pick-up under best play, points of 100, by the hash of a scenario's content. */
export type Worths = ReadonlyMap<string, number>;

/** Worths in groups of equally hard calls: by worth, the least of its group. */
function groupsOf(worths: Worths): ReadonlyMap<number, number> {
  const groups = new Map<number, number>();
  let least = -Infinity;
  for (const worth of [...worths.values()].sort((a, b) => a - b)) {
    if (worth - least > equalWorth) least = worth;
    groups.set(worth, least);
  }
  return groups;
}

/**
 * What calls have in common that can be held against each other: they are equally hard by the
 * solver, or of the same content where it was not solved here (the same positions, so the same
 * worth); both coached or neither; scored by the same rubric; both first calls or neither.
 *
 * @returns a name for each call's kind; calls of one name are alike
 */
export function likenessBy(worths: Worths): (call: MeasuredCall) => string {
  const groups = groupsOf(worths);
  return ({ scenario, mode, rubric, followsOn }) => {
    const worth = followsOn ? undefined : worths.get(scenario.hash);
    const hard = worth === undefined ? scenario.hash : groups.get(worth);
    return JSON.stringify([hard, mode === 'coached', rubric, followsOn]);
  };
}

/** Calls before and after, sorted into kinds; kinds that only one side has are left out. */
export function alike<C extends MeasuredCall>(
  before: readonly C[],
  after: readonly C[],
  worths: Worths,
): readonly { readonly before: readonly C[]; readonly after: readonly C[] }[] {
  const likeness = likenessBy(worths);
  const kinds = [...new Set(before.map(likeness))];
  return kinds
    .map((kind) => {
      const of = (calls: readonly C[]) => calls.filter((call) => likeness(call) === kind);
      return { before: of(before), after: of(after) };
    })
    .filter((kind) => kind.after.length > 0);
}

/** The same as whole numbers, of the calls that have a figure. */
export function strataOf<C extends MeasuredCall>(
  kinds: ReturnType<typeof alike<C>>,
  figure: (call: C) => number | null,
): readonly Stratum[] {
  const figures = (calls: readonly C[]) =>
    calls.flatMap((call) => {
      const one = figure(call);
      return one === null ? [] : [Math.round(one)];
    });
  return kinds.map(({ before, after }) => ({ before: figures(before), after: figures(after) }));
}
