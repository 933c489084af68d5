import { expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { edited, tinyCallText, tinySurroundings } from '../support/tinyCall.ts';
import { mistakes } from './mistakes.ts';

test.each(Object.entries(mistakes))('9.23 %s is told in Chinese, too', (_, { from, to }) => {
  const { problems } = readScenario(edited(tinyCallText, from, to), 'tiny-call', tinySurroundings);
  for (const { zh, message } of problems) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(zh).not.toBe(message);
    // Nothing of the English sentence is left in it, and nothing that was to be filled in.
    expect(zh).not.toMatch(/\b(?:expected|the|found|is|undefined|object)\b/u);
  }
});
