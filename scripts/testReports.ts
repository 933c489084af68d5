import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
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

/** A test that failed, and what it said. */
export interface Failure {
  readonly name: string;
  /** Its first lines. */
  readonly why: string;
}

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      startTime: v.number(),
      endTime: v.number(),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.array(v.string()),
        }),
      ),
    }),
  ),
});

interface JourneySuite {
  readonly suites?: readonly JourneySuite[] | undefined;
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly results: readonly {
        readonly duration: number;
        readonly errors: readonly { readonly message?: string | undefined }[];
      }[];
    }[];
  }[];
}

interface JourneyRun {
  readonly name: string;
  readonly results: JourneySuite['specs'][number]['tests'][number]['results'];
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
          results: v.array(
            v.object({
              duration: v.number(),
              errors: v.array(v.object({ message: v.optional(v.string()) })),
            }),
          ),
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

/**
 * The tests that failed, each with the first lines of all it said: whoever has only the end of a
 * run's output can still tell why.
 *
 * @param lines how many of each
 */
export function failuresIn(report: unknown, lines: number): readonly Failure[] {
  const unit = v.safeParse(vitestReport, report);
  const told = unit.success
    ? unit.output.testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages }) => ({
            name: `${relative('.', name)}: ${fullName}`,
            messages: failureMessages,
          })),
      )
    : v.parse(playwrightReport, report).suites.flatMap(failedJourneysIn);
  return told.map(({ name, messages }) => ({ name, why: firstLines(messages, lines) }));
}

function firstLines(messages: readonly string[], most: number): string {
  return messages
    .flatMap((message) => stripVTControlCharacters(message).split('\n'))
    .filter((line) => line.trim() !== '')
    .slice(0, most)
    .join('\n');
}

function failedJourneysIn(suite: JourneySuite): readonly { name: string; messages: string[] }[] {
  return runsIn(suite)
    .map(({ name, results }) => ({
      name,
      messages: results.flatMap(({ errors }) => errors.map(({ message = '' }) => message)),
    }))
    .filter(({ messages }) => messages.length > 0);
}

function journeysIn(suite: JourneySuite): readonly Cost[] {
  return runsIn(suite).map(({ name, results }) => ({
    name,
    seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
  }));
}

/** Each journey in each size in which it ran. */
function runsIn({ suites = [], specs }: JourneySuite): readonly JourneyRun[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests.map(({ projectName, results }) => ({
      name: `${file}, ${projectName}: ${title}`,
      results,
    })),
  );
  return [...suites.flatMap(runsIn), ...own];
}
