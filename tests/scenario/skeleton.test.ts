import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/graph/callGraph.ts';
import { solve } from '../../src/analysis/solver/solve.ts';
import { rulesOf } from '../../src/core/call/callRules.ts';
import { personaOf, personas } from '../../src/core/persona/personas.ts';
import { en } from '../../src/core/words/en.ts';
import { zh } from '../../src/core/words/zh.ts';
import { termsOfAll } from '../../src/scenario/personaTerms.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { skeletonOf } from '../../src/scenario/skeleton.ts';
import { minimums } from '../../src/scenario/surroundings.ts';
import { shippedIds } from '../core/support/rules.ts';
import { solvedCall } from '../core/support/solved.ts';

const around = { personas: termsOfAll(personas), phrasebooks: {}, atLeast: minimums };

describe.each(shippedIds)('a skeleton like %s', (id) => {
  const solved = solvedCall(id);
  const { scenario } = solved.graph.rules;
  const { value, problems } = readScenario(
    skeletonOf(scenario, 'my-call', { zh, en }),
    'my-call',
    around,
  );

  it('reads without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('is the same call for the solver, in no word the same', () => {
    const like = value!.scenario;
    const solution = solve(buildGraph(rulesOf(like, personaOf(like.persona))));
    expect(solution.graph.positions).toBe(solved.graph.positions);
    expect(solution.value[0]).toBeCloseTo(solved.value[0]!, 12);
    const said = new Set(scenario.pickUp.map(({ text }) => text.zh));
    expect(like.pickUp.some(({ text }) => said.has(text.zh))).toBe(false);
  });
});
