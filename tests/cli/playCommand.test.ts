import { describe, expect, test } from 'vitest';
import { playCommand } from '../../src/cli/playCommand.ts';
import { tinyProject, tinyStandard } from '../support/tinyCall.ts';

const play = (...argv: string[]) => playCommand(argv, tinyProject, tinyStandard);
const usage =
  'usage: npm run -s scenario:play -- <id> --seed N --choose 2,1,3,… [--lang zh|en] [--json]\n' +
  '  1 to 5 a line as it stands on screen, 0 let them talk, i interrupt, h hang up\n';

/** The choices that say these lines, one after the other. */
async function choicesFor(seed: string, lines: readonly string[]): Promise<string> {
  const choices: string[] = [];
  for (const line of lines) {
    const { output } = await play(
      'tiny-call',
      '--seed',
      seed,
      '--choose',
      choices.join(),
      '--json',
    );
    const { offers } = (JSON.parse(output) as { position: { offers: { id: string }[] } }).position;
    choices.push(String(offers.findIndex(({ id }) => id === line) + 1));
  }
  return choices.join();
}

const goodCall = ['who-and-why', 'which-burn', 'probe-rings', 'ask-visit', 'see-you'];

describe('scenario:play', () => {
  test('plays a call to its end and prints transcript, outcome and scorecard', async () => {
    const choices = await choicesFor('3', goodCall);
    const { output, errors, code } = await play(
      'tiny-call',
      '--seed',
      '3',
      '--choose',
      choices,
      '--lang',
      'en',
    );
    expect({ errors, code }).toEqual({ errors: '', code: 0 });
    expect(output).toContain("The baker's oven (tiny-call 1, ");
    expect(output).toContain("0:00  < Hello, who's that?\n");
    expect(output).toContain('> Of those three ovens, which one burns your bread the most?');
    expect(output).toContain('→ May · Brings a probe round · Thursday at two');
    expect(output).toContain('= Meeting booked');
    expect(output).toMatch(/^\d+ \/ 100/m);
    expect(output).not.toMatch(/\p{Script=Han}/u);
  });

  test('speaks Chinese unless told otherwise', async () => {
    const { output } = await play('tiny-call', '--seed', '7', '--choose', '0');
    expect(output).toContain('面包房的烤箱');
  });

  test('with too few choices, prints where the call stands and what is on offer', async () => {
    const { output, code } = await play(
      'tiny-call',
      '--seed',
      '7',
      '--choose',
      '0,i',
      '--lang',
      'en',
    );
    expect(code).toBe(0);
    expect(output).toContain('turn 3 of 8, Opening, guarded, patience 1\ntags: opening\n');
    expect(output.match(/^ {2}[1-5] {2}.+ \([\w-]+: \w+(, \w+)*\)$/gm)).toHaveLength(5);
    expect(output).toContain('  0  Let them talk\n');
  });

  test('gives the same as JSON', async () => {
    const choices = await choicesFor('3', goodCall);
    const { output } = await play('tiny-call', '--seed', '3', '--choose', choices, '--json');
    expect(JSON.parse(output)).toMatchObject({
      over: true,
      ending: 'meetingBooked',
      position: null,
      transcript: { format: 2, seed: 3, language: 'zh', scenario: { id: 'tiny-call' } },
      scorecard: { ending: 'meetingBooked', rung: 'advance', cap: null },
    });
    const { output: early } = await play('tiny-call', '--seed', '7', '--json');
    expect(JSON.parse(early)).toMatchObject({
      over: false,
      position: { turn: 1, turns: 8, stage: 'opening', offers: expect.any(Array) },
      scorecard: null,
    });
  });

  test.each([
    [
      '1,1,9',
      'choice 3 (“9”) is impossible: choose 1 to 5 for the lines on offer there, 0, i or h\n',
    ],
    [
      '1,x',
      'choice 2 (“x”) is impossible: choose 1 to 5 for the lines on offer there, 0, i or h\n',
    ],
    [
      '1,,2',
      'choice 2 (“”) is impossible: choose 1 to 5 for the lines on offer there, 0, i or h\n',
    ],
    ['0,h,1', 'choice 3 (“1”) is too many: the call is over after choice 2; leave out the rest\n'],
  ])('names the choice of %s that cannot be made', async (choices, errors) => {
    expect(await play('tiny-call', '--seed', '3', '--choose', choices)).toEqual({
      output: '',
      errors,
      code: 1,
    });
  });

  test.each([
    [[], 'name the scenario to play'],
    [['tiny-call'], '--seed is missing: --seed 7'],
    [['tiny-call', '--seed', '-1'], '--seed -1: a whole number from 0 to 4294967295 is needed'],
    [['tiny-call', '--seed', '1e3'], '--seed 1e3: a whole number from 0 to 4294967295 is needed'],
    [['tiny-call', '--seed'], '--seed needs a value after it'],
    [['tiny-call', '--seed', '1', '--lang', 'fr'], '--lang fr: use one of: zh, en'],
    [['tiny-call', '--sed', '1'], 'unknown flag --sed: did you mean “--seed”?'],
    [['tiny-call', 'two', '--seed', '1'], 'one scenario a call: tiny-call or two?'],
    [['tiny-cal', '--seed', '1'], 'no scenario “tiny-cal”: did you mean “tiny-call”?'],
  ])('%j is answered with what is missing', async (argv, message) => {
    expect(await play(...argv)).toEqual({ output: '', errors: `${message}\n${usage}`, code: 2 });
  });
});
