import { describe, expect, it } from 'vitest';
import type { ClassChoice } from '../../../../src/protocol/callChoice.ts';
import type { ClassCall, ClassTurn } from '../../../../src/protocol/room/activities.ts';
import { majorityOf } from '../../../../src/server/calls/decideClass.ts';
import { optionsOf, votedIn } from '../../../../src/ui/screens/class/classCall/tally.ts';

const say = (line: string): ClassChoice => ({ type: 'say', line });
const silence: ClassChoice = { type: 'letThemTalk' };
const offers = ['a', 'b', 'c'].map((line) => ({ line, words: `words of ${line}` }));

const call: ClassCall = {
  kind: 'class',
  activity: 'act',
  begunAt: 0,
  endedAt: null,
  scenario: { id: 'x', hash: '0'.repeat(16) },
  seed: null,
  language: 'en',
  pickedUp: true,
  branch: 0,
  turn: 1,
  said: [],
  offers,
  ending: null,
  votes: [],
  vote: null,
  path: [],
  played: [],
};

const closed = (...choices: readonly ClassChoice[]): ClassCall => ({
  ...call,
  vote: {
    turn: 1,
    branch: 0,
    votes: choices.map((choice, i) => ({ seat: `s${i}`, choice })),
    worths: [
      { choice: say('b'), worth: 0.8, loss: 0 },
      { choice: silence, worth: 0.5, loss: 30 },
    ],
    best: say('b'),
    open: 'asks',
  },
});

const turn = (at: number, line: string, branch = 0): ClassTurn => ({
  turn: at,
  branch,
  choice: say(line),
  how: 'any',
  vote: null,
});

describe('optionsOf', () => {
  it('has the lines in their order and saying nothing last, each with votes and cost', () => {
    const options = optionsOf(closed(say('a'), silence, silence, say('b')));
    expect(options.map(({ words, votes, share, cost }) => [words, votes, share, cost])).toEqual([
      ['words of a', 1, 0.25, null],
      ['words of b', 1, 0.25, 0],
      ['words of c', 0, 0, null],
      [null, 2, 0.5, 30],
    ]);
    expect(options.map(({ isBest }) => isBest)).toEqual([false, true, false, false]);
  });

  it.each([
    ['the most', [say('b'), say('c'), say('c')]],
    ['of as many the first on the cards', [say('c'), say('b')]],
    ['saying nothing after any line with as many', [silence, say('c')]],
    ['saying nothing where it is the most', [silence, silence, say('a')]],
  ])('marks the majority that the server would say: %s', (_, choices) => {
    const one = closed(...choices);
    const marked = optionsOf(one).filter(({ isMost }) => isMost);
    expect(marked.map(({ choice }) => choice)).toEqual([majorityOf(one)]);
  });

  it('marks no majority before a vote', () => {
    expect(optionsOf(call).some(({ isMost }) => isMost)).toBe(false);
  });

  it('knows what was said here on branches that were left, and only here', () => {
    const played = [
      turn(1, 'a'),
      turn(2, 'b'),
      turn(3, 'a'),
      // Back to turn 2.
      turn(2, 'c', 1),
    ];
    const at = (path: readonly ClassTurn[]) =>
      optionsOf({ ...call, played, path }).flatMap(({ words, tried }) => (tried ? [words] : []));
    expect(at([])).toEqual(['words of a']);
    expect(at([turn(1, 'a')])).toEqual(['words of b', 'words of c']);
    expect(at([turn(1, 'a'), turn(2, 'b')])).toEqual(['words of a']);
    expect(at([turn(1, 'a'), turn(2, 'c')])).toEqual([]);
  });
});

it('counts the votes of those who are in the room', () => {
  const votes = [
    { seat: 'ann', choice: null },
    { seat: 'gone', choice: null },
  ];
  expect(votedIn({ ...call, votes }, [{ seat: 'ann' }, { seat: 'bob' }])).toBe(1);
});
