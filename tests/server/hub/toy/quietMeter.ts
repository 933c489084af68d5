import type { HubMeter } from '../../../../src/server/hub/ports.ts';

/** A meter that remembers what was counted. */
export function quietMeter(): HubMeter & {
  readonly counts: Map<string, number>;
  readonly failures: unknown[];
} {
  const counts = new Map<string, number>();
  const failures: unknown[] = [];
  return {
    counts,
    failures,
    operation: (_, result) => counts.set(result, (counts.get(result) ?? 0) + 1),
    appended: () => {},
    failed: (what, error) => failures.push(what, error),
  };
}
