import { describe, expect, test } from 'vitest';
import { turnMs } from '../../src/session/timing.ts';
import { drive, tinyRules } from './driver.ts';
import { farRoom, heldNetwork } from './farRoom.ts';
import { goodCall, luckySeed } from './goodCall.ts';
import { withPage } from './page.ts';

withPage();

/** A session whose choices are carried out far away, when the test says so. */
function far(options: Parameters<typeof drive>[0] = {}) {
  const { network, ...room } = heldNetwork();
  const call = drive({ ...options, driver: farRoom(tinyRules, network) });
  return { ...call, ...room };
}

/** The same, when the customer has picked up and it is the rep's turn. */
async function farAtChoice(options: Parameters<typeof drive>[0] = {}) {
  const call = far(options);
  call.session.skip();
  await call.arrive();
  call.toChoice();
  return call;
}

describe('an answer that comes late', () => {
  test('is rung for: the customer picks up when they can', async () => {
    const call = far();
    call.pass(2500);
    expect(call.live()).toMatchObject({ phase: 'dialling', call: null, pending: 'asked' });
    expect(call.heard).toEqual(['ring generic']);
    call.session.skip();
    call.pass(60_000);
    expect(call.asked()).toBe(1);
    await call.arrive();
    expect(call.live()).toMatchObject({ phase: 'customerSpeaks', pending: null });
    expect(call.heard.slice(1)).toEqual(['ring off', 'pickUp', 'office']);
    expect(call.attempts()).toBe(1);
  });

  test('to one choice keeps all others from being made', async () => {
    const call = await farAtChoice({ mode: 'coached' });
    call.session.say('who-and-why');
    expect(call.live()).toMatchObject({ phase: 'choosing', pending: 'asked' });
    call.session.say('which-burn');
    call.session.letThemTalk();
    call.session.undo();
    call.session.hangUp();
    call.session.skip();
    expect(call.asked()).toBe(1);
    expect(call.story()).toEqual(['customerSpoke']);
    await call.arrive();
    expect(call.live()).toMatchObject({ phase: 'repSpeaks', heard: 2, pending: null });
    expect(call.story()).toEqual(['customerSpoke', 'who-and-why', 'customerSpoke']);
  });

  test('costs no time: what was thought out is what counts', async () => {
    const call = await farAtChoice({ mode: 'exam', timeStretch: 1 });
    call.session.say('who-and-why');
    call.pass(10 * turnMs(call.live().offers));
    expect(call.heard).not.toContain('tick');
    await call.arrive();
    expect(call.asked()).toBe(0);
    expect(call.live().call!.transcript.events[1]).toMatchObject({
      line: 'who-and-why',
      thinkingMs: 0,
    });
  });

  test('holds the bubble that was cut into, and the line after it', async () => {
    const call = far({ timeStretch: 1 });
    call.session.skip();
    await call.arrive();
    const line = call.live().offers[0]!.id;
    call.session.say(line);
    call.pass(60_000);
    expect(call.live()).toMatchObject({ phase: 'customerSpeaks', heard: 1, pending: 'asked' });
    await call.arrive();
    expect(call.live()).toMatchObject({ phase: 'customerSpeaks', heard: 1, pending: 'asked' });
    await call.arrive();
    const story = ['customerSpoke', 'interrupt', 'customerSpoke', line, 'customerSpoke'];
    expect(call.story()).toEqual(story);
    expect(call.live()).toMatchObject({ heard: 3, cutOff: [0], pending: null });
  });

  test('is not heard by who has left, and what was kept is the call before', async () => {
    const call = await farAtChoice();
    call.session.say('who-and-why');
    call.session.leave();
    const before = call.live();
    await call.arrive();
    call.pass(60_000);
    expect(call.live()).toBe(before);
    expect(call.saved.at(-1)!.transcript.events).toHaveLength(1);
  });

  test('to the ringing of who has hung up is not heard either', async () => {
    const call = far();
    call.session.skip();
    call.session.hangUp();
    await call.arrive();
    expect(call.live()).toMatchObject({ phase: 'dialling', call: null });
    expect(call.attempts()).toBe(0);
    expect(call.saved).toEqual([]);
  });

  test('knows of time that was eased meanwhile', async () => {
    const call = await farAtChoice({ mode: 'exam', timeStretch: 1 });
    call.session.say('who-and-why');
    call.session.ease(5);
    call.pass(60_000);
    expect(call.live()).toMatchObject({ phase: 'choosing', pending: 'asked' });
    await call.arrive();
    expect(call.live().call!.transcript.timeStretch).toBe(5);
  });
});

describe('an answer that does not come', () => {
  test('is told, and asked for again on demand; the choice holds', async () => {
    const call = await farAtChoice();
    call.session.say('who-and-why');
    await call.fail();
    expect(call.live()).toMatchObject({ phase: 'choosing', pending: 'failed' });
    call.session.letThemTalk();
    expect(call.asked()).toBe(0);
    call.session.retry();
    call.session.retry();
    expect(call.asked()).toBe(1);
    expect(call.live().pending).toBe('asked');
    await call.fail();
    call.session.retry();
    await call.arrive();
    expect(call.story()).toEqual(['customerSpoke', 'who-and-why', 'customerSpoke']);
    call.session.retry();
    expect(call.asked()).toBe(0);
  });

  test('when it rings, rings on', async () => {
    const call = far();
    call.session.skip();
    await call.fail();
    expect(call.live()).toMatchObject({ phase: 'dialling', pending: 'failed' });
    expect(call.heard).toEqual(['ring generic']);
    call.session.retry();
    await call.arrive();
    expect(call.live().phase).toBe('customerSpeaks');
  });

  test('leaves what had come before it', async () => {
    const call = far({ timeStretch: 1 });
    call.session.skip();
    await call.arrive();
    const line = call.live().offers[0]!.id;
    call.session.say(line);
    await call.arrive();
    await call.fail();
    expect(call.story()).toEqual(['customerSpoke', 'interrupt', 'customerSpoke']);
    expect(call.kept().transcript.events).toHaveLength(3);
    call.session.retry();
    await call.arrive();
    expect(call.story()).toContain(line);
  });

  test('for a turn that was to be taken back leaves it', async () => {
    const call = await farAtChoice({ mode: 'coached' });
    call.session.say('who-and-why');
    await call.arrive();
    call.toChoice();
    call.session.undo();
    await call.fail();
    expect(call.story()).toContain('who-and-why');
    call.session.retry();
    await call.arrive();
    expect(call.story()).toEqual(['customerSpoke']);
    expect(call.live()).toMatchObject({ phase: 'choosing', heard: 1, canUndo: false });
  });
});

test('a whole call is the same wherever it is carried out', async () => {
  const seed = luckySeed();
  const near = drive({ seed });
  near.toChoice();
  const call = await farAtChoice({ seed });
  for (const line of goodCall) {
    near.say(line);
    call.session.say(line);
    await call.arrive();
    call.toChoice();
    expect(call.live().offers.map(({ id }) => id)).toEqual(near.live().offers.map(({ id }) => id));
  }
  near.say(near.parting());
  call.session.say(call.parting());
  await call.arrive();
  call.toChoice();
  expect(call.live().phase).toBe('ended');
  expect(JSON.stringify(call.finished)).toBe(JSON.stringify(near.finished));
});
