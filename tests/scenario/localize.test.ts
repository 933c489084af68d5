import { expect, test } from 'vitest';
import { localize } from '../../src/scenario/localize.ts';
import { tinyCall } from '../support/tinyCall.ts';

test('a scenario in one language is the same one without the words of the other', () => {
  const { scenario } = tinyCall();
  const inEnglish = localize(scenario, 'en');
  expect(inEnglish.title).toEqual({ zh: '', en: "The baker's oven" });
  expect(inEnglish.beats.opening[0]!.slots[0]![0]).toEqual({
    ...scenario.beats.opening[0]!.slots[0]![0]!,
    text: { zh: '', en: expect.stringContaining('May from Evenheat') },
    replies: { curt: [expect.objectContaining({ seconds: 2 })] },
  });
  expect(JSON.stringify(inEnglish)).not.toMatch(/\p{Script=Han}/u);
  expect(inEnglish.hash).toBe(scenario.hash);
});
