import { leftOutOf } from './counted.ts';
import type { CallDigest } from './digest.ts';
import { periodOf, type PeriodKind } from './periods.ts';
import { cycleSteps, type CycleStep } from './salesCycle.ts';

/** By step, how many calls came at least so far: never more than at the step before. */
export type Funnel = Readonly<Record<CycleStep, number>>;

/** Whether a call came to a step, or beyond it. */
export function cameTo({ step }: Pick<CallDigest, 'step'>, to: CycleStep): boolean {
  return cycleSteps.indexOf(step) >= cycleSteps.indexOf(to);
}

/** The way of calls through the sales cycle (C31). @param digests calls that are counted */
export function funnelOf(digests: readonly CallDigest[]): Funnel {
  const passed = cycleSteps.map((step) => [
    step,
    digests.filter((one) => cameTo(one, step)).length,
  ]);
  return Object.fromEntries(passed) as Funnel;
}

export interface PeriodFunnel {
  /** `null`: calls of which nobody noted when. */
  readonly period: string | null;
  readonly funnel: Funnel;
}

/**
 * The same by period, the newest first and the undated last. Together they hold every counted call
 * once.
 *
 * @param digests any calls; those that are left out of the numbers are left out here too
 */
export function funnelsBy(
  digests: readonly CallDigest[],
  kind: PeriodKind,
): readonly PeriodFunnel[] {
  const calls = new Map<string | null, CallDigest[]>();
  for (const digest of digests) {
    if (leftOutOf(digest) !== null) continue;
    const period = periodOf(digest.endedAt, kind);
    const inPeriod = calls.get(period);
    if (inPeriod) inPeriod.push(digest);
    else calls.set(period, [digest]);
  }
  return [...calls]
    .map(([period, of]) => ({ period, funnel: funnelOf(of) }))
    .toSorted((a, b) => ((a.period ?? '') < (b.period ?? '') ? 1 : -1));
}
