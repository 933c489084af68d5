import { printed } from '../scenario/problem.ts';
import { BadArgs, parseArgs, type Args } from './args.ts';
import type { FileReport } from './checkFile.ts';
import { filesToCheck } from './library.ts';

/** What a command leaves behind: its output, and the exit code of the process. */
export interface CommandResult {
  readonly output: string;
  readonly errors: string;
  readonly code: 0 | 1 | 2;
}

const usage = 'usage: npm run -s scenario:check -- [files] [--json]';
/** More problems of one file than anybody reads at once. */
const mostShown = 200;

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

function asJson(ok: boolean, reports: readonly FileReport[]): string {
  const files = reports.map(({ summary, ...report }) => ({
    ...report,
    summary: summary?.figures ?? null,
  }));
  return `${JSON.stringify({ ok, files }, null, 2)}\n`;
}

function answer(reports: readonly FileReport[], { flags }: Args, root: string): CommandResult {
  if (reports.length === 0) {
    const errors = `no scenario in ${root}: run this in the project's folder, or name files\n`;
    return { output: '', errors, code: 1 };
  }
  const ok = reports.every(({ problems }) => problems.length === 0);
  const output = flags.has('--json') ? asJson(ok, reports) : asText(reports);
  return { output, errors: '', code: ok ? 0 : 1 };
}

/** What was asked for, or how to ask. */
function asked(argv: readonly string[]): Args | CommandResult {
  try {
    return parseArgs(argv, { '--json': false });
  } catch (error) {
    if (!(error instanceof BadArgs)) throw error;
    return { output: '', errors: `${error.message}\n${usage}\n`, code: 2 };
  }
}

/**
 * `scenario:check`: everything that is wrong with the files named, or with all of them.
 *
 * @param check works files out; their reports, in their order
 * @param root folder of the project; paths are shown relative to it
 */
export async function checkCommand(
  check: (root: string, paths: readonly string[]) => Promise<readonly FileReport[]>,
  argv: readonly string[],
  root: string,
): Promise<CommandResult> {
  const args = asked(argv);
  if ('code' in args) return args;
  return answer(await check(root, filesToCheck(root, args.rest)), args, root);
}
