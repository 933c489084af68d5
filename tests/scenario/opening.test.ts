import { describe, expect, test } from 'vitest';
import { compileCall } from '../../src/core/call/rules.ts';
import { linesOnOffer, startCall } from '../../src/core/call/step.ts';
import { createPersona } from '../../src/core/persona/createPersona.ts';
import { localize } from '../../src/scenario/localize.ts';
import { openingOf } from '../../src/scenario/opening.ts';
import { openingRules } from '../../src/session/openingRules.ts';
import { tinyCall } from '../support/tinyCall.ts';
import { tinyPersona } from '../support/tinyPersona.ts';

const scenario = localize(tinyCall().scenario, 'en');
const persona = createPersona(tinyPersona, scenario.traits);
const opening = openingOf(scenario, persona);

describe('the opening of a scenario', () => {
  test('begins as the whole call does, whatever the seed', () => {
    const whole = compileCall(scenario, persona);
    // As it comes out of the chunk.
    const rules = openingRules(JSON.parse(JSON.stringify(opening)));
    for (let seed = 0; seed < 20; seed++) {
      const options = { seed, language: 'en', mode: 'practice' } as const;
      const early = startCall(rules, options);
      const late = startCall(whole, options);
      expect(early.transcript).toEqual(late.transcript);
      expect(linesOnOffer(rules, early).map(({ line }) => line.id)).toEqual(
        linesOnOffer(whole, late).map(({ line }) => line.id),
      );
    }
  });

  test('gives away nothing that comes later', () => {
    const text = JSON.stringify(opening);
    expect(text).toContain("Hello, who's that?");
    expect(text).not.toContain('Two trays');
    expect(text).not.toContain('Thursday at two');
    expect(opening.scenario.customers[0].hidden).toEqual([]);
  });
});
