import { describe, expect, test } from 'vitest';
import { compileCall, type CallRules } from '../../../src/core/call/rules.ts';
import type { PersonaEvent } from '../../../src/core/persona/events.ts';
import { CallDriver } from '../support/callDriver.ts';
import { retimed, tinyRules } from '../support/rules.ts';

/** The same rules with a persona that notes down what reaches it, a list a reaction. */
function overheard(rules: CallRules) {
  const heard: (readonly PersonaEvent[])[] = [];
  const { persona } = rules;
  const listening = compileCall(rules.scenario, {
    ...persona,
    react(state, events) {
      heard.push(events);
      return persona.react(state, events);
    },
  });
  const types = () => heard.map((events) => events.map(({ type }) => type));
  return { driver: new CallDriver(listening, { seed: 7 }), heard, types };
}

describe('a turn reaches the persona', () => {
  test('as its beginning and end, and between them the moves of the line, with one roll', () => {
    const { driver, heard, types } = overheard(tinyRules());
    driver.say('who-and-why').say('which-burn');
    expect(types()).toEqual([
      ['time.turn', 'line.begins', 'rep.told.identify', 'rep.told.statePurpose', 'line.ends'],
      ['time.turn', 'line.begins', 'rep.asked.problemQuestion', 'line.ends'],
    ]);
    for (const events of heard) expect(new Set(events.map(({ roll }) => roll)).size).toBe(1);
    expect(heard[1]?.[1]).toMatchObject({ moves: ['problemQuestion'], assumesUnsaid: false });
    expect(heard[1]?.[2]).toMatchObject({ relevance: 'key' });
  });

  test('as silence or as cutting in', () => {
    const { driver, types } = overheard(tinyRules());
    driver.letThemTalk().interrupt().hangUp();
    expect(types()).toEqual([
      ['time.turn', 'line.begins', 'rep.listened.letThemTalk', 'line.ends'],
      ['time.turn', 'line.begins', 'rep.erred.interrupt', 'line.ends'],
      ['rep.hungUp'],
    ]);
  });

  test('with a warning before a line of more than 18 s', () => {
    const { driver, types } = overheard(retimed({ 'probe-rings': 19, 'which-burn': 18 }));
    driver.say('which-burn').say('probe-rings');
    expect(types()[0]).not.toContain('time.monologue');
    expect(types()[1]?.slice(0, 2)).toEqual(['time.turn', 'time.monologue']);
  });
});

describe('the 20 seconds', () => {
  const run = (seconds: Readonly<Record<string, number>>, lines: readonly string[]) => {
    const { driver, types } = overheard(retimed(seconds));
    for (const line of lines) driver.say(line);
    return types().map((events) => events.includes('time.introductionOver'));
  };

  test('run out in the line that passes them, at its end, and only once', () => {
    const seconds = { 'which-burn': 15, 'probe-rings': 6, 'ask-visit': 15 };
    expect(run(seconds, ['which-burn', 'probe-rings', 'ask-visit'])).toEqual([false, true, false]);
  });

  test('do not run out at 20 s sharp, but with the next word', () => {
    const seconds = { 'which-burn': 14, 'probe-rings': 6, 'ask-visit': 1 };
    expect(run(seconds, ['which-burn', 'probe-rings', 'ask-visit'])).toEqual([false, false, true]);
  });

  test('no longer matter once the opening is over', () => {
    const seconds = { 'who-and-why': 12, 'which-burn': 15, 'power-bill': 15 };
    expect(run(seconds, ['who-and-why', 'which-burn'])).toEqual([false, false]);
  });

  test('count speech, not silence', () => {
    const { driver, types } = overheard(retimed({ 'which-burn': 15, 'probe-rings': 5 }));
    driver.say('which-burn').letThemTalk().letThemTalk().say('probe-rings');
    expect(types().flat()).not.toContain('time.introductionOver');
    expect(driver.state.position.introSeconds).toBe(20);
  });
});

describe('the last turn', () => {
  test('ends the call after its answer', () => {
    const { driver, types } = overheard(tinyRules({ turns: 3 }));
    driver.letThemTalk().letThemTalk().expectEnding(null);
    driver.letThemTalk().expectAnswer('prompts', 'mustGo').expectEnding('partedFriendly');
    expect(types().at(-1)).toEqual(['time.over']);
  });

  test('keeps what was agreed before it', () => {
    const { driver } = overheard(tinyRules({ turns: 5 }));
    const seed3 = new CallDriver(driver.rules, { seed: 3 });
    seed3.say('who-and-why').say('which-burn').say('probe-rings').say('ask-visit').letThemTalk();
    seed3.expectEnding('meetingBooked');
    expect(seed3.events.at(-1)).toMatchObject({ commitment: { kind: 'meeting' } });
  });

  test('does not come after an ending', () => {
    const { driver, types } = overheard(tinyRules({ turns: 1 }));
    driver.hangUp().expectEnding('repHungUp');
    expect(types()).toEqual([['rep.hungUp']]);
  });

  test('is one the persona may not survive', () => {
    const rules = tinyRules({ turns: 1 });
    const { persona } = rules;
    const deaf = compileCall(rules.scenario, {
      ...persona,
      react: (state, events) =>
        events.some(({ type }) => type === 'time.over')
          ? { state, replies: [], openers: [] }
          : persona.react(state, events),
    });
    expect(() => new CallDriver(deaf).letThemTalk()).toThrow(/stays on past its last turn/u);
  });
});

test('a persona that leaves a line unanswered is a fault that is named', () => {
  const rules = tinyRules();
  const mute = compileCall(rules.scenario, {
    ...rules.persona,
    react: (state) => ({ state, replies: [], openers: [] }),
  });
  expect(() => new CallDriver(mute).say('who-and-why')).toThrow(
    /tiny has no answer to identify, statePurpose/u,
  );
});
