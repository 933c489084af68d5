import { describe, expect, test } from 'vitest';
import { rollOf } from '../../../src/core/call/chance.ts';
import { has, numbersIn } from '../../../src/core/call/bitSet.ts';
import { isSpent, positionKey } from '../../../src/core/call/position.ts';
import { NotOnOffer, startCall, step, type CallState } from '../../../src/core/call/step.ts';
import type { RepActed } from '../../../src/core/call/transcript.ts';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import { CallDriver } from '../support/callDriver.ts';
import { tinyRules, tinyScenario } from '../support/rules.ts';
import { tinyPersona } from '../../support/tinyPersona.ts';

const rules = tinyRules();
const call = (seed = 7) => new CallDriver(rules, { seed });

/** Freezes an object and all that hangs on it, but for what the persona keeps. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    if (!('tags' in value)) Object.values(value).forEach(frozen);
  }
  return value;
}

describe('step', () => {
  test('leaves the state that it is given untouched', () => {
    let state: CallState = frozen(startCall(rules, { seed: 3, language: 'zh', mode: 'exam' }));
    const told = ['who-and-why', 'which-burn', 'probe-rings', 'ask-visit'];
    for (const line of told) {
      const before = JSON.stringify(state.transcript);
      const next = step(rules, state, { type: 'say', line });
      expect(JSON.stringify(state.transcript)).toBe(before);
      expect(next.transcript.events.slice(0, state.transcript.events.length)).toEqual(
        state.transcript.events,
      );
      state = frozen(next);
    }
  });

  test('has a whole call in it', () => {
    const { events } = call(3)
      .say('who-and-why')
      .expectAnswer('curt')
      .expectToBeIn('discovery')
      .say('which-burn')
      .expectAnswer('opensUp')
      .expectToBeIn('needExplicit')
      .say('probe-rings')
      .expectAnswer('likes')
      .say('ask-visit')
      .expectAnswer('commits')
      .expectToBeIn('agreed')
      .say('see-you')
      .expectAnswer('partsWarmly')
      .expectEnding('meetingBooked');
    expect(events.at(-1)).toMatchObject({
      type: 'callEnded',
      speaker: 'he-laoban',
      ending: 'meetingBooked',
      commitment: { kind: 'meeting', what: 'Brings a probe round', when: 'Thursday at two' },
    });
  });

  test('runs the clock by speech, and by dead air in timed play', () => {
    const { events } = call()
      .say('who-and-why', 2500)
      .choose({ type: 'letThemTalk', thinkingMs: 4000 })
      .interrupt()
      .hangUp();
    let clock = 0;
    for (const event of events) {
      if (event.type === 'repActed') clock += event.thinkingMs;
      expect(event.at).toBe(clock);
      if ('ms' in event) clock += event.ms;
    }
    const acted = events.filter((event): event is RepActed => event.type === 'repActed');
    expect(acted.map(({ thinkingMs }) => thinkingMs)).toEqual([2500, 4000, 0, 0]);
    expect(acted.map(({ ms }) => ms > 0)).toEqual([true, false, false, false]);
    expect(acted.map(({ turn }) => turn)).toEqual([1, 2, 3, 4]);
  });

  test('writes down what was said, with moves, topic and roll', () => {
    const { events } = call(3).say('which-burn').say('power-bill');
    expect(events[3]).toMatchObject({
      type: 'repActed',
      speaker: 'rep',
      turn: 2,
      line: 'power-bill',
      moves: ['problemQuestion'],
      about: 'power',
      relevance: 'side',
      words: "And your power bill this month, is it up on last month's again?",
      roll: rollOf(3, 2),
      stage: 'opening',
    });
    expect(events[0]).toMatchObject({ type: 'customerSpoke', kind: null, at: 0 });
  });

  test('writes down silence, cutting in and hanging up without words', () => {
    const { events } = call().letThemTalk().interrupt().hangUp();
    const acted = events.filter((event): event is RepActed => event.type === 'repActed');
    expect(acted.map(({ moves }) => moves)).toEqual([['letThemTalk'], ['interrupt'], []]);
    expect(acted.every(({ line, words }) => line === null && words === '')).toBe(true);
    expect(events.at(-1)).toMatchObject({
      type: 'callEnded',
      speaker: 'rep',
      ending: 'repHungUp',
      commitment: null,
    });
  });

  test('gives the same luck whatever is chosen', () => {
    const rolls = (driver: CallDriver) =>
      driver.events.flatMap((event) => (event.type === 'repActed' ? [event.roll] : []));
    const silent = call(11).letThemTalk().letThemTalk().letThemTalk().letThemTalk();
    const busy = call(11).say('who-and-why').say('which-burn').interrupt().say('ask-visit');
    expect(rolls(silent)).toEqual(rolls(busy));
    expect(rolls(busy)).toEqual([1, 2, 3, 4].map((turn) => rollOf(11, turn)));
  });

  test.each(['see-you', 'burn-cost', 'no-such-line'])('refuses %s, which is not on offer', (id) => {
    expect(() => call().say(id)).toThrow(NotOnOffer);
  });

  test('refuses whatever comes after the end', () => {
    const over = call().hangUp();
    for (const type of ['letThemTalk', 'interrupt', 'hangUp'] as const) {
      expect(() => over.choose({ type })).toThrow(NotOnOffer);
    }
  });

  test('says a thing once, and says nothing twice while there is another wording', () => {
    const driver = call(5);
    driver.say('who-and-why').say('who-again').letThemTalk().letThemTalk();
    const words = driver.events.flatMap((event) =>
      event.type === 'customerSpoke' ? [event.words] : [],
    );
    expect(new Set(words).size).toBe(words.length);
    expect(driver.onOffer).not.toContain('who-and-why');
    const line = rules.lineById.get('who-and-why');
    expect(line && isSpent(driver.state.position, line)).toBe(true);
  });
});

describe('facts', () => {
  test('come with the reply that reveals them, and unlock lines', () => {
    const driver = call(3).say('who-and-why');
    expect(driver.onOffer).not.toContain('burn-cost');
    expect(driver.say('which-burn').expectAnswer('opensUp').events.at(-1)).toMatchObject({
      reveals: ['burnt-trays'],
    });
    driver.expectOffer('burn-cost');
  });

  test('of the start are known at the pick-up', () => {
    const start = { facts: ['burnt-trays', 'of-another-call'], ending: 'leftOpen' as const };
    const driver = new CallDriver(rules, { start });
    const fact = rules.factNumber.get('burnt-trays')!;
    expect(has(driver.state.position.facts, fact)).toBe(true);
    expect(driver.state.transcript.start).toEqual(start);
  });

  test('that are cues live for one turn', () => {
    const cue = { id: 'just-said', kind: 'cue' as const, text: { zh: '', en: '' }, known: true };
    const cued = tinyRules({ facts: [...tinyScenario.facts, cue] });
    const fact = cued.factNumber.get('just-said')!;
    expect(numbersIn(cued.cues)).toEqual([fact]);
    const { opening } = tinyScenario.beats;
    const answer = opening.map((beat) => ({
      ...beat,
      slots: [...beat.slots.slice(0, 4), beat.slots.flat().filter((l) => l.id === 'bye')],
      when: { ...beat.when, facts: ['just-said'] },
    }));
    const scenario = {
      ...cued.scenario,
      beats: { ...tinyScenario.beats, opening: [...answer, ...opening] },
    };
    const read = rulesOf(scenario, tinyPersona);
    const driver = new CallDriver(read);
    expect(has(driver.state.position.facts, fact)).toBe(true);
    driver.expectOffer('bye');
    driver.letThemTalk();
    expect(has(driver.state.position.facts, fact)).toBe(false);
    expect(driver.onOffer).not.toContain('bye');
  });
});

test('positions that differ have keys that differ', () => {
  const keys = [
    call(),
    call().letThemTalk(),
    call().say('who-and-why'),
    call().say('ask-visit'),
  ].map(({ state }) => positionKey(state.position));
  expect(new Set(keys).size).toBe(keys.length);
});
