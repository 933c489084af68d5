import { describe, expect, test } from 'vitest';
import { fewestOffers, offers } from '../../../src/core/call/offers.ts';
import type { Beat, Line } from '../../../src/core/call/scenario.ts';
import { CallDriver } from '../support/callDriver.ts';
import { tinyRules, tinyScenario } from '../support/rules.ts';

const [opening] = tinyScenario.beats.opening as [Beat];
const always = opening.when;
const lineOf = (id: string): Line => {
  const found = opening.slots.flat().find((line) => line.id === id);
  if (!found) throw new Error(`the tiny call has no line ${id}`);
  return found;
};
/** Beats of the opening, each a list of slots given by line ids. */
const withBeats = (...beats: readonly (readonly [string, ...(readonly string[])[]])[]) =>
  tinyRules({
    beats: {
      ...tinyScenario.beats,
      opening: beats.map(([id, ...slots]) => ({
        id,
        when: always,
        slots: slots.map((slot) => slot.map(lineOf)),
        silence: opening.silence,
      })),
    },
  });
const beatOf = (driver: CallDriver) => offers(driver.rules, driver.state.position).beat.beat.id;

describe('what is on offer', () => {
  test('is the first line of each slot that is unsaid and fits', () => {
    const driver = new CallDriver(tinyRules());
    expect(driver.onOffer.toSorted()).toEqual([
      'ask-visit',
      'one-minute',
      'probe-rings',
      'which-burn',
      'who-and-why',
    ]);
    driver.say('one-minute');
    expect(driver.onOffer).toContain('bye');
    expect(driver.onOffer).not.toContain('see-you');
  });

  test('comes from the first beat that fits while it has three lines, then from the next', () => {
    const driver = new CallDriver(
      withBeats(
        ['first', ['which-burn'], ['power-bill'], ['when-noticed'], ['greet']],
        ['second', ['send-leaflet'], ['probe-log'], ['best-in-town']],
      ),
    );
    expect(driver.onOffer).toHaveLength(4);
    driver.say('which-burn');
    expect(driver.onOffer).toHaveLength(fewestOffers);
    expect(beatOf(driver)).toBe('first');
    driver.say('power-bill');
    expect(beatOf(driver)).toBe('second');
    expect(driver.onOffer.toSorted()).toEqual(['best-in-town', 'probe-log', 'send-leaflet']);
  });

  test('comes from the fullest beat where none has three lines', () => {
    const driver = new CallDriver(
      withBeats(['one', ['which-burn']], ['two', ['power-bill'], ['greet']]),
    );
    expect(beatOf(driver)).toBe('two');
  });

  test('names a line once, though two slots would give it', () => {
    const driver = new CallDriver(
      withBeats(['only', ['greet'], ['greet', 'power-bill'], ['which-burn'], ['probe-log']]),
    );
    expect(driver.onOffer.toSorted()).toEqual(['greet', 'probe-log', 'which-burn']);
  });

  test('follows what the customer shows', () => {
    const driver = new CallDriver(tinyRules(), { seed: 3 }).say('who-and-why').say('which-burn');
    expect(beatOf(driver.expectToBeIn('needExplicit'))).toBe('need-out');
  });

  test('is the same lines whatever the seed; only their order differs', () => {
    const orders = Array.from({ length: 40 }, (_, seed) => new CallDriver(tinyRules(), { seed }));
    const sets = new Set(orders.map(({ onOffer }) => onOffer.toSorted().join()));
    expect(sets.size).toBe(1);
    expect(new Set(orders.map(({ onOffer }) => onOffer.join())).size).toBeGreaterThan(20);
  });

  test('says in which stage a scenario has a hole', () => {
    const [beat] = tinyScenario.beats.opening as [Beat];
    const hole = tinyRules({
      beats: {
        ...tinyScenario.beats,
        opening: [{ ...beat, when: { ...always, tags: ['never'] } }],
      },
    });
    expect(() => new CallDriver(hole).onOffer).toThrow(/no beat fits in opening/u);
  });
});
