import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, type Counts } from './testReports.ts';

/**
 * `npm test`: every check in order, each with its time and a one-line verdict. All of them run
 * even when one fails; what a failed one printed is shown. The last line counts tests, and a
 * failed check without tests of its own (lint, a build) counts as one failed.
 */
interface Step {
  name: string;
  command: string;
  args: readonly string[];
  /** Where the step leaves its JSON report, for the steps that run tests. */
  report?: string;
  env?: Readonly<Record<string, string>>;
  /** Runs only when this file exists. */
  needs?: string;
}

const reports = mkdtempSync(join(tmpdir(), 'pickup-test-'));
const unitReport = join(reports, 'unit.json');
const journeyReport = join(reports, 'journeys.json');

const steps: readonly Step[] = [
  { name: 'format', command: 'npm', args: ['run', '-s', 'format:check'] },
  { name: 'lint', command: 'npm', args: ['run', '-s', 'lint'] },
  { name: 'types', command: 'npm', args: ['run', '-s', 'types'] },
  { name: 'layering', command: 'npm', args: ['run', '-s', 'layering'] },
  {
    name: 'unit',
    command: 'npx',
    args: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${unitReport}`],
    report: unitReport,
  },
  {
    name: 'scenarios',
    command: 'npm',
    args: ['run', '-s', 'scenario:check'],
    needs: 'src/cli/check.ts',
  },
  { name: 'build', command: 'npm', args: ['run', '-s', 'build'] },
  { name: 'size', command: 'npm', args: ['run', '-s', 'size'] },
  {
    name: 'journeys',
    command: 'npm',
    args: ['run', '-s', 'e2e', '--', '--reporter=list,json'],
    report: journeyReport,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport },
  },
];

const sum: Counts = { passed: 0, failed: 0 };
const failures: string[] = [];
const begin = Date.now();
for (const step of steps) {
  if (step.needs !== undefined && !existsSync(step.needs)) {
    console.log(`skip  ${step.name.padEnd(10)} ${step.needs} is not written yet`);
    continue;
  }
  const started = Date.now();
  const { ok, output } = await run(step);
  const counts = countsOf(step);
  // A suite that crashed before its first test has nothing to count, and has failed all the same.
  if (!ok && counts.failed === 0) counts.failed = 1;
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  if (!ok) {
    failures.push(step.name);
    process.stdout.write(output);
  }
  const tests = step.report === undefined || !ok ? '' : `  ${counts.passed} tests`;
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${step.name.padEnd(10)} ${seconds(started)}${tests}`);
}
rmSync(reports, { recursive: true });

console.log(
  `\n${failures.length === 0 ? 'All is well' : `Failed: ${failures.join(', ')}`}, in ${seconds(begin).trim()}.`,
);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
if (failures.length > 0) process.exitCode = 1;

function run({ command, args, env }: Step): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ ok: false, output: `${error.message}\n` }));
    child.on('close', (code) => {
      resolve({ ok: code === 0, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

function countsOf({ report }: Step): Counts {
  if (report === undefined || !existsSync(report)) return { passed: 0, failed: 0 };
  return countTests(JSON.parse(readFileSync(report, 'utf8')));
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`.padStart(8);
}
