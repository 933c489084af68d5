import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newCommand } from '../../src/cli/newCommand.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { tinyProject, tinyStandard, tinySurroundings } from '../support/tinyCall.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync(join(tinyProject, 'scenarios'), join(root, 'scenarios'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (...argv: string[]) => newCommand(argv, root, tinyStandard);
const written = (id: string) =>
  readFileSync(join(root, 'scenarios', 'calls', `${id}.yaml`), 'utf8');

describe('9.23 scenario:new', () => {
  test('writes a file of the same structure, which editors know the fields of', () => {
    const { output, code } = run('corner-shop', '--like', 'tiny-call');
    expect(code).toBe(0);
    expect(output).toContain(join('scenarios', 'calls', 'corner-shop.yaml'));
    const text = written('corner-shop');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\S+\nformat: 1\nid: corner-shop\n/u);
    // The tiny call's words come from a phrasebook, which is not the new one's yet.
    const { problems } = readScenario(text, 'corner-shop', tinySurroundings);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('“phrasebook” is missing'),
    ]);
  });

  test('takes after the first call there is where none is named', () => {
    expect(run('corner-shop').code).toBe(0);
    expect(written('corner-shop')).toContain('id: corner-shop');
  });

  test('never writes over a file', () => {
    const before = written('tiny-call');
    const { errors, code } = run('tiny-call');
    expect(code).toBe(2);
    expect(errors).toContain('is there already');
    expect(written('tiny-call')).toBe(before);
  });

  test.each(['../outside', 'a b', 'x'.repeat(61), ''])('refuses the id %j', (id) => {
    expect(run(id)).toMatchObject({ code: 2, errors: expect.stringContaining('is no id') });
  });
});
