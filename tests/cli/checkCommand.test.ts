import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/checkCommand.ts';
import { checkFile, type FileReport } from '../../src/cli/checkFile.ts';
import { readText } from '../../src/cli/files.ts';
import type { Standard } from '../../src/cli/library.ts';
import { anything, edited, tinyProject, tinyStandard } from '../support/tinyCall.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pickup-'));
  cpSync(join(tinyProject, 'scenarios'), join(root, 'scenarios'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const call = join('scenarios', 'calls', 'tiny-call.yaml');

/** Reports of the tiny call by its text and bounds: each is played through once. */
const known = new Map<string, FileReport>();
function reportOf(path: string, standard: Standard): FileReport {
  const report = () => checkFile(root, path, standard);
  const file = readText(path);
  if (path !== join(root, call) || !('text' in file)) return report();
  const key = JSON.stringify([file.text, standard.bounds]);
  const found = known.get(key) ?? report();
  known.set(key, found);
  return found;
}

const checkBy = (standard: Standard, ...argv: string[]) =>
  checkCommand(
    (_, paths) => Promise.resolve(paths.map((path) => reportOf(path, standard))),
    argv,
    root,
  );
const check = (...argv: string[]) => checkBy(tinyStandard, ...argv);
const bad = (name: string) => join(root, 'scenarios', 'bad', name);

/** Changes the tiny call's file. */
function edit(...changes: (readonly [from: string, to: string])[]): void {
  const path = join(root, call);
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) text = edited(text, from, to);
  writeFileSync(path, text);
}

describe('scenario:check', () => {
  test('says in a line what a sound file holds', async () => {
    const { output, errors, code } = await check();
    expect({ errors, code }).toEqual({ errors: '', code: 0 });
    expect(output).toBe(
      [
        `${join('scenarios', 'phrasebooks', 'tiny.yaml')}: ok, 12 kinds, 36 phrases`,
        `${call}: ok, 5 beats, 16 lines, 17 replies, 404 characters, 271 words, 2004 positions, 13869 edges, 3 to 5 on offer, 3 endings, 32.9 % from the phrasebook, worth 0.944 under best play and 0.106 at random, a deaf rep gets 100 % of best play, a fixed order 82 %, 22 % of pairs change order, best play fails 6 %, best play scores 57.1 ± 0.3 and listens 44.2 %, 73 % of choices free and 23 % dear, 3 beginner's errors, 0.0 points lost by what is hidden`,
        '',
      ].join('\n'),
    );
  });

  test('prints a wrong field, an unknown move and a missing translation at once', async () => {
    edit(
      ['goal: meeting', 'gaol: meeting'],
      ['[greetByName]', '[greatByName]'],
      ['          en: "The left one. Two trays', '          # en: "The left one. Two trays'],
    );
    expect(await check()).toEqual({
      output: [
        `${join('scenarios', 'phrasebooks', 'tiny.yaml')}: ok, 12 kinds, 36 phrases`,
        `${call}:2:1: the field “goal” is missing: add it`,
        `${call}:7:1: unknown field “gaol”: did you mean “goal”?`,
        `${call}:55:15: unknown move “greatByName”: did you mean “greetByName”?`,
        `${call}:66:11: the English text is missing: add “en: …”`,
        '',
      ].join('\n'),
      errors: '',
      code: 1,
    });
  });

  test('prints a line that is never on offer', async () => {
    edit([
      '      moves: [greetByName]\n',
      '      moves: [greetByName]\n      when: { tags: [agreed], notTags: [commitment] }\n',
    ]);
    const { output, code } = await check(join(root, call));
    expect(code).toBe(1);
    expect(output.split('\n')[0]).toBe(
      `${call}:54:13: the line “greet” is on offer nowhere that a call can get to: loosen its “when”, move it forward in its slot, or remove it`,
    );
  });

  describe('with bounds set aside', () => {
    const asked = { ...tinyStandard, bounds: { ...anything, score: 85 } };
    const reason = 'sets the bound “bestScore” aside: He never lets anybody finish.';
    const aside = (text: string): void =>
      edit(['phrasebook: tiny', `phrasebook: tiny\nsetAside:\n${text}`]);

    test('is strict without them', async () => {
      const { output, code } = await checkBy(asked, join(root, call));
      expect(code).toBe(1);
      expect(output).toMatch(/:1:1: best play scores \d+\.\d ± /u);
    });

    test('prints the reason, and lets the call pass', async () => {
      aside('  bestScore: "He never lets anybody finish."');
      const { output, code } = await checkBy(asked, join(root, call));
      const [first, second] = output.split('\n');
      expect({ first, code }).toEqual({ first: `${call}:174:3: ${reason}`, code: 0 });
      expect(second).toMatch(/ ok, /u);
    });

    test('names them as JSON', async () => {
      aside('  bestScore: "He never lets anybody finish."');
      const json = JSON.parse((await checkBy(asked, join(root, call), '--json')).output);
      expect(json.files[0]).toMatchObject({
        problems: [],
        summary: { setAside: { bestScore: 'He never lets anybody finish.' } },
      });
    });

    test('reports one that the call keeps', async () => {
      aside(
        '  bestScore: "He never lets anybody finish."\n  endings: "He never agrees to anything."',
      );
      const { output, code } = await checkBy(asked, join(root, call));
      expect(code).toBe(1);
      expect(output.split('\n')[0]).toBe(
        `${call}:175:3: sets the bound “endings” aside, but the call keeps it: remove this line`,
      );
    });
  });

  test('refuses an alias bomb without unfolding it', async () => {
    const { output, code } = await check(bad('alias-bomb.yaml'));
    const refused =
      'anchors and aliases are refused; lines that several beats use go under “shared”, by name';
    const file = join('scenarios', 'bad', 'alias-bomb.yaml');
    expect(code).toBe(1);
    expect(output.split('\n').slice(0, 3)).toEqual([
      `${file}:3:7: has an anchor (&a): ${refused}`,
      `${file}:4:7: has an anchor (&b): ${refused}`,
      `${file}:4:8: is an alias (*a): ${refused}`,
    ]);
  });

  test('answers a 5 MB file without reading it', async () => {
    const path = join(root, 'scenarios', 'calls', 'large.yaml');
    writeFileSync(path, 'format: 1\n'.repeat(500_000));
    const begin = process.cpuUsage();
    expect(await check(path)).toEqual({
      output: `${join('scenarios', 'calls', 'large.yaml')}:1:1: the file has 5.0 MB, the limit is 1 MB: one call a file, texts only\n`,
      errors: '',
      code: 1,
    });
    // Work done, not time gone by: other programs may keep this one waiting.
    const { user, system } = process.cpuUsage(begin);
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  test('says what is wrong with a file that is no YAML', async () => {
    const file = join('scenarios', 'bad', 'not-yaml.yaml');
    expect((await check(bad('not-yaml.yaml'))).output).toBe(
      [
        `${file}:1:1: not valid YAML: implicit keys need to be on a single line; if this is a text, put the text in double quotes; if it is a field, write “name: value”`,
        `${file}:3:28: not valid YAML: nested mappings are not allowed in compact mappings; if a text has “: ” in it, put the text in double quotes`,
        `${file}:7:1: not valid YAML: implicit map keys need to be followed by map values; close the quote or bracket that was opened, or write “name: value”`,
        '',
      ].join('\n'),
    );
  });

  test('says what is wrong with bytes that are no text', async () => {
    writeFileSync(bad('photo.yaml'), Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]));
    expect((await check(bad('photo.yaml'))).output).toContain(
      'photo.yaml:1:1: has bytes that are no text: a scenario is a text file in UTF-8',
    );
  });

  test('names files that are missing, folders, or kept from reading', async () => {
    expect(await check(join(root, 'nowhere.yaml'))).toEqual({
      output: 'nowhere.yaml:1:1: there is no such file: check the path\n',
      errors: '',
      code: 1,
    });
    mkdirSync(join(root, 'folder.yaml'));
    expect((await check(join(root, 'folder.yaml'))).output).toBe(
      'folder.yaml:1:1: this is a folder: name the files in it\n',
    );
  });

  // Root may read everything.
  test.skipIf(process.getuid?.() === 0)('names a file that may not be read', async () => {
    chmodSync(join(root, call), 0);
    expect((await check(join(root, call))).output).toBe(
      `${call}:1:1: the file may not be read: check its permissions\n`,
    );
  });

  test('refuses flags that it does not know', async () => {
    expect(await check('--jsno')).toEqual({
      output: '',
      errors:
        'unknown flag --jsno: did you mean “--json”?\nusage: npm run -s scenario:check -- [files] [--json]\n',
      code: 2,
    });
    expect((await check('--json', '--json')).errors).toContain('--json is given twice: keep one');
    expect((await check('--json=yes')).errors).toContain('--json takes no value');
  });

  test('gives the figures of the solved call as JSON', async () => {
    const { files } = JSON.parse((await check('--json', join(root, call))).output);
    expect(files[0].summary).toMatchObject({
      worth: expect.closeTo(0.944, 3),
      deaf: { worth: expect.closeTo(0.944, 3), atLeast: expect.any(Number) },
      fixedOrder: { worth: expect.closeTo(0.775, 3) },
      flips: expect.closeTo(0.22, 2),
      fails: expect.closeTo(0.06, 2),
      bots: { random: expect.closeTo(0.106, 3) },
      form: { 'is longest (Chinese)': expect.any(Number) },
      costs: { free: expect.any(Number), dear: expect.any(Number) },
      bestPlay: {
        calls: 400,
        score: expect.any(Number),
        scoreError: expect.any(Number),
        listen: expect.any(Number),
      },
      madeOf: {
        lines: 16,
        marked: 3,
        neverOffered: [],
        neverBest: [],
        markedBest: [],
        withoutSound: 0,
      },
      beliefs: { worth: expect.closeTo(0.944, 3), gap: 0, exact: true, beliefs: 0 },
      setAside: {},
    });
  });

  test('gives the same as JSON', async () => {
    edit(['turns: 8', 'turns: 80']);
    const { output, code } = await check('--json', join(root, call));
    expect(code).toBe(1);
    expect(JSON.parse(output)).toEqual({
      ok: false,
      files: [
        {
          file: call,
          problems: [
            {
              line: 8,
              column: 8,
              message: 'expected a whole number from 8 to 12, found 80',
              zh: '这里应是 8 到 12 的整数，却是 80',
            },
          ],
          summary: null,
        },
      ],
    });
    expect(
      JSON.parse(
        (await check('--json', join(root, 'scenarios', 'phrasebooks', 'tiny.yaml'))).output,
      ),
    ).toEqual({
      ok: true,
      files: [
        {
          file: join('scenarios', 'phrasebooks', 'tiny.yaml'),
          problems: [],
          summary: { kinds: 12, phrases: 36 },
        },
      ],
    });
  });

  test('says where there is nothing to check', async () => {
    rmSync(join(root, 'scenarios'), { recursive: true });
    expect(await check()).toEqual({
      output: '',
      errors: `no scenario in ${root}: run this in the project's folder, or name files\n`,
      code: 1,
    });
  });
});
