import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallBounds } from '../../src/analysis/check/callBounds.ts';
import type { Standard } from '../../src/cli/library.ts';
import { termsOf } from '../../src/scenario/personaTerms.ts';
import { readPhrasebook } from '../../src/scenario/readPhrasebook.ts';
import { readScenario, type ReadScenario } from '../../src/scenario/readScenario.ts';
import type { Surroundings } from '../../src/scenario/surroundings.ts';
import { tinyPersona } from './tinyPersona.ts';

/** Folder that stands for a project: it has a folder `scenarios`. */
export const tinyProject = join(import.meta.dirname, '..', 'fixtures');
const fixtures = join(tinyProject, 'scenarios');

export const tinyCallText = readFileSync(join(fixtures, 'calls', 'tiny-call.yaml'), 'utf8');
export const tinyPhrases = readFileSync(join(fixtures, 'phrasebooks', 'tiny.yaml'), 'utf8');

/** Bounds that no call breaks: a tiny call is no good game. */
export const anything: CallBounds = {
  start: [0, 1],
  botShare: 1,
  deaf: 1,
  fixedOrder: 1,
  flips: 0,
  fails: 1,
  score: 0,
  listenShort: 100,
  free: 1,
  dear: [0, 1],
  gap: 100,
  marked: 1,
  wrongBy: 0,
  phrasebook: 1,
  sentence: 1,
  lines: [0, Infinity],
  shortLines: 0,
  lineSeconds: 8,
  lineWords: 20,
  lineCharacters: 35,
  introSeconds: Infinity,
};

/** What the files of the tiny project are held against. */
export const tinyStandard: Standard = {
  personas: { tiny: tinyPersona },
  atLeast: { lines: 10, replies: 10 },
  bounds: anything,
};

/** The tiny persona's terms and phrasebook, and minimums that a tiny call can meet. */
export const tinySurroundings: Surroundings = {
  personas: { tiny: termsOf(tinyPersona) },
  phrasebooks: { tiny: readPhrasebook(tinyPhrases, 'tiny').value?.replies ?? null, broken: null },
  atLeast: tinyStandard.atLeast,
};

/** A replacement that has to find something to replace. */
export function edited(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the fixture has no ${from}`);
  return text.replace(from, () => to);
}

/** The tiny call as the program sees it. */
export function tinyCall(): ReadScenario {
  const { value, problems } = readScenario(tinyCallText, 'tiny-call', tinySurroundings);
  if (!value) throw new Error(problems.map(({ message }) => message).join('\n'));
  return value;
}
