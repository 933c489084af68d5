import * as v from 'valibot';

export interface Counts {
  passed: number;
  failed: number;
}

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
});

const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
});

/**
 * Tests passed and failed, from Vitest's or Playwright's JSON report.
 * A flaky journey counts as failed: nothing is retried. Throws on any other report.
 */
export function countTests(report: unknown): Counts {
  const unit = v.safeParse(vitestReport, report);
  if (unit.success) {
    return { passed: unit.output.numPassedTests, failed: unit.output.numFailedTests };
  }
  const { stats } = v.parse(playwrightReport, report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
