import { describe, expect, test } from 'vitest';
import { pairsCommand } from '../../src/cli/pairsCommand.ts';
import { sampleCommand } from '../../src/cli/sampleCommand.ts';
import { tinyProject, tinyStandard } from '../support/tinyCall.ts';

const pairs = (...argv: string[]) => pairsCommand(argv, tinyProject, tinyStandard);
const sample = (...argv: string[]) => sampleCommand(argv, tinyProject, tinyStandard);

describe('scenario:pairs', () => {
  test('prints sentences with what can follow, and lines with what can answer', () => {
    const { output, code } = pairs('tiny-call', '--lang', 'en');
    expect(code).toBe(0);
    const [follows, answers] = output.split('# Each line, and what can answer it');
    expect(follows).toMatch(/\[opensUp, line\/which-burn\/opensUp\/0\]\n +[\d.]+ {2}.+\[/u);
    expect(answers).toMatch(/\[which-burn\]\n( +[\d.]+ {2}.+\n)* +[\d.]+ {2}.+\[opensUp, line\//u);
    expect(answers).toContain('(silence)');
  });

  test('says what is wrong with how it was called', () => {
    expect(pairs()).toMatchObject({ code: 2, errors: expect.stringMatching(/name the scenario/u) });
    expect(pairs('tiny-call', '--lang', 'fr').errors).toMatch(/--lang fr: use one of: zh, en/u);
    expect(pairs('no-call').errors).toMatch(/no scenario “no-call”/u);
    expect(pairs('tiny-call', 'another').errors).toMatch(/one scenario at a time/u);
  });
});

describe('scenario:sample', () => {
  test('prints whole calls as bare dialogue, the same each time', () => {
    const first = sample('tiny-call', '--seeds', '1-2', '--lang', 'en');
    expect(first).toMatchObject({ code: 0, errors: '' });
    expect(first.output.match(/^# tiny-call, seed \d$/gmu)).toHaveLength(2);
    expect(first.output).not.toMatch(/opensUp|problemQuestion|score/u);
    expect(sample('tiny-call', '--seeds', '1-2', '--lang', 'en')).toEqual(first);
    expect(sample('tiny-call', '--seeds', '2', '--lang', 'en').output).toBe(
      first.output.slice(first.output.indexOf('# tiny-call, seed 2')),
    );
  });

  test('plays as the player it is told', () => {
    const best = sample('tiny-call', '--seeds', '1-5', '--player', 'best', '--lang', 'zh');
    const random = sample('tiny-call', '--seeds', '1-5', '--player', 'random', '--lang', 'zh');
    expect(best.output).not.toBe(random.output);
  });

  test.each([
    [['tiny-call'], /--seeds is missing/u],
    [['tiny-call', '--seeds', '5-1'], /from the lower to the higher/u],
    [['tiny-call', '--seeds', '1-900'], /200 calls at most/u],
    [['tiny-call', '--seeds', 'x'], /--seeds x/u],
    [['tiny-call', '--seeds', '1', '--player', 'bets'], /did you mean|use one of/u],
  ])('refuses %j and says why', (argv, why) => {
    const { code, errors } = sample(...argv);
    expect(code).toBe(2);
    expect(errors).toMatch(why);
  });
});
