import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { figuresCommand } from '../../src/cli/figuresCommand.ts';
import { tinyProject } from '../support/tinyCall.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickup-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (text: string) => {
  const path = join(folder, 'some.yaml');
  writeFileSync(path, text);
  return path;
};
const figures = (...argv: string[]) => figuresCommand(argv, tinyProject);

describe('scenario:figures', () => {
  it('lists figures and names by line, and each with the lines that it comes on', () => {
    const { output, code } = figures(
      file(
        [
          'name: { zh: "许然", en: "Alex" }',
          'other: { zh: "不提", en: "None" }',
          'a:',
          '  zh: "许然周四三点来。"',
          '  en: "So it is Alex, Thursday at three."',
          'b: { zh: "等了40分钟", en: "Forty minutes, not three" }',
        ].join('\n'),
      ),
    );
    expect(code).toBe(0);
    expect(output).toBe(
      [
        '# By line (zh, en)',
        '    1  许然  |  Alex',
        '    4  许然, 周四, 三  |  Alex, Thursday, three',
        '    6  40  |  Forty, three',
        '',
        '# Where each comes (zh)',
        '许然: 1, 4',
        '周四: 4',
        '三: 4',
        '40: 6',
        '',
        '# Where each comes (en)',
        'alex: 1, 4',
        'three: 4, 6',
        'thursday: 4',
        'forty: 6',
        '',
      ].join('\n'),
    );
  });

  it('reads a call by its id', () => {
    expect(figures('tiny-call').output).toMatch(/\|.*\bthree\b/iu);
  });

  it('says what is wrong with how it was called, and with the file', () => {
    expect(figures()).toMatchObject({ code: 2 });
    expect(figures('tiny-cal').errors).toMatch(/did you mean “tiny-call”/u);
    expect(figures(file('a: [')).errors).toMatch(/not valid YAML/u);
    expect(figures(join(folder, 'none.yaml'))).toMatchObject({ code: 1 });
  });
});
