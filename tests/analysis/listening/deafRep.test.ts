import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { choicesAt } from '../../../src/analysis/graph/choices.ts';
import { codeOf } from '../../../src/analysis/graph/responses.ts';
import { deafRep } from '../../../src/analysis/listening/deafRep.ts';
import { solve } from '../../../src/analysis/solver/solve.ts';
import { advance } from '../../../src/core/call/advance.ts';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import { positionKey, startPosition, type Position } from '../../../src/core/call/position.ts';
import type { CallRules } from '../../../src/core/call/rules.ts';
import { freshStart } from '../../../src/core/call/start.ts';
import { worthOf } from '../../../src/core/course/outcomes.ts';
import { tinyRules } from '../../core/support/rules.ts';
import { floorCall, personaWith, plainTemper } from '../../support/floorCall.ts';

const floorRules = (turns: number, depth: number) =>
  rulesOf(floorCall({ turns, depth }), personaWith(plainTemper));

type Belief = readonly (readonly [Position, number])[];

/** What a rep sees who hears nothing. */
const seen = (rules: CallRules, position: Position): string =>
  choicesAt(rules, position)
    .map((choice) => (choice.type === 'say' ? choice.line.line.id : choice.type))
    .sort()
    .join();

/** Every way to play deaf, tried out over `advance`, all 20 rolls one by one. */
function enumerated(rules: CallRules, belief: Belief): number {
  const { goal } = rules.scenario;
  const [first] = belief[0]!;
  const names = choicesAt(rules, first).map((choice) =>
    choice.type === 'letThemTalk' ? -1 : codeOf(rules, choice),
  );
  return Math.max(
    ...names.map((name) => {
      let worth = 0;
      const bySight = new Map<string, Map<string, [Position, number]>>();
      for (const [position, weight] of belief) {
        const choice = choicesAt(rules, position).find(
          (one) => (one.type === 'letThemTalk' ? -1 : codeOf(rules, one)) === name,
        )!;
        for (let roll = 0; roll < 20; roll++) {
          const next = advance(rules, position, choice, roll).position;
          const { ending } = next.persona;
          if (ending) {
            worth += (weight / 20) * worthOf(ending, goal);
            continue;
          }
          const sight = bySight.get(seen(rules, next)) ?? new Map<string, [Position, number]>();
          bySight.set(seen(rules, next), sight);
          const before = sight.get(positionKey(next))?.[1] ?? 0;
          sight.set(positionKey(next), [next, before + weight / 20]);
        }
      }
      for (const next of bySight.values()) worth += enumerated(rules, [...next.values()]);
      return worth;
    }),
  );
}

describe('a rep who never hears the customer', () => {
  it.each([
    ['a tiny call', tinyRules({ turns: 3 })],
    ['a call with a floor', floorRules(5, 1)],
  ])('gets as much as the best of all deaf ways to play %s', (_, rules) => {
    const start: Belief = [[startPosition(rules, freshStart), 1]];
    const { atLeast, atMost } = deafRep(buildGraph(rules));
    expect(atLeast).toBe(atMost);
    expect(Math.abs(atLeast - enumerated(rules, start))).toBeLessThan(1e-12);
  });

  it('is bounded from both sides where the search is cut short', () => {
    const graph = buildGraph(floorRules(6, 2));
    const exact = deafRep(graph);
    expect(exact.atLeast).toBe(exact.atMost);
    const rough = deafRep(graph, 1);
    expect(rough.atLeast).toBeLessThanOrEqual(exact.atLeast + 1e-12);
    expect(rough.atMost).toBeGreaterThanOrEqual(exact.atMost - 1e-12);
    expect(rough.atMost).toBeLessThan(solve(graph).value[0]!);
  });

  it('can’t win a call with a floor', () => {
    const graph = buildGraph(floorRules(10, 3));
    const best = solve(graph).value[0]!;
    const { atLeast, atMost } = deafRep(graph);
    expect(atLeast).toBe(atMost);
    expect(best).toBeGreaterThan(0.9);
    expect(atMost / best).toBeLessThan(0.45);
  });
});
