import { expect, it } from 'vitest';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { listeningOf } from '../../../src/analysis/listening/listening.ts';
import { solve } from '../../../src/analysis/solver/solve.ts';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import { busyTemper } from '../../../src/core/persona/busyManager/temper.ts';
import { priceTemper } from '../../../src/core/persona/priceObjector/temper.ts';
import { stallerTemper } from '../../../src/core/persona/staller/temper.ts';
import type { Temper } from '../../../src/core/persona/parts/temper.ts';
import { tinyRules } from '../../core/support/rules.ts';
import { floorCall, personaWith } from '../../support/floorCall.ts';

const callOf = (temper: Temper) => {
  const { hidden, explicit } = temper.objection;
  return solve(
    buildGraph(rulesOf(floorCall({ objections: [hidden, explicit] }), personaWith(temper))),
  );
};

it.each([
  ['the busy manager', busyTemper],
  ['the price objector', priceTemper],
  ['the staller', stallerTemper],
])('%s can’t be won without listening, on any call of five lines, three deep', (_, temper) => {
  const solution = callOf(temper);
  const best = solution.value[0]!;
  const { deaf, fixedOrder, flips, fails } = listeningOf(solution);
  expect(best).toBeGreaterThan(0.9);
  expect(deaf.atMost / best).toBeLessThanOrEqual(0.45);
  expect(fixedOrder.worth).toBeLessThanOrEqual(deaf.atMost);
  expect(flips).toBeGreaterThanOrEqual(0.5);
  expect(fails).toBeLessThanOrEqual(0.12);
});

it('tells the calls apart that are won deaf', () => {
  const solution = solve(buildGraph(tinyRules()));
  const { deaf, flips } = listeningOf(solution);
  expect(deaf.worth / solution.value[0]!).toBeGreaterThan(0.9);
  expect(flips).toBeLessThan(0.5);
});
