import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { countTests, failuresIn, slowestParts, type Counts, type Failure } from './testReports.ts';

/**
 * `npm test`: every check, each with its time and a one-line verdict; what fits side by side on the
 * machine's cores runs so. All of them run even when one fails; what a failed one printed is shown.
 * A suite's files and journeys are told one by one as they come through, so that it can be seen where
 * one hangs.
 * The last line counts tests, and a failed check without tests of its own (lint, a build) counts as
 * one failed.
 */
interface Step {
  name: string;
  command: string;
  args: readonly string[];
  /** How many cores it keeps busy. */
  cores: number;
  /** The step whose result it uses. */
  after?: string;
  /** Where the step leaves its JSON report, for the steps that run tests. */
  report?: string;
  env?: Readonly<Record<string, string>>;
}

const reports = mkdtempSync(join(tmpdir(), 'pickup-test-'));
const unitReport = join(reports, 'unit.json');
const journeyReport = join(reports, 'journeys.json');

const script = (name: string, ...args: readonly string[]) => ({
  command: 'npm',
  args: ['run', '-s', name, ...args],
});

const steps: readonly Step[] = [
  { name: 'format', ...script('format:check'), cores: 1 },
  { name: 'layering', ...script('layering'), cores: 1 },
  { name: 'types', ...script('types'), cores: 1 },
  { name: 'build', ...script('build'), cores: 1 },
  { name: 'size', ...script('size'), cores: 1, after: 'build' },
  { name: 'lint', ...script('lint'), cores: 2 },
  {
    name: 'unit',
    command: 'npx',
    args: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${unitReport}`],
    cores: 2,
    report: unitReport,
  },
  { name: 'scenarios', ...script('scenario:check'), cores: 1 },
  {
    name: 'journeys',
    ...script('e2e', '--', '--reporter=list,json'),
    cores: 2,
    after: 'build',
    report: journeyReport,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport },
  },
];

/** How many of a suite's parts are named with their times. */
const slowestTold = 5;

/** Of how many failed tests the end tells why, each in so many lines; all of it stands further up. */
const told = { failures: 10, lines: 12 };

/**
 * What a suite says of a file (Vitest) or a journey (Playwright) that is through; what is within a
 * file stands further to the right.
 */
const verdict = /^ {1,2}[✓✘❯] /u;

const sum: Counts = { passed: 0, failed: 0 };
const failures: string[] = [];
const failedTests: Failure[] = [];
const begin = Date.now();
await runAll();
rmSync(reports, { recursive: true });

for (const { name, why } of failedTests.slice(0, told.failures)) {
  console.log(`\nfailed: ${name}\n${why.replaceAll(/^/gm, '    ')}`);
}
console.log(
  `\n${failures.length === 0 ? 'All is well' : `Failed: ${failures.join(', ')}`}, in ${seconds(begin).trim()}.`,
);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
if (failures.length > 0) process.exitCode = 1;

/** Starts the steps in their order, each as soon as there are cores for it. */
async function runAll(): Promise<void> {
  const cores = availableParallelism();
  let free = cores;
  const done = new Set<string>();
  const running = new Set<Promise<void>>();
  const waiting = [...steps];
  while (waiting.length > 0 || running.size > 0) {
    for (let next = waiting[0]; next; next = waiting[0]) {
      const step = next;
      // A machine with fewer cores than a step would use runs it by itself.
      const taken = Math.min(step.cores, cores);
      if (taken > free || (step.after !== undefined && !done.has(step.after))) break;
      waiting.shift();
      free -= taken;
      const run = runStep(step).then(() => {
        free += taken;
        done.add(step.name);
        running.delete(run);
      });
      running.add(run);
    }
    await Promise.race(running);
  }
}

async function runStep(step: Step): Promise<void> {
  const started = Date.now();
  const { ok, output } = await run(step);
  const report = reportOf(step);
  const counts: Counts = report === undefined ? { passed: 0, failed: 0 } : countTests(report);
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
  if (report === undefined) return;
  failedTests.push(...failuresIn(report, told.lines));
  for (const part of slowestParts(report, slowestTold)) {
    console.log(`        ${part.seconds.toFixed(1).padStart(6)} s  ${part.name}`);
  }
}

function run({ command, args, env, report }: Step): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    if (report !== undefined) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (verdict.test(stripVTControlCharacters(line))) console.log(line);
      });
    }
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ ok: false, output: `${error.message}\n` }));
    child.on('close', (code) => {
      resolve({ ok: code === 0, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

function reportOf({ report }: Step): unknown {
  return report === undefined || !existsSync(report)
    ? undefined
    : JSON.parse(readFileSync(report, 'utf8'));
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`.padStart(8);
}
