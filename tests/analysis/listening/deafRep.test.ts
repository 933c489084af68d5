import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { choicesAt } from '../../../src/analysis/graph/choices.ts';
import { codeOf } from '../../../src/analysis/graph/responses.ts';
import { faceOf } from '../../../src/core/persona/faces.ts';
import { faceEdges } from '../../../src/analysis/listening/faceEdges.ts';
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
function enumerated(rules: CallRules, belief: Belief, face: boolean): number {
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
          const { position: next, answers } = advance(rules, position, choice, roll);
          const look = face ? faceOf(answers.map(({ kind }) => kind)) : '';
          const { ending } = next.persona;
          if (ending) {
            worth += (weight / 20) * worthOf(ending, goal);
            continue;
          }
          const key = `${look} ${seen(rules, next)}`;
          const sight = bySight.get(key) ?? new Map<string, [Position, number]>();
          bySight.set(key, sight);
          const before = sight.get(positionKey(next))?.[1] ?? 0;
          sight.set(positionKey(next), [next, before + weight / 20]);
        }
      }
      for (const next of bySight.values()) worth += enumerated(rules, [...next.values()], face);
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
    const graph = buildGraph(rules);
    const { atLeast, atMost } = deafRep(graph);
    expect(atLeast).toBe(atMost);
    expect(Math.abs(atLeast - enumerated(rules, start, false))).toBeLessThan(1e-12);
    const facing = deafRep(graph, undefined, faceEdges(graph));
    expect(facing.atLeast).toBe(facing.atMost);
    expect(Math.abs(facing.atLeast - enumerated(rules, start, true))).toBeLessThan(1e-12);
  });

  it('gets more where they see the face, and the edges lead where they led', () => {
    const graph = buildGraph(floorRules(6, 2));
    const seen = faceEdges(graph);
    expect(seen.target.length).toBeGreaterThanOrEqual(graph.edges);
    for (let choice = 0; choice < graph.code.length; choice++) {
      const rolls = (edges: Pick<typeof seen, 'edgeAt' | 'target' | 'width'>) => {
        const to = new Map<number, number>();
        for (let edge = edges.edgeAt[choice]!; edge < edges.edgeAt[choice + 1]!; edge++) {
          to.set(edges.target[edge]!, (to.get(edges.target[edge]!) ?? 0) + edges.width[edge]!);
        }
        return [...to].toSorted(([a], [b]) => a - b).join(';');
      };
      if (rolls(seen) !== rolls(graph)) expect.fail(`choice ${choice} leads elsewhere`);
    }
    expect(deafRep(graph, undefined, seen).atMost).toBeGreaterThan(deafRep(graph).atMost);
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
