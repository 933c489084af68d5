import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicesAt, named } from '../../../src/analysis/graph/choices.ts';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { solve } from '../../../src/analysis/solver/solve.ts';
import { advance, learn, respond } from '../../../src/core/call/advance.ts';
import type { Choice } from '../../../src/core/call/choice.ts';
import { rollIntervals } from '../../../src/core/call/hearing.ts';
import { add, bitSet, union } from '../../../src/core/call/bitSet.ts';
import { offers } from '../../../src/core/call/offers.ts';
import {
  canonical,
  positionKey,
  startPosition,
  type Position,
} from '../../../src/core/call/position.ts';
import { compileCall, type CallRules } from '../../../src/core/call/rules.ts';
import { freshStart } from '../../../src/core/call/step.ts';
import { worthOf } from '../../../src/core/course/outcomes.ts';
import { withManyFacts } from '../../support/manyFacts.ts';
import { shippedCall, shippedIds, tinyRules } from '../support/rules.ts';

const callOf = (id: string) => (id === 'tiny-call' ? tinyRules() : shippedCall(id));
const ids = ['tiny-call', ...shippedIds];
const plainAndMany: [string, string, CallRules][] = ids.flatMap((id) => [
  [id, 'as it is', callOf(id)],
  [id, 'with many facts', withManyFacts(callOf(id))],
]);

/** The position before the first turn, with nothing dropped. */
const rawStart = (rules: CallRules): Position => ({
  ...startPosition(rules, freshStart),
  facts: rules.knownAtStart,
});

/** As `advance`, but nothing is dropped. */
function rawAdvance(rules: CallRules, position: Position, choice: Choice, roll: number): Position {
  const { after, learnt } = respond(rules, position, choice, roll);
  const [facts, spent] = [[...position.facts], [...position.spent]];
  learn(rules, facts, learnt);
  let { introSeconds } = position;
  if (choice.type === 'say') {
    add(spent, choice.line.index);
    introSeconds += choice.line.line.seconds;
  }
  return {
    persona: after,
    turn: position.turn + 1,
    introSeconds,
    facts,
    spent,
  };
}

const offered = (rules: CallRules, position: Position) => {
  const { beat, lines } = offers(rules, position);
  return [beat.beat.id, ...lines.map(({ line }) => line.id)];
};

/** Plays the same from both positions; they must offer and answer the same all the way. */
function expectSameFuture(
  rules: CallRules,
  raw: Position,
  clean: Position,
  choices: readonly { readonly nth: number; readonly roll: number }[],
): void {
  let here = { raw, clean };
  for (const { nth, roll } of choices) {
    expect(positionKey(canonical(rules, here.raw))).toBe(positionKey(here.clean));
    if (here.clean.persona.ending) return;
    expect(offered(rules, here.raw)).toEqual(offered(rules, here.clean));
    const all = choicesAt(rules, here.clean);
    const choice = all[nth % all.length] as Choice;
    expect(respond(rules, here.raw, choice, roll)).toEqual(
      respond(rules, here.clean, choice, roll),
    );
    here = {
      raw: rawAdvance(rules, here.raw, choice, roll),
      clean: advance(rules, here.clean, choice, roll).position,
    };
  }
}

const play = fc.array(
  fc.record({ nth: fc.nat({ max: 59 }), roll: fc.integer({ min: 0, max: 19 }) }),
  { minLength: 12, maxLength: 12 },
);

describe('what is dropped from a position never matters', () => {
  test('in the tiny call, four turns deep, whatever is chosen and rolled', () => {
    const rules = tinyRules({ turns: 5 });
    const walk = (raw: Position, clean: Position): void => {
      expectSameFuture(rules, raw, clean, [{ nth: 0, roll: 0 }]);
      if (clean.persona.ending || clean.turn === 4) return;
      for (const choice of choicesAt(rules, clean)) {
        for (const { roll } of rollIntervals(rules, clean, choice)) {
          const next = rawAdvance(rules, raw, choice, roll);
          walk(next, advance(rules, clean, choice, roll).position);
        }
      }
    };
    walk(rawStart(rules), startPosition(rules, freshStart));
  });

  test.each(plainAndMany)('in whole calls of %s, %s', (_id, _how, rules) => {
    fc.assert(
      fc.property(play, (choices) => {
        expectSameFuture(rules, rawStart(rules), startPosition(rules, freshStart), choices);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

/** The worth of a position under best play, nothing dropped and nothing shared but equal positions. */
function rawValues(rules: CallRules): (position: Position) => number {
  const known = new Map<string, number>();
  const worthAt = (position: Position): number => {
    const { ending } = position.persona;
    if (ending) return worthOf(ending, rules.scenario.goal);
    const key = positionKey(position);
    const met = known.get(key);
    if (met !== undefined) return met;
    let best = 0;
    for (const choice of choicesAt(rules, position)) {
      let mean = 0;
      for (const { roll, width } of rollIntervals(rules, position, choice)) {
        mean += (width / 20) * worthAt(rawAdvance(rules, position, choice, roll));
      }
      best = Math.max(best, mean);
    }
    known.set(key, best);
    return best;
  };
  return worthAt;
}

test.each(plainAndMany)('values of %s, %s, are the same, raw and canonical', (_id, _how, whole) => {
  // A short call, so that the raw one can be walked to its end.
  const { scenario, persona } = whole;
  const rules = compileCall({ ...scenario, turns: Math.min(scenario.turns, 5) }, persona);
  const rawWorth = rawValues(rules);
  const graph = buildGraph(rules);
  const { value } = solve(graph);
  const check = (raw: Position, clean: Position): void => {
    expect(value[graph.indexOf(clean)]).toBeCloseTo(rawWorth(raw), 12);
    if (clean.turn === 2) return;
    for (const choice of choicesAt(rules, clean)) {
      for (const { roll } of rollIntervals(rules, clean, choice)) {
        const next = advance(rules, clean, choice, roll).position;
        if (!next.persona.ending) check(rawAdvance(rules, raw, choice, roll), next);
      }
    }
  };
  check(rawStart(rules), startPosition(rules, freshStart));
});

test('on the last turn only what is on offer counts', () => {
  const rules = tinyRules({ turns: 3 });
  const start = startPosition(rules, freshStart);
  // Says goodbye to somebody who has agreed.
  const said = rules.lineById.get('see-you')!;
  const spent = union(start.spent, bitSet(rules.lineWords, [said.index]));
  const key = (turn: number, position: Position) =>
    positionKey(canonical(rules, { ...position, turn }));
  expect(key(1, { ...start, spent })).not.toBe(key(1, start));
  expect(key(2, { ...start, spent })).toBe(key(2, start));
});

test('calls that differ only in what is over come to one position', () => {
  const rules = tinyRules();
  const start = startPosition(rules, freshStart);
  const go = (names: readonly string[]) =>
    names.reduce((position, name) => {
      const choice = choicesAt(rules, position).find((one) => named(one) === name);
      if (!choice) throw new Error(`${name} can't be chosen here`);
      return advance(rules, position, choice, 0).position;
    }, start);
  // Over, however it went.
  expect(positionKey(go(['one-minute', 'bye']))).toBe(
    positionKey(go(['ask-visit', 'which-burn', 'one-minute', 'bye'])),
  );
  // The introduction's clock, once it is over.
  expect(go(['ask-visit']).introSeconds).toBeGreaterThan(0);
  expect(go(['ask-visit', 'who-and-why']).introSeconds).toBe(0);
});
