import { relative } from 'node:path';
import * as v from 'valibot';

export interface Counts {
  passed: number;
  failed: number;
}

/** A part of a suite and how long it took. */
export interface Cost {
  readonly name: string;
  readonly seconds: number;
}

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(v.object({ name: v.string(), startTime: v.number(), endTime: v.number() })),
});

interface JourneySuite {
  readonly suites?: readonly JourneySuite[] | undefined;
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly results: readonly { readonly duration: number }[];
    }[];
  }[];
}

const journeySuite: v.GenericSchema<JourneySuite> = v.object({
  suites: v.optional(v.array(v.lazy(() => journeySuite))),
  specs: v.array(
    v.object({
      title: v.string(),
      file: v.string(),
      tests: v.array(
        v.object({
          projectName: v.string(),
          results: v.array(v.object({ duration: v.number() })),
        }),
      ),
    }),
  ),
});

const playwrightReport = v.object({
  suites: v.array(journeySuite),
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

/**
 * What took longest, the longest first: files of Vitest's report, journeys of Playwright's.
 *
 * @param most how many are told
 */
export function slowestParts(report: unknown, most: number): readonly Cost[] {
  const unit = v.safeParse(vitestReport, report);
  const costs = unit.success
    ? unit.output.testResults.map(({ name, startTime, endTime }) => ({
        name: relative('.', name),
        seconds: (endTime - startTime) / 1000,
      }))
    : v.parse(playwrightReport, report).suites.flatMap(journeysIn);
  return costs.toSorted((a, b) => b.seconds - a.seconds).slice(0, most);
}

function journeysIn({ suites = [], specs }: JourneySuite): readonly Cost[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests.map(({ projectName, results }) => ({
      name: `${file}, ${projectName}: ${title}`,
      seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
    })),
  );
  return [...suites.flatMap(journeysIn), ...own];
}
