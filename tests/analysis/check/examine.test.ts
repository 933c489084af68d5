import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examine } from '../../../src/analysis/check/examine.ts';
import type { ExamStep } from '../../../src/analysis/check/examiner.ts';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { solve } from '../../../src/analysis/solver/solve.ts';
import { tinyRules } from '../../core/support/rules.ts';
import { callBounds } from '../../../src/analysis/check/callBounds.ts';
import { checkFile } from '../../../src/cli/checkFile.ts';
import { tinyCall, tinyProject, tinyStandard } from '../../support/tinyCall.ts';
import { tinyPersona } from '../../support/tinyPersona.ts';

function stepsOf(limit?: number): readonly ExamStep[] {
  const steps: ExamStep[] = [];
  examine(tinyCall(), tinyPersona, (step) => steps.push(step), limit);
  return steps;
}

test('tells size, worth and endings as the solver has them, then what shows in play', () => {
  const graph = buildGraph(tinyRules());
  const { value } = solve(graph);
  const steps = stepsOf();
  const solved = steps.find(({ step }) => step === 'solved');
  expect(solved).toMatchObject({
    positions: graph.positions,
    edges: graph.edges,
    worth: value[0],
  });
  const endings = solved?.step === 'solved' ? solved.endings : [];
  const chances = endings.map(([, chance]) => chance);
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
  expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  expect(steps.at(-1)).toMatchObject({ step: 'played', problems: expect.any(Array) });
  for (const step of steps) expect(structuredClone(step)).toEqual(step);
});

test('finds what the command line finds, in the same words', () => {
  const standard = { ...tinyStandard, bounds: callBounds };
  const path = join(tinyProject, 'scenarios', 'calls', 'tiny-call.yaml');
  const { problems } = checkFile(tinyProject, path, standard);
  expect(problems.length).toBeGreaterThan(10);
  expect(stepsOf().at(-1)).toEqual({ step: 'played', problems });
});

test('a call that is too large is said to be, with the limit', () => {
  expect(stepsOf(3)).toEqual([{ step: 'tooLarge', positions: 3 }]);
});
