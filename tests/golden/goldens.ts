import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scorecard } from '../../src/core/scoring/scorecard.ts';

/** A call as it was written, and the score that it had then. */
export interface Golden {
  /** Of its file: `format1/busy-rude.en`. */
  readonly name: string;
  /** Of whatever format. */
  readonly transcript: Readonly<Record<string, unknown>>;
  readonly scorecard: Scorecard;
}

const read = (folder: string): readonly Golden[] =>
  readdirSync(join(import.meta.dirname, folder)).map((file) => {
    const text = readFileSync(join(import.meta.dirname, folder, file), 'utf8');
    const golden = JSON.parse(text) as Omit<Golden, 'name'>;
    return { name: `${folder}/${file.replace('.json', '')}`, ...golden };
  });

/** Golden calls of a format, by name. */
export const goldensOf = (format: number): readonly Golden[] => read(`format${format}`);

/** Golden calls of every format. */
export const goldens: readonly Golden[] = readdirSync(import.meta.dirname)
  .filter((name) => /^format\d+$/u.test(name))
  .flatMap(read);
