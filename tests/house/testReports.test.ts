import { expect, it } from 'vitest';
import { countTests } from '../../scripts/testReports.ts';

it("reads Vitest's report", () => {
  const report = { numTotalTests: 9, numPassedTests: 7, numFailedTests: 2 };
  expect(countTests(report)).toEqual({ passed: 7, failed: 2 });
});

it("reads Playwright's report, where a flaky journey is a failed one", () => {
  const report = { suites: [], stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } };
  expect(countTests(report)).toEqual({ passed: 5, failed: 2 });
});

it('refuses anything else', () => {
  expect(() => countTests({})).toThrow(/stats/);
});
