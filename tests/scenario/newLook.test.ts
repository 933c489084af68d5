import { expect, test } from 'vitest';
import { lookParts, type ComposedLook } from '../../src/core/course/looks.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { edited, tinyCallText, tinySurroundings } from '../support/tinyCall.ts';
import { newLook } from '../../src/scenario/newLook.ts';

/** Fewer than two of the parts that are seen first differ. */
function areTwins(one: ComposedLook, other: ComposedLook): boolean {
  const striking = ['skin', 'hair', 'hairColour', 'glasses', 'beard', 'dress'] as const;
  return striking.filter((part) => one[part] !== other[part]).length < 2;
}

const ids = Array.from({ length: 200 }, (_, i) => `customer-${i}`);
const voices = ['female', 'male'] as const;
const looks = ids.map((id, i) => newLook(id, voices[i % 2]!));

test('9.23 a new customer is hardly ever taken for another', () => {
  const pairs = looks.flatMap((one, i) => looks.slice(i + 1).map((other) => [one, other] as const));
  const twins = pairs.filter(([one, other]) => areTwins(one, other)).length;
  expect(twins / pairs.length).toBeLessThan(0.01);
});

test('9.23 the same id gets the same face, and every part is used', () => {
  expect(ids.map((id, i) => newLook(id, voices[i % 2]!))).toEqual(looks);
  for (const [part, words] of Object.entries(lookParts)) {
    expect(new Set(looks.map((look) => look[part as keyof typeof look])), part).toEqual(
      new Set(words),
    );
  }
});

test('9.23 a scenario puts a face together; an unknown word is named with its place', () => {
  const written = (hair: string) =>
    readScenario(
      edited(tinyCallText, 'look: baker', `look: { hair: ${hair} }`),
      'tiny-call',
      tinySurroundings,
    );
  expect(written('curly').problems).toEqual([]);
  expect(written('curly').value?.scenario.customers[0].look).toMatchObject({
    hair: 'curly',
    age: 'middle',
  });
  expect(written('curls').problems[0]?.message).toMatch(/unknown part of a look “curls”.*“curly”/);
});
