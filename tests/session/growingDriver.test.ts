import { describe, expect, test } from 'vitest';
import { compileCall, type CallRules } from '../../src/core/call/rules.ts';
import { withoutAnswers } from '../../src/scenario/answers.ts';
import { createGrowingDriver } from '../../src/session/growingDriver.ts';
import { grownTo } from '../../src/session/grown.ts';
import { drive, tinyRules } from './driver.ts';
import { goodCall, luckySeed } from './goodCall.ts';
import { withPage } from './page.ts';

withPage();

const begun = compileCall(withoutAnswers(tinyRules.scenario), tinyRules.persona);

/** A session whose customer's answers come, or fail to, when the test says so. */
function growing(options: Parameters<typeof drive>[0] = {}) {
  const open: { readonly come: () => void; readonly fail: () => void }[] = [];
  const loadWhole = () =>
    new Promise<CallRules>((resolve, reject) => {
      open.push({ come: () => resolve(tinyRules), fail: () => reject(new Error('offline')) });
    });
  const call = drive({
    ...options,
    driver: createGrowingDriver(begun, async () => grownTo(await loadWhole())),
  });
  /** The oldest fetch comes or fails, and whoever waits for it has heard. */
  async function next(what: 'come' | 'fail'): Promise<void> {
    const fetch = open.shift();
    if (!fetch) throw new Error('nothing is fetched');
    fetch[what]();
    for (let i = 0; i < 10; i++) await Promise.resolve();
  }
  return { ...call, fetching: () => open.length, next };
}

describe('a call whose answers are still to come', () => {
  test('fetches them while it rings, and doesn’t wait for them to be picked up', () => {
    const call = growing();
    expect(call.live().phase).toBe('dialling');
    expect(call.fetching()).toBe(1);
    call.toChoice();
    expect(call.live()).toMatchObject({ phase: 'choosing', pending: null });
    expect(call.live().offers.length).toBeGreaterThanOrEqual(3);
    expect(call.attempts()).toBe(1);
    expect(call.fetching()).toBe(1);
  });

  test('waits with the first choice until they are here, and with none after it', async () => {
    const call = growing({ mode: 'coached' });
    call.toChoice();
    call.session.say('who-and-why');
    expect(call.live()).toMatchObject({ phase: 'choosing', pending: 'asked' });
    await call.next('come');
    expect(call.live()).toMatchObject({ phase: 'repSpeaks', pending: null });
    call.toChoice();
    call.session.say('which-burn');
    expect(call.live().phase).toBe('repSpeaks');
    call.toChoice();
    call.session.undo();
    expect(call.story()).toEqual(['customerSpoke', 'who-and-why', 'customerSpoke']);
    expect(call.fetching()).toBe(0);
  });

  test('answers at once when they came before it was picked up', async () => {
    const call = growing();
    await call.next('come');
    call.toChoice();
    call.session.say('who-and-why');
    expect(call.live().phase).toBe('repSpeaks');
  });

  test('is the same call from first to last, to the byte', async () => {
    const seed = luckySeed();
    const near = drive({ seed });
    const call = growing({ seed });
    for (const one of [near, call]) one.toChoice();
    await call.next('come');
    for (const line of goodCall) for (const one of [near, call]) one.say(line);
    for (const one of [near, call]) one.say(one.parting());
    expect(call.live().phase).toBe('ended');
    expect(JSON.stringify(call.finished)).toBe(JSON.stringify(near.finished));
  });
});

describe('answers that can’t be fetched', () => {
  test('are tried once more before the choice, and then on demand; nothing is lost', async () => {
    const call = growing();
    await call.next('fail');
    expect(call.live()).toMatchObject({ phase: 'dialling', pending: null });
    call.toChoice();
    expect(call.fetching()).toBe(1);
    call.session.say('who-and-why');
    expect(call.fetching()).toBe(1);
    await call.next('fail');
    expect(call.live()).toMatchObject({ phase: 'choosing', pending: 'failed' });
    expect(call.kept().transcript.events).toHaveLength(1);
    call.session.retry();
    expect(call.fetching()).toBe(1);
    await call.next('come');
    expect(call.story()).toEqual(['customerSpoke', 'who-and-why', 'customerSpoke']);
  });

  test('cost no time where time is pressed', async () => {
    const call = growing({ mode: 'exam', timeStretch: 1 });
    call.toChoice();
    call.session.say('who-and-why');
    call.pass(600_000);
    await call.next('fail');
    call.pass(600_000);
    call.session.retry();
    await call.next('come');
    expect(call.live().call!.transcript.events[1]).toMatchObject({
      line: 'who-and-why',
      thinkingMs: 0,
    });
  });

  test('are not waited for by who has left', async () => {
    const call = growing();
    call.toChoice();
    call.session.say('who-and-why');
    call.session.leave();
    const left = call.live();
    await call.next('come');
    expect(call.live()).toBe(left);
  });
});
