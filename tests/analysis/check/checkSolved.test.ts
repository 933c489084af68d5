import { describe, expect, it } from 'vitest';
import { callBounds } from '../../../src/analysis/check/callBounds.ts';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { checkSolved, type SolvedBounds } from '../../../src/analysis/check/checkSolved.ts';
import { solve } from '../../../src/analysis/solver/solve.ts';
import { tinyRules } from '../../core/support/rules.ts';
import { endingsOf } from '../../../src/scenario/personaTerms.ts';
import { anything } from '../../support/tinyCall.ts';
import { tinyPersona } from '../../support/tinyPersona.ts';

const solution = solve(buildGraph(tinyRules({ turns: 5 })));
const messages = (bounds: Partial<SolvedBounds>) =>
  checkSolved(solution, endingsOf(tinyPersona), { ...anything, ...bounds }).findings.map(
    ({ message }) => message,
  );

describe('checkSolved', () => {
  it('finds nothing where nothing is asked', () => {
    expect(messages({})).toEqual([]);
  });

  it.each<[string, Partial<SolvedBounds>, RegExp]>([
    ['best play worth too little', { start: [0.999, 1] }, /^best play is worth .*recover$/u],
    ['best play worth too much', { start: [0, 0.001] }, /^best play is worth .*harder$/u],
    ['blind reps who do well', { botShare: 0 }, /^a rep who .* gets 0\.\d+, more than 0\.000/u],
    ['a deaf rep who does well', { deaf: 0 }, /^a rep who never hears the customer/u],
    ['one order that does well', { fixedOrder: 0 }, /^a rep with one order of lines/u],
    ['lines that keep their order', { flips: 1.01 }, /of the pairs of lines .* change order/u],
    ['best play that fails', { fails: -1 }, /^best play fails .* \(not even a dated call-back/u],
    ['a score that best play does not reach', { score: 101 }, /^best play scores/u],
    ['a call that leaves nothing to hear', { listenShort: -100 }, /^best play listens/u],
    ['choices that do not matter', { free: 0 }, /cost under one point/u],
    ['choices that all matter', { dear: [1, 1] }, /cost ten points or more/u],
    ["too many beginner's errors", { marked: 0 }, /^3 of 16 lines are beginner's errors/u],
  ])('reports %s', (_, bounds, message) => {
    const found = messages(bounds);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatch(message);
  });

  it('asks of shipped calls what the design asks', () => {
    expect(callBounds).toMatchObject({
      start: [0.65, 0.95],
      botShare: 0.25,
      deaf: 0.45,
      fixedOrder: 0.45,
      flips: 0.5,
      fails: 0.12,
      score: 85,
      listenShort: 10,
      gap: 2,
      marked: 0.2,
      wrongBy: 3,
      sentence: 0.4,
    });
  });
});
