import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../src/core/call/callRules.ts';
import { compileCall } from '../../src/core/call/rules.ts';
import { replay } from '../../src/core/call/replay.ts';
import { linesOnOffer, startCall, step } from '../../src/core/call/step.ts';
import { personaOf } from '../../src/core/persona/personas.ts';
import { answersOf, withAnswers, withoutAnswers } from '../../src/scenario/answers.ts';
import { shippedCall, shippedIds } from '../core/support/rules.ts';

describe.each(shippedIds)('%s without its answers', (id) => {
  const { scenario } = shippedCall(id);
  const half = withoutAnswers(scenario);

  test('is whole again with them', () => {
    expect(withAnswers(half, answersOf(scenario))).toEqual(scenario);
  });

  test('begins as the whole call does, which goes on from what was said', () => {
    const begun = rulesOf(half, personaOf(scenario.persona));
    const whole = compileCall(scenario, begun.persona);
    for (const seed of [1, 2, 3]) {
      const options = { seed, language: 'en', mode: 'practice' } as const;
      const state = startCall(begun, options);
      expect(replay(whole, state.transcript)).toEqual(startCall(whole, options));
      const lines = linesOnOffer(begun, state).map(({ line }) => line);
      const onWhole = linesOnOffer(whole, startCall(whole, options)).map(({ line }) => line);
      expect(lines).toEqual(onWhole.map((line) => ({ ...line, replies: {} })));
      const [first] = lines;
      const event = { type: 'say', line: first?.id ?? '' } as const;
      expect(() => step(begun, state, event)).toThrow('nobody wrote');
    }
  });
});
