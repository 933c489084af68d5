import { describe, expect, it, test } from 'vitest';
import { bestPolicy } from '../../../src/analysis/solver/endingChances.ts';
import { listenShareOf } from '../../../src/analysis/check/listenShare.ts';
import { erringCodes } from '../../../src/analysis/solver/marked.ts';
import { scoringBest } from '../../../src/analysis/check/scoringBest.ts';
import { simulateBestPlay } from '../../../src/analysis/play/simulate.ts';
import { evaluate } from '../../../src/analysis/solver/solve.ts';
import { solvedCall } from '../../core/support/solved.ts';

const solution = solvedCall('dock-queue');
const scoring = { ...solution, best: scoringBest(solution, 'zh') };

test('best play never errs where something sound is worth as much', () => {
  const { graph, best, value, choiceValue } = solution;
  const errs = erringCodes(graph.rules);
  for (let position = 0; position < graph.positions; position++) {
    if (!errs(graph.code[best[position]!]!)) continue;
    for (let c = graph.choiceAt[position]!; c < graph.choiceAt[position + 1]!; c++) {
      if (!errs(graph.code[c]!)) expect(choiceValue(c)).toBeLessThan(value[position]!);
    }
  }
});

describe('best play, its ties to the higher score', () => {
  it('is worth what best play is worth', () => {
    const worth = evaluate(solution.graph, bestPolicy(scoring));
    expect(Math.abs((worth[0] as number) - (solution.value[0] as number))).toBeLessThan(1e-8);
  });

  it('scores no less than best play that only hurries', () => {
    const [plain, better] = [solution, scoring].map((one) => simulateBestPlay(one, 400, 'zh'));
    expect(better!.score).toBeGreaterThanOrEqual(plain!.score);
  });

  it('listens as much by expectation as in 1,000 calls', () => {
    const { listen } = simulateBestPlay(scoring, 1000, 'zh');
    expect(Math.abs(listenShareOf(solution.graph, scoring.best) - listen)).toBeLessThan(1);
  });
});
