import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { pairsOf, type Pair } from '../../../src/analysis/reading/pairs.ts';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import { offers } from '../../../src/core/call/offers.ts';
import { startCall, step } from '../../../src/core/call/step.ts';
import { mix } from '../../../src/core/call/chance.ts';
import { floorCall, personaWith, plainTemper } from '../../support/floorCall.ts';
import { plainPairs } from './plainPairs.ts';

const rules = rulesOf(floorCall({ turns: 5, depth: 2 }), personaWith(plainTemper));
const graph = buildGraph(rules);
const pairs = pairsOf(graph);
const idOf = ({ sentence, line }: Pair) => `${sentence.words.text.en}|${line}`;
const known = {
  follows: new Map(pairs.follows.map((pair) => [idOf(pair), pair.times])),
  answers: new Map(pairs.answers.map((pair) => [idOf(pair), pair.times])),
};

describe('pairs of sentences', () => {
  const calls = 3000;
  const met = { follows: new Map<string, number>(), answers: new Map<string, number>() };
  const note = (where: Map<string, number>, key: string) =>
    where.set(key, (where.get(key) ?? 0) + 1);
  for (let seed = 1; seed <= calls; seed++) {
    let state = startCall(rules, { seed, language: 'en', mode: 'practice' });
    while (!state.position.persona.ending) {
      const { lines } = offers(rules, state.position);
      const line = lines[mix(seed, state.position.turn, 7) % (lines.length + 1)]?.line.id ?? null;
      const before = state.transcript.events;
      const last = before.at(-1);
      if (last?.type === 'customerSpoke' && last.kind) note(met.follows, `${last.words}|${line}`);
      state = step(rules, state, line === null ? { type: 'letThemTalk' } : { type: 'say', line });
      for (const event of state.transcript.events.slice(before.length)) {
        if (event.type === 'customerSpoke') note(met.answers, `${event.words}|${line}`);
      }
    }
  }

  it.each(['follows', 'answers'] as const)('hold all that random calls bring: %s', (which) => {
    expect([...met[which].keys()].filter((pair) => !known[which].has(pair))).toEqual([]);
  });

  it.each(['follows', 'answers'] as const)('are met as often as they say: %s', (which) => {
    // Wordings that are used up pass their share on to others of their kind.
    const kindOf = new Map(
      pairs[which].map((pair) => [idOf(pair), `${pair.sentence.kind}|${pair.line}`]),
    );
    const byKind = (where: ReadonlyMap<string, number>) => {
      const sums = new Map<string, number>();
      for (const [pair, times] of where) {
        const kind = kindOf.get(pair) ?? '';
        sums.set(kind, (sums.get(kind) ?? 0) + times);
      }
      return sums;
    };
    const [all, some] = [byKind(known[which]), byKind(met[which])];
    for (const [pair, times] of all) {
      const seen = (some.get(pair) ?? 0) / calls;
      // Five standard errors, and never less than what one call in a thousand makes.
      const error = 5 * Math.sqrt(Math.max(times, 1 / calls) / calls);
      expect(Math.abs(seen - times), pair).toBeLessThan(error);
    }
  });

  it.each(['follows', 'answers'] as const)('are those of the plain way: %s', (which) => {
    const plain = new Map(plainPairs(graph)[which].map((pair) => [idOf(pair), pair.times]));
    expect([...known[which].keys()].toSorted()).toEqual([...plain.keys()].toSorted());
    for (const [pair, times] of plain) expect(known[which].get(pair), pair).toBeCloseTo(times, 12);
  });
});
