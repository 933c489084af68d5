import { expect, it } from 'vitest';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import { lineText } from '../../../src/core/call/lineText.ts';
import { positionKey } from '../../../src/core/call/position.ts';
import type { Scenario } from '../../../src/core/call/scenario.ts';
import { startCall, step } from '../../../src/core/call/step.ts';
import { inPlay } from '../../../src/session/inPlay.ts';
import { floorCall, personaWith, plainTemper } from '../../support/floorCall.ts';

/** A call whose good opening can be said in three ways. */
const call = ((): Scenario => {
  const whole = floorCall({ turns: 8, depth: 2 });
  const [beat] = whole.beats.opening;
  const slots = beat!.slots.map(([line, ...others]) =>
    line!.id === 'full'
      ? [
          {
            ...line!,
            also: [
              { zh: '二', en: 'two' },
              { zh: '三', en: 'three' },
            ],
          },
          ...others,
        ]
      : [line!, ...others],
  );
  return { ...whole, beats: { ...whole.beats, opening: [{ ...beat!, slots }] } };
})();

const rules = rulesOf(call, personaWith(plainTemper));
const same = rulesOf(floorCall({ turns: 8, depth: 2 }), personaWith(plainTemper));
const seeds = Array.from({ length: 300 }, (_, i) => i);

const begun = (seed: number, on = rules) =>
  startCall(on, { seed, language: 'en', mode: 'practice' });

it('draws one of a line’s wordings from the seed, each about as often', () => {
  const words = seeds.map((seed) => lineText(rules.lineById.get('full')!, seed).en);
  for (const one of ['full', 'two', 'three']) {
    const times = words.filter((word) => word === one).length;
    // 300 draws of a third: 100 ± 8.2, and five times that aside.
    expect(Math.abs(times - 100), one).toBeLessThan(41);
  }
});

it('shows on the card what will be said, and notes it down', () => {
  for (const seed of seeds.slice(0, 40)) {
    const state = begun(seed);
    const shown = inPlay(rules, state).offers.find(({ id }) => id === 'full')!.text.en;
    const { transcript } = step(rules, state, { type: 'say', line: 'full' });
    expect(transcript.events.find(({ type }) => type === 'repActed')).toMatchObject({
      line: 'full',
      words: shown,
    });
  }
});

it('never changes what happens', () => {
  for (const seed of seeds.slice(0, 40)) {
    const [one, other] = [rules, same].map((on) =>
      step(on, begun(seed, on), { type: 'say', line: 'full' }),
    );
    expect(positionKey(one!.position)).toBe(positionKey(other!.position));
  }
});
