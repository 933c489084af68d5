import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { countTests, failuresIn, slowestParts } from '../../scripts/testReports.ts';

const unit = {
  numTotalTests: 9,
  numPassedTests: 7,
  numFailedTests: 2,
  testResults: [
    {
      name: resolve('tests/quick.test.ts'),
      startTime: 1000,
      endTime: 1500,
      assertionResults: [
        { fullName: 'it adds', status: 'passed', failureMessages: [] },
        {
          fullName: 'it takes away',
          status: 'failed',
          failureMessages: ['\u001b[31mError: 3\u001b[39m\n\n  is not 2\n    at one\n    at two'],
        },
      ],
    },
    {
      name: resolve('tests/slow.test.ts'),
      startTime: 2000,
      endTime: 5000,
      assertionResults: [],
    },
  ],
};

const journey = (title: string, duration: number, ...messages: string[]) => ({
  title,
  file: 'home.spec.ts',
  tests: [
    {
      projectName: 'phone',
      results: [{ duration, errors: messages.map((message) => ({ message })) }],
    },
  ],
});
const journeys = {
  suites: [
    {
      specs: [journey('opens', 900)],
      suites: [
        {
          specs: [
            journey('calls', 4000, 'Test timeout exceeded.', 'locator.click: waiting\n  for it'),
            journey('closes', 100),
          ],
        },
      ],
    },
  ],
  stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 },
};

it("reads Vitest's report", () => {
  expect(countTests(unit)).toEqual({ passed: 7, failed: 2 });
});

it("reads Playwright's report, where a flaky journey is a failed one", () => {
  expect(countTests(journeys)).toEqual({ passed: 5, failed: 2 });
});

it('names what took longest, files of the one and journeys of the other', () => {
  expect(slowestParts(unit, 1)).toEqual([{ name: 'tests/slow.test.ts', seconds: 3 }]);
  expect(slowestParts(journeys, 2)).toEqual([
    { name: 'home.spec.ts, phone: calls', seconds: 4 },
    { name: 'home.spec.ts, phone: opens', seconds: 0.9 },
  ]);
});

it('tells why each failed one did, in its first lines', () => {
  expect(failuresIn(unit, 3)).toEqual([
    {
      name: 'tests/quick.test.ts: it takes away',
      why: 'Error: 3\n  is not 2\n    at one',
    },
  ]);
  expect(failuresIn(journeys, 2)).toEqual([
    { name: 'home.spec.ts, phone: calls', why: 'Test timeout exceeded.\nlocator.click: waiting' },
  ]);
});

it('refuses anything else', () => {
  expect(() => countTests({})).toThrow(/suites|stats/);
});
