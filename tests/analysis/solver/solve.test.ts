import { describe, expect, it } from 'vitest';
import { botPolicy, bots } from '../../../src/analysis/play/bots.ts';
import { choicesAt } from '../../../src/analysis/graph/choices.ts';
import { bestPolicy, endingChances } from '../../../src/analysis/solver/endingChances.ts';
import { buildGraph, TooLarge, Unbounded } from '../../../src/analysis/graph/callGraph.ts';
import { evaluate, solve } from '../../../src/analysis/solver/solve.ts';
import { advance } from '../../../src/core/call/advance.ts';
import { positionKey, startPosition, type Position } from '../../../src/core/call/position.ts';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import { compileCall, type CallRules } from '../../../src/core/call/rules.ts';
import { freshStart } from '../../../src/core/call/start.ts';
import { worthOf } from '../../../src/core/course/outcomes.ts';
import { personas } from '../../../src/core/persona/personas.ts';
import { shippedCall, shippedIds, tinyRules } from '../../core/support/rules.ts';
import { walkedCall, solvedCall } from '../../core/support/solved.ts';
import { worthOfAny } from '../../support/anyPolicy.ts';
import { floorCall, personaWith, plainTemper } from '../../support/floorCall.ts';
import { plainPersona } from '../../support/plainPersona.ts';
import { simulated } from '../../support/simulated.ts';
import { withIdleFacts, withManyFacts } from '../../support/manyFacts.ts';
import { holdToMachine, named } from '../../support/stateWalk.ts';
import { tinyPersona } from '../../support/tinyPersona.ts';

/** What each choice of a position leads to, by roll. */
type Next = readonly (readonly Position[])[];

/** Expectimax over the real machine, all 20 rolls one by one; by position key. */
function bruteForce(rules: CallRules) {
  const values = new Map<string, number>();
  const nexts = new Map<string, Next>();
  const { goal } = rules.scenario;
  const valueOf = (position: Position): number => {
    if (position.persona.ending) return worthOf(position.persona.ending, goal);
    const key = positionKey(position);
    const met = values.get(key);
    if (met !== undefined) return met;
    const next = choicesAt(rules, position).map((choice) =>
      Array.from({ length: 20 }, (_, roll) => advance(rules, position, choice, roll).position),
    );
    nexts.set(key, next);
    const best = Math.max(
      ...next.map((byRoll) => byRoll.reduce((sum, one) => sum + valueOf(one), 0) / 20),
    );
    values.set(key, best);
    return best;
  };
  valueOf(startPosition(rules, freshStart));
  return { values, nexts };
}

/** The same call over a persona without tables. */
function plain(rules: CallRules, definition = personas[rules.scenario.persona]!): CallRules {
  return compileCall(rules.scenario, plainPersona(definition, rules.scenario.traits));
}

const shortened = (rules: CallRules, turns: number): CallRules =>
  compileCall({ ...rules.scenario, turns }, rules.persona);

/** `toEqual` takes seconds for a million numbers. */
const sameBytes = (one: Int32Array | Float64Array, other: Int32Array | Float64Array): boolean => {
  const [a, b] = [one, other].map((array) =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength),
  );
  return a!.equals(b!);
};

function expectSameValues(rules: CallRules, slow: CallRules): void {
  const solution = solve(buildGraph(rules));
  const { graph, value } = solution;
  const { values, nexts } = bruteForce(slow);
  expect(graph.positions).toBe(values.size);
  // Brute force knows its positions by its own numbers: walk both side by side.
  const pairs: [Position, Position][] = [
    [startPosition(rules, freshStart), startPosition(slow, freshStart)],
  ];
  const seen = new Set([named(pairs[0]![0])]);
  const differing: string[] = [];
  for (const [quick, other] of pairs) {
    const name = named(quick);
    const worth = value[graph.indexOf(quick)]!;
    if (named(other) !== name) differing.push(`${name} is ${named(other)}`);
    else if (!(Math.abs(worth - values.get(positionKey(other))!) < 1e-12)) differing.push(name);
    choicesAt(rules, quick).forEach((choice, i) => {
      nexts.get(positionKey(other))?.[i]?.forEach((twin, roll) => {
        const next = advance(rules, quick, choice, roll).position;
        if (next.persona.ending || seen.has(named(next))) return;
        seen.add(named(next));
        pairs.push([next, twin]);
      });
    });
  }
  expect(differing.slice(0, 5)).toEqual([]);
  expect(seen.size).toBe(graph.positions);
}

describe('solve', () => {
  it('agrees with brute force over the real machine in every position of a tiny call', () => {
    const rules = tinyRules({ turns: 3 });
    expectSameValues(rules, plain(rules, tinyPersona));
  });

  it.each(shippedIds)(
    'agrees with brute force over the real machine on %s, cut to 3 turns',
    (id) => {
      const rules = shortened(shippedCall(id), 3);
      expectSameValues(rules, plain(rules));
    },
  );

  it('agrees with brute force on calls with a floor, facts told and questions', () => {
    const definition = personaWith(plainTemper);
    // Long enough for a yes and its confirmation.
    for (const size of [
      { turns: 3, depth: 2 },
      { turns: 5, depth: 1 },
    ]) {
      const rules = rulesOf(floorCall(size), definition);
      expectSameValues(rules, plain(rules, definition));
    }
  });

  it('walks the very edges of XState on a call with a floor', () => {
    const definition = personaWith(plainTemper);
    const graph = buildGraph(rulesOf(floorCall({ turns: 8, depth: 2 }), definition));
    expect(holdToMachine(graph, 3000, false, definition).positions).toBe(3000);
  });

  it.each(shippedIds)('walks the very edges of XState on the first positions of %s', (id) => {
    const graph = walkedCall(id);
    expect(holdToMachine(graph, 3000, false).positions).toBe(Math.min(3000, graph.positions));
  });

  it.each(shippedIds)('does so with more facts than a word has bits on %s', (id) => {
    // Enough for every stage; facts multiply the positions of all ten turns.
    const rules = withManyFacts(shortened(shippedCall(id), 7));
    expect(rules.factWords).toBe(2);
    const graph = buildGraph(rules);
    expect(holdToMachine(graph, 2000, false).positions).toBe(Math.min(2000, graph.positions));
    for (let index = 0; index < graph.positions; index++) {
      if (graph.indexOf(graph.positionAt(index)) !== index) expect.fail(`position ${index}`);
    }
  });

  it.each(shippedIds)('comes to the same on %s whatever facts nobody reads', (id) => {
    const plain = solvedCall(id);
    const idle = solve(buildGraph(withIdleFacts(shippedCall(id))));
    expect(idle.graph.turnAt).toEqual(plain.graph.turnAt);
    expect(sameBytes(idle.graph.target, plain.graph.target)).toBe(true);
    expect(sameBytes(idle.value, plain.value)).toBe(true);
  });

  it('never leads back: edges go to a later turn', () => {
    const graph = buildGraph(tinyRules());
    for (let index = 0; index < graph.positions; index++) {
      const { turn } = graph.positionAt(index);
      for (let c = graph.choiceAt[index]!; c < graph.choiceAt[index + 1]!; c++) {
        for (let e = graph.edgeAt[c]!; e < graph.edgeAt[c + 1]!; e++) {
          const to = graph.target[e]!;
          if (to >= 0) expect(graph.positionAt(to).turn).toBe(turn + 1);
        }
      }
    }
    expect(graph.turnAt.at(-1)).toBe(graph.positions);
  });

  it('says how far it came when a call is too large', () => {
    const walk = () => buildGraph(tinyRules(), 3);
    expect(walk).toThrow(TooLarge);
    expect(walk).toThrow(/^more than 3 positions: .* \(\d+ were met by turn \d of 8\)$/u);
  });

  it.each([Infinity, NaN, 0, 63])('refuses a call of %d turns: nothing bounds it', (turns) => {
    expect(() => buildGraph(tinyRules({ turns }))).toThrow(Unbounded);
  });

  it('begins where an earlier call left off', () => {
    const rules = shippedCall('dock-queue');
    const known = rules.scenario.facts.filter(({ kind }) => kind !== 'cue').map(({ id }) => id);
    const start = { facts: known, ending: null };
    const graph = buildGraph(rules, undefined, [start]);
    expect(graph.indexOf(startPosition(rules, start))).toBe(0);
    expect(graph.positionAt(0).facts).not.toEqual(startPosition(rules, freshStart).facts);
  });
});

describe.each(shippedIds)('policies of %s', (id) => {
  const solution = solvedCall(id);
  const { graph, value } = solution;
  const best = bestPolicy(solution);

  it('are worth no more than best play, whatever they are', () => {
    for (const bot of bots) {
      const worth = evaluate(graph, botPolicy(graph, bot));
      expect(worth.every((v, i) => v <= value[i]! + 1e-12)).toBe(true);
    }
    // Each of these is another choice in every position; tests/long tries many more.
    for (let n = 0; n < 3; n++) {
      expect(worthOfAny(graph, n)[0]).toBeLessThanOrEqual(value[0]!);
    }
  });

  it('of best play is worth the value, and its endings add up', () => {
    expect(evaluate(graph, best)[0]).toBeCloseTo(value[0]!, 12);
    const chances = [...endingChances(graph, best)];
    const { goal } = graph.rules.scenario;
    expect(chances.reduce((sum, [, p]) => sum + p, 0)).toBeCloseTo(1, 12);
    expect(chances.reduce((sum, [ending, p]) => sum + p * worthOf(ending, goal), 0)).toBeCloseTo(
      value[0]!,
      12,
    );
  });

  it('of best play lands where simulation lands, within three standard errors', () => {
    const { mean, standardError } = simulated(solution, 3000);
    expect(Math.abs(mean - value[0]!)).toBeLessThan(3 * standardError);
  });
});
