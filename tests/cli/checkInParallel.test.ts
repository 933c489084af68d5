import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCache, codeHash } from '../../src/cli/checkCache.ts';
import { checkCommand } from '../../src/cli/checkCommand.ts';
import { checkInParallel } from '../../src/cli/checkInParallel.ts';
import { edited, tinyProject } from '../support/tinyCall.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pickup-'));
  cpSync(join(tinyProject, 'scenarios'), join(root, 'scenarios'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const call = () => join(root, 'scenarios', 'calls', 'tiny-call.yaml');
const phrases = () => join(root, 'scenarios', 'phrasebooks', 'tiny.yaml');
const bad = (name: string) => join(root, 'scenarios', 'bad', name);
const report = (file: string) => ({ file, problems: [], summary: null });

/** A check that says what it was asked, `ms` milliseconds late for the first. */
function asked(code = 'code', ms = 0) {
  const paths: string[] = [];
  const check = checkInParallel(
    checkCache(join(root, 'cache'), code),
    async ({ path }) => {
      paths.push(path);
      if (paths.length === 1) await new Promise((done) => setTimeout(done, ms));
      return report(path);
    },
    2,
  );
  return { paths, check };
}

function edit(path: string, from: string, to: string): void {
  writeFileSync(path, edited(readFileSync(path, 'utf8'), from, to));
}

describe('files worked out side by side', () => {
  it('are reported in their order, whoever is done first', async () => {
    const { check } = asked('code', 30);
    const paths = [call(), phrases(), bad('not-yaml.yaml')];
    expect((await check(root, paths)).map(({ file }) => file)).toEqual(paths);
  });

  it('are not worked out again while nothing has changed', async () => {
    await asked().check(root, [call(), phrases()]);
    const again = asked();
    expect(await again.check(root, [call(), phrases()])).toEqual([call(), phrases()].map(report));
    expect(again.paths).toEqual([]);
  });

  it('are worked out again when they, their phrasebook or the code have changed', async () => {
    await asked().check(root, [call()]);
    edit(call(), 'turns: 8', 'turns: 9');
    const changed = asked();
    await changed.check(root, [call()]);
    expect(changed.paths).toEqual([call()]);
    edit(phrases(), 'format: 1', 'format: 1 # one');
    const phrased = asked();
    await phrased.check(root, [call()]);
    expect(phrased.paths).toEqual([call()]);
    const coded = asked('other code');
    await coded.check(root, [call()]);
    expect(coded.paths).toEqual([call()]);
  });

  it('leave one report each, however often they change', async () => {
    for (const turns of ['9', '10', '11']) {
      await asked(turns).check(root, [call()]);
    }
    expect(readdirSync(join(root, 'cache'))).toHaveLength(1);
  });

  it('are worked out each time where they can’t be read, or nothing can be kept', async () => {
    const missing = join(root, 'nowhere.yaml');
    await asked().check(root, [missing]);
    const again = asked();
    await again.check(root, [missing]);
    expect(again.paths).toEqual([missing]);
    rmSync(join(root, 'cache'), { recursive: true, force: true });
    writeFileSync(join(root, 'cache'), 'no folder');
    expect(await asked().check(root, [call()])).toEqual([report(call())]);
  });

  it('hold to the code that is there', () => {
    expect(codeHash()).toMatch(/^[0-9a-f]{64}$/u);
    expect(codeHash()).toBe(codeHash());
  });

  it('fail where one of them can’t be worked out', async () => {
    const check = checkInParallel(checkCache(join(root, 'cache'), 'code'), () =>
      Promise.reject(new Error('no end')),
    );
    await expect(check(root, [call()])).rejects.toThrow('no end');
  });

  it('are printed as by the command that works them out itself', async () => {
    const { check } = asked();
    expect(await checkCommand(check, ['--jsno'], root)).toMatchObject({ code: 2 });
    const { output, code } = await checkCommand(check, ['--json'], root);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({
      ok: true,
      files: [phrases(), call()].map((file) => ({ file, problems: [], summary: null })),
    });
  });
});
