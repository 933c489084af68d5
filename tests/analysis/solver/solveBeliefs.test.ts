import { describe, expect, it } from 'vitest';
import { observation } from '../../../src/analysis/solver/beliefs.ts';
import { choicesAt, named } from '../../../src/analysis/graph/choices.ts';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { solve } from '../../../src/analysis/solver/solve.ts';
import { solveBeliefs } from '../../../src/analysis/solver/solveBeliefs.ts';
import { advance } from '../../../src/core/call/advance.ts';
import { startPosition, type Position } from '../../../src/core/call/position.ts';
import type { CallRules } from '../../../src/core/call/rules.ts';
import { freshStart } from '../../../src/core/call/step.ts';
import { worthOf } from '../../../src/core/course/outcomes.ts';
import { coyRules, tinyRules } from '../../core/support/rules.ts';
import { solvedCall } from '../../core/support/solved.ts';
import { simulatedByBelief } from '../../support/simulatedByBelief.ts';

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
    'lands where 3,000 calls land, within three standard errors: %s',
    (id) => {
      const solution = id === 'the coy one' ? solve(buildGraph(coyRules(6))) : solvedCall(id);
      const beliefs = solveBeliefs(solution);
      const { mean, error } = simulatedByBelief({ graph: solution.graph, beliefs }, 3000);
      expect(error).toBeGreaterThan(0);
      expect(Math.abs(mean - beliefs.worth)).toBeLessThan(3 * error);
    },
  );
});
