import { readFileSync } from 'node:fs';
import { personas } from '../src/core/persona/personas.ts';
import { termsOfAll } from '../src/scenario/personaTerms.ts';
import { readScenario } from '../src/scenario/readScenario.ts';
import { minimums } from '../src/scenario/surroundings.ts';
import { shippedIds } from './longCalls.ts';
import { table } from './table.ts';

/** The longest that reading any megabyte may take, ms: somebody waits for it at every pause. */
const goalMs = 2000;
const size = 990_000;

/** A text of about a megabyte. */
const fill = (piece: string, before = '', behind = ''): string =>
  before + piece.repeat(Math.floor((size - before.length) / piece.length)) + behind;

/** What costs a parser or a reader most, each a megabyte of it or as much as is read at all. */
const files: Readonly<Record<string, string>> = {
  'commas without end': fill(',', 'format: [', ']'),
  'as many commas as are composed, unclosed': `format: [${','.repeat(39_900)}`,
  'brackets without end': fill('['),
  'nested lists': `a: [${`${'['.repeat(38)}${']'.repeat(38)},`.repeat(500)}]`,
  'fields without end': fill('a: b\n'),
  'empty lines': fill('\n', 'format: 1\n'),
  'bad escapes': fill('\\x', 'a: "', '"'),
  'one text': fill('a ', 'title: { en: "', '" }'),
  'characters that nobody can see': fill('\u200b'),
  'unknown names': `format: 1\nfacts:\n${Array.from({ length: 900 }, (_, i) => `  fact-number-${i}: {}\n`).join('')}stages:\n  opening:\n    - beat: a\n      when: { facts: [${Array.from({ length: 900 }, (_, i) => `fect-nomber-${i}`).join(', ')}] }\n`,
};

/** How long it takes to read a sound call, and files that are none. */
export function benchHostileFiles(): void {
  const around = { personas: termsOfAll(personas), phrasebooks: {}, atLeast: minimums };
  const shipped = shippedIds().map(
    (id) => [id, readFileSync(`scenarios/calls/${id}.yaml`, 'utf8')] as const,
  );
  const rows = [...shipped, ...Object.entries(files)].map(([name, text]) => {
    const begin = performance.now();
    const { problems } = readScenario(text, null, around);
    const ms = performance.now() - begin;
    return [name, ms.toFixed(0), String(problems.length), ms <= goalMs ? 'ok' : 'SLOW'];
  });
  table(`Reading a file (goal: ${goalMs} ms for any megabyte)`, ['', 'ms', 'problems', ''], rows);
}
