import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The app as `npm run build` makes it, in a folder of its own. */
export interface Built {
  /** What it was built of, to be printed. */
  readonly name: string;
  readonly folder: string;
  readonly remove: () => void;
}

/** Runs a command to its end. @throws Error with what it printed where it fails */
function run(command: string, args: readonly string[], cwd: string): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status === 0) return;
  throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr + stdout}`);
}

function built(name: string, make: (folder: string) => void): Built {
  const folder = mkdtempSync(join(tmpdir(), 'pickup-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    make(folder);
  } catch (error) {
    remove();
    throw error;
  }
  return { name, folder: join(folder, 'dist'), remove };
}

function viteBuild(sources: string, outDir: string): void {
  const vite = resolve('node_modules', 'vite', 'bin', 'vite.js');
  run(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', outDir], sources);
}

/** Builds what the sources are now, so that the numbers are theirs and `dist` stays as it is. */
export function buildApp(): Built {
  return built('now', (folder) => viteBuild(process.cwd(), join(folder, 'dist')));
}

/**
 * Builds another commit from a copy of its files, with the packages that are installed here.
 *
 * @param ref anything that git takes for a commit
 * @throws Error where there is no such commit, or it can't be built
 */
export function buildCommit(ref: string): Built {
  return built(ref, (folder) => {
    const sources = join(folder, 'sources');
    const archive = join(folder, 'sources.tar');
    mkdirSync(sources);
    run('git', ['archive', '--output', archive, ref], process.cwd());
    run('tar', ['-xf', archive], sources);
    symlinkSync(resolve('node_modules'), join(sources, 'node_modules'), 'junction');
    viteBuild(sources, join(folder, 'dist'));
  });
}
