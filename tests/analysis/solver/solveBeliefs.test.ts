import { describe, expect, it } from 'vitest';
import { observation, outcomesOf, type Belief } from '../../../src/analysis/solver/beliefs.ts';
import { choicesAt, named } from '../../../src/analysis/graph/choices.ts';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { solve, type Solution } from '../../../src/analysis/solver/solve.ts';
import { solveBeliefs } from '../../../src/analysis/solver/solveBeliefs.ts';
import { advance } from '../../../src/core/call/advance.ts';
import { rollOf } from '../../../src/core/call/chance.ts';
import { startPosition, type Position } from '../../../src/core/call/position.ts';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import type { CallRules } from '../../../src/core/call/rules.ts';
import { freshStart } from '../../../src/core/call/step.ts';
import { worthOf } from '../../../src/core/course/outcomes.ts';
import { tinyRules, tinyScenario } from '../../core/support/rules.ts';
import { solvedCall } from '../../core/support/solved.ts';
import { coyPersona } from '../../support/coyPersona.ts';

const coyRules = (turns: number): CallRules => rulesOf({ ...tinyScenario, turns }, coyPersona);

/** Best play over all that could be noticed, history by history, nothing merged or remembered. */
function bruteForce(rules: CallRules): number {
  const { goal } = rules.scenario;
  /** Chances of this history with each position: they add up to the history's own. */
  const worth = (held: readonly (readonly [Position, number])[]): number => {
    const names = choicesAt(rules, held[0]![0]).map(named);
    return Math.max(
      ...names.map((name) => {
        let ended = 0;
        const shown = new Map<string, [Position, number][]>();
        for (const [position, chance] of held) {
          const choice = choicesAt(rules, position).find((one) => named(one) === name)!;
          for (let roll = 0; roll < 20; roll++) {
            const { position: next, answers } = advance(rules, position, choice, roll);
            const { ending } = next.persona;
            if (ending) ended += (chance / 20) * worthOf(ending, goal);
            else {
              const look = observation(rules, answers, next);
              const list = shown.get(look) ?? [];
              const twin = list.find(([one]) => one.persona === next.persona);
              // Twenty rolls with the same result are one branch, or nothing would ever finish.
              if (twin) twin[1] += chance / 20;
              else list.push([next, chance / 20]);
              shown.set(look, list);
            }
          }
        }
        return [...shown.values()].reduce((sum, list) => sum + worth(list), ended);
      }),
    );
  };
  return worth([[startPosition(rules, freshStart), 1]]);
}

/** Mean worth and its standard error of a rep who plays by belief, which only observations change. */
function simulated(solution: Solution, calls: number) {
  const { graph } = solution;
  const { rules } = graph;
  const beliefs = solveBeliefs(solution);
  const memory = new Map<string, ReturnType<typeof outcomesOf> & { name: string }>();
  const plan = (belief: Belief) => {
    const key = `${belief.positions.join()}|${belief.weights.join()}`;
    const met = memory.get(key);
    if (met) return met;
    const name = beliefs.best(belief);
    const made = { ...outcomesOf(graph, belief, name), name };
    memory.set(key, made);
    return made;
  };
  let sum = 0;
  let squares = 0;
  for (let seed = 0; seed < calls; seed++) {
    let position = startPosition(rules, freshStart);
    let belief: Belief = { positions: [0], weights: [1] };
    for (;;) {
      if (!belief.positions.includes(graph.indexOf(position))) throw new Error('lost track');
      const { name, next } = plan(belief);
      const choice = choicesAt(rules, position).find((one) => named(one) === name)!;
      const after = advance(rules, position, choice, rollOf(seed, position.turn + 1));
      position = after.position;
      if (position.persona.ending) break;
      belief = next.get(observation(rules, after.answers, position))!.belief;
    }
    const worth = worthOf(position.persona.ending, rules.scenario.goal);
    sum += worth;
    squares += worth * worth;
  }
  const mean = sum / calls;
  return { mean, error: Math.sqrt((squares / calls - mean * mean) / calls) };
}

describe('best play on what shows', () => {
  it.each([3, 4])('agrees with brute force over all histories of %i turns', (turns) => {
    const rules = coyRules(turns);
    const beliefs = solveBeliefs(solve(buildGraph(rules)));
    expect(beliefs.exact).toBe(true);
    expect(Math.abs(beliefs.worth - bruteForce(rules))).toBeLessThan(1e-12);
  });

  it('loses where something decisive is hidden, and nothing where all shows', () => {
    const coy = solveBeliefs(solve(buildGraph(coyRules(5))));
    expect(coy.gap).toBeGreaterThan(2);
    expect(coy.beliefs).toBeGreaterThan(0);
    const open = solve(buildGraph(tinyRules()));
    expect(solveBeliefs(open)).toMatchObject({ worth: open.value[0], gap: 0, beliefs: 0 });
  });

  it('is bounded from below where beliefs run over the limit', () => {
    const solution = solve(buildGraph(coyRules(6)));
    const all = solveBeliefs(solution);
    const few = solveBeliefs(solution, 0);
    expect(few.exact).toBe(false);
    expect(few.worth).toBeLessThanOrEqual(all.worth + 1e-12);
    expect(few.beliefs).toBeLessThan(all.beliefs);
  });

  it.each(['the coy one', 'dock-queue'])(
    'lands where 20,000 calls land, within three standard errors: %s',
    (id) => {
      const solution = id === 'the coy one' ? solve(buildGraph(coyRules(6))) : solvedCall(id);
      const { mean, error } = simulated(solution, 20_000);
      expect(error).toBeGreaterThan(0);
      expect(Math.abs(mean - solveBeliefs(solution).worth)).toBeLessThan(3 * error);
    },
  );
});
