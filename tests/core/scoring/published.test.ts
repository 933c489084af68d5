import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { goals } from '../../../src/core/course/outcomes.ts';
import { criteria, type CriterionId } from '../../../src/core/scoring/rubric.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import type { Scorecard } from '../../../src/core/scoring/scorecard.ts';
import { shippedCall, shippedIds, tinyRules } from '../support/rules.ts';
import { madeUp, playedBy } from './byThePage/calls.ts';
import type { Call } from './byThePage/heard.ts';
import { balance } from './byThePage/needs.ts';
import { introduction } from './byThePage/opening.ts';
import { most, published, total, type Published } from './byThePage/total.ts';

// What the rules page says, computed a second time from nothing but the transcript.

const callsEach = 300;
let played: readonly (readonly [Call, Scorecard])[] = [];

beforeAll(() => {
  const real = ['tiny', ...shippedIds].flatMap((id) => {
    const rules = id === 'tiny' ? tinyRules() : shippedCall(id);
    return Array.from({ length: callsEach }, (_, seed) => {
      const call = playedBy(rules, seed);
      // Half of them for what they are for; the others taken for calls with another goal.
      return seed % 2 === 0 ? call : { ...call, goal: goals[seed % goals.length] ?? call.goal };
    });
  });
  const anything = Array.from({ length: 800 }, (_, seed) => madeUp(seed));
  played = [...real, ...anything].map((call) => [call, scoreCall(call)]);
});

const of = ({ scenario: { id }, goal, seed }: Call) => `${id}, ${goal}, seed ${seed}`;
const rounded = (x: number | null) => (x === null ? null : Math.round(1e6 * x) / 1e6);

/** What a call got for a criterion; `null` where it is not asked of it. */
function given({ parts }: Scorecard, id: Published): number | null {
  const counted = parts.filter(({ leftOut }) => !leftOut);
  return counted.flatMap((part) => part.criteria).find((one) => one.id === id)?.points ?? null;
}

describe('9.31 the rules page says what the score does', () => {
  test.each(Object.keys(published) as Published[])('%s', (id) => {
    const seen = new Set<number | null>();
    for (const [call, card] of played) {
      const page = rounded(published[id](call));
      expect(rounded(given(card, id)), of(call)).toBe(page);
      seen.add(page);
    }
    // Both ends of it have come up.
    expect([...seen]).toEqual(expect.arrayContaining([0, most[id]]));
  });

  test('the total, before the caps and after', () => {
    const caps = new Set<number>();
    for (const [call, { uncapped, total: capped }] of played) {
      expect(total(call), of(call)).toEqual({ uncapped, total: capped });
      if (capped < uncapped) caps.add(capped);
    }
    expect([...caps].toSorted((a, b) => a - b)).toEqual([40, 50, 65, 75, 85]);
  });

  test('the balance and the introduction', () => {
    for (const [call, card] of played) {
      for (const [kind, percent] of Object.entries(balance(call)))
        expect(card.balance[kind as 'listen'], of(call)).toBeCloseTo(percent, 6);
      for (const [part, seconds] of Object.entries(introduction(call)))
        expect(rounded(card.introduction[part as 'who']), of(call)).toBe(
          seconds === null ? null : rounded(1000 * seconds),
        );
    }
  });

  test('docs/course.md names every criterion that is asked for, and none that no longer is', () => {
    const course = readFileSync(join(import.meta.dirname, '../../../docs/course.md'), 'utf8');
    const ids = Object.keys(criteria) as CriterionId[];
    const today = ids.filter((id) => criteria[id].until === undefined);
    expect(today.toSorted()).toEqual(Object.keys(published).toSorted());
    expect(today.filter((id) => !new RegExp(`\\b${id}\\b`, 'u').test(course))).toEqual([]);
    const named = [...course.matchAll(/\bcriteri(?:on|a) ([^.;*(]+)/gu)].flatMap(([, list]) =>
      (list ?? '').split(/\W+/u),
    );
    expect(ids.filter((id) => named.includes(id) && !today.includes(id))).toEqual([]);
  });
});
