import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { botPolicy, bots } from '../../../src/analysis/play/bots.ts';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { checkWalk } from '../../../src/analysis/check/checkWalk.ts';
import { choiceCosts } from '../../../src/analysis/check/choiceCosts.ts';
import { listeningOf } from '../../../src/analysis/listening/listening.ts';
import { evaluate, solve } from '../../../src/analysis/solver/solve.ts';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import { busyTemper } from '../../../src/core/persona/busyManager/temper.ts';
import { priceTemper } from '../../../src/core/persona/priceObjector/temper.ts';
import { stallerTemper } from '../../../src/core/persona/staller/temper.ts';
import type { PersonaDefinition } from '../../../src/core/persona/persona.ts';
import { termsOf } from '../../../src/scenario/personaTerms.ts';
import { readScenario } from '../../../src/scenario/readScenario.ts';
import { minimums } from '../../../src/scenario/surroundings.ts';
import { personaWith } from '../../support/floorCall.ts';

const personas: Readonly<Record<string, PersonaDefinition>> = {
  busyManager: personaWith(busyTemper),
  priceObjector: personaWith(priceTemper),
  staller: personaWith(stallerTemper),
};
const around = {
  personas: Object.fromEntries(Object.entries(personas).map(([id, one]) => [id, termsOf(one)])),
  phrasebooks: {},
  atLeast: minimums,
};

const folder = join(import.meta.dirname, '..', '..', '..', 'scenarios', 'workshop');
const names = readdirSync(folder).map((file) => file.replace(/\.yaml$/u, ''));

// The customers written anew for the floor, which take the others' places one by one.
describe.each(names)('%s in the workshop', (name) => {
  const text = readFileSync(join(folder, `${name}.yaml`), 'utf8');
  const { value, problems } = readScenario(text, name, around);

  it('reads without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('has words for whatever can be said, and can’t be won without listening', () => {
    const { scenario } = value!;
    const graph = buildGraph(rulesOf(scenario, personas[scenario.persona]!));
    expect(checkWalk(graph).findings.map(({ message }) => message)).toEqual([]);
    const solution = solve(graph);
    const best = solution.value[0]!;
    expect(best).toBeGreaterThan(0.65);
    expect(best).toBeLessThan(0.95);
    for (const bot of bots) {
      expect(evaluate(graph, botPolicy(graph, bot))[0]!, bot).toBeLessThanOrEqual(best / 4);
    }
    const { free, dear } = choiceCosts(solution);
    expect(free).toBeLessThanOrEqual(0.5);
    expect(dear).toBeGreaterThanOrEqual(0.15);
    expect(dear).toBeLessThanOrEqual(0.45);
    const { deaf, fixedOrder, flips, fails } = listeningOf(solution);
    expect(deaf.atMost / best).toBeLessThanOrEqual(0.45);
    expect(fixedOrder.worth / best).toBeLessThanOrEqual(0.45);
    expect(flips).toBeGreaterThanOrEqual(0.5);
    expect(fails).toBeLessThanOrEqual(0.12);
  });
});
