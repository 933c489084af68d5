import { describe, expect, it } from 'vitest';
import { solveCommand } from '../../src/cli/solveCommand.ts';
import { tinyProject, tinyStandard } from '../support/tinyCall.ts';

const run = (...argv: string[]) => solveCommand(argv, tinyProject, tinyStandard);

describe('scenario:solve', () => {
  it('prints worth, best line, endings and bots', () => {
    const { output, errors, code } = run('tiny-call');
    expect({ errors, code }).toEqual({ errors: '', code: 0 });
    expect(output).toMatch(/^tiny-call: \d+ positions, \d+ edges; walked in \d+ ms/u);
    expect(output).toContain('worth at the start under best play: ');
    expect(output).toContain('bots: random ');
    expect(output).toMatch(/^300 calls: the score is \d+ .* \(Spearman\)$/mu);
  });

  it('prints the same as data, with endings that add up', () => {
    const { output } = run('tiny-call', '--json');
    const { worth, bots, endings, bestLine } = JSON.parse(output) as {
      worth: number;
      bots: Record<string, number>;
      endings: Record<string, number>;
      bestLine: { value: number }[];
    };
    expect(bestLine[0]?.value).toBe(worth);
    for (const bot of Object.values(bots)) expect(bot).toBeLessThanOrEqual(worth);
    expect(Object.values(endings).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });

  it.each([
    [[], 'name the scenario to solve\n', 2],
    [['tiny-cal'], 'no scenario “tiny-cal”: did you mean “tiny-call”?\n', 2],
    [['tiny-call', 'more'], 'one scenario at a time: tiny-call or more?\n', 2],
    [['tiny-call', '--limit', 'much'], '--limit much: a whole number of positions is needed\n', 2],
    [
      ['tiny-call', '--limit', '9'],
      'more than 9 positions: shorten the call, or raise the limit (',
      1,
    ],
  ])('answers %j', (argv, message, code) => {
    const result = run(...argv);
    expect(result.output).toBe('');
    expect(result.errors.startsWith(message)).toBe(true);
    expect(result.code).toBe(code);
  });
});
