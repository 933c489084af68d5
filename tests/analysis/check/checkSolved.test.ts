import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import {
  checkSolved,
  solvedBounds,
  type SolvedBounds,
} from '../../../src/analysis/check/checkSolved.ts';
import { tinyRules } from '../../core/support/rules.ts';
import { endingsOf } from '../../../src/scenario/personaTerms.ts';
import { anything } from '../../support/tinyCall.ts';
import { tinyPersona } from '../../support/tinyPersona.ts';

const rules = tinyRules({ turns: 5 });
const messages = (bounds: Partial<SolvedBounds>) =>
  checkSolved(buildGraph(rules), endingsOf(tinyPersona), { ...anything, ...bounds }).findings.map(
    ({ message }) => message,
  );

describe('checkSolved', () => {
  it('finds nothing where nothing is asked', () => {
    expect(messages({})).toEqual([]);
  });

  it.each<[string, Partial<SolvedBounds>, RegExp]>([
    ['best play worth too little', { start: [0.999, 1] }, /^best play is worth .*recover$/u],
    ['best play worth too much', { start: [0, 0.001] }, /^best play is worth .*harder$/u],
    ['a random rep who does well', { random: 0 }, /^a random rep gets/u],
    ['a blind rep who does well', { botLead: -1, botShare: 0 }, /^a rep who always takes/u],
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
    expect(solvedBounds).toMatchObject({
      start: [0.65, 0.95],
      random: 0.35,
      botLead: 0.05,
      botShare: 0.5,
      score: 85,
      listenShort: 10,
      gap: 2,
      marked: 0.5,
    });
  });
});
