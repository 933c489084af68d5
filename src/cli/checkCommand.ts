import { relative } from 'node:path';
import { located } from '../analysis/check/findings.ts';
import { graphToCheck } from '../analysis/check/checkWalk.ts';
import { playCheck } from '../analysis/check/playCheck.ts';
import { rulesOf } from '../core/call/callRules.ts';
import { personaOf } from '../core/persona/personas.ts';
import { endingsOf } from '../scenario/personaTerms.ts';
import { inOrder, printed, type Problem } from '../scenario/problem.ts';
import { BadArgs, parseArgs } from './args.ts';
import { readFiles, shipped, type CheckedFile, type Standard } from './library.ts';
import { phrasebookSummary, scenarioSummary, type Summary } from './summary.ts';

/** What a command leaves behind: its output, and the exit code of the process. */
export interface CommandResult {
  readonly output: string;
  readonly errors: string;
  readonly code: 0 | 1 | 2;
}

const usage = 'usage: npm run -s scenario:check -- [files] [--json]';
/** More problems of one file than anybody reads at once. */
const mostShown = 200;

interface FileReport {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly summary: Summary | null;
}

function reportOn(root: string, { path, kind, read }: CheckedFile, standard: Standard): FileReport {
  const file = relative(root, path).startsWith('..') ? path : relative(root, path);
  const { problems } = read;
  if (read.value === null) return { file, problems, summary: null };
  if (kind === 'phrasebook') return { file, problems, summary: phrasebookSummary(read.value) };
  const { scenario } = read.value;
  const persona = personaOf(scenario.persona, standard.personas);
  const graph = graphToCheck(rulesOf(scenario, persona));
  const played = playCheck(graph, endingsOf(persona), standard.bounds, read.value.setAside);
  return {
    file,
    problems: inOrder(located(played.findings, read.value)),
    summary: scenarioSummary(read.value, played),
  };
}

function asText(reports: readonly FileReport[]): string {
  const lines = reports.flatMap(({ file, problems, summary }) => {
    const shown = problems.slice(0, mostShown).map((problem) => printed(file, problem));
    const more = problems.length - shown.length;
    if (more > 0) shown.push(`${file}: and ${more} more`);
    const verdict = problems.length === 0 ? 'ok' : 'not yet';
    const notes = summary?.notes.map((note) => printed(file, note)) ?? [];
    return summary ? [...shown, ...notes, `${file}: ${verdict}, ${summary.text}`] : shown;
  });
  return `${lines.join('\n')}\n`;
}

/**
 * `scenario:check`: everything that is wrong with the files named, or with all of them.
 *
 * @param root folder of the project; paths are shown relative to it
 * @param standard what the files are held against
 */
export function checkCommand(
  argv: readonly string[],
  root: string,
  standard: Standard = shipped,
): CommandResult {
  let args;
  try {
    args = parseArgs(argv, { '--json': false });
  } catch (error) {
    if (!(error instanceof BadArgs)) throw error;
    return { output: '', errors: `${error.message}\n${usage}\n`, code: 2 };
  }
  const reports = readFiles(root, args.rest, standard).map((file) =>
    reportOn(root, file, standard),
  );
  if (reports.length === 0) {
    const errors = `no scenario in ${root}: run this in the project's folder, or name files\n`;
    return { output: '', errors, code: 1 };
  }
  const ok = reports.every(({ problems }) => problems.length === 0);
  const output = args.flags.has('--json')
    ? `${JSON.stringify({ ok, files: reports.map(({ summary, ...report }) => ({ ...report, summary: summary?.figures ?? null })) }, null, 2)}\n`
    : asText(reports);
  return { output, errors: '', code: ok ? 0 : 1 };
}
