import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slashed } from './sourceFiles.ts';

/** What a build is made of. */
const sources = [
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'docs',
  'public',
  'scenarios',
  'scripts',
  'src',
];

/** What lies in these folders and no build reads. */
const elsewhere = /^(src\/(server|cli)|docs\/(decisions|personas))(\/|$)/;

/** Where it is noted of which sources a build was made: beside its folder, so that it isn't published. */
const noteBeside = (folder: string): string => `${folder}-sources.txt`;

/** A hash of all that goes into a build, by paths and contents. */
export function hashOfSources(root: string): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesUnder(root, source))) {
    const digest = createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex');
    hash.update(`${path} ${digest}\n`);
  }
  return hash.digest('hex');
}

function filesUnder(root: string, path: string): string[] {
  const whole = join(root, path);
  if (elsewhere.test(path) || !existsSync(whole)) return [];
  if (!statSync(whole).isDirectory()) return [path];
  return readdirSync(whole)
    .toSorted()
    .flatMap((name) => filesUnder(root, slashed(join(path, name))));
}

/** The hash of the sources of which a build was made; `null`: none is there, or not all of one. */
export function hashOfBuild(folder: string): string | null {
  const note = noteBeside(folder);
  if (!existsSync(join(folder, 'index.html')) || !existsSync(note)) return null;
  return readFileSync(note, 'utf8').trim();
}

/** Notes of which sources the build was made; `null`: one is under way. */
export function noteSources(folder: string, hash: string | null): void {
  if (hash === null) rmSync(noteBeside(folder), { force: true });
  else writeFileSync(noteBeside(folder), `${hash}\n`);
}
