import { readMs, thinkMs, turnMs } from '../../src/session/timing.ts';
import { describe, expect, test } from 'vitest';
import { drive } from './driver.ts';
import { goodCall, luckySeed } from './goodCall.ts';
import { listeners, withPage } from './page.ts';

withPage();

describe('dialling', () => {
  test('rings, then the customer picks up by themselves', () => {
    const call = drive();
    expect(call.live().phase).toBe('dialling');
    expect(call.heard).toEqual(['ring generic']);
    call.pass(2499);
    expect(call.live().phase).toBe('dialling');
    call.pass(1);
    expect(call.live().phase).toBe('customerSpeaks');
    expect(call.heard).toEqual(['ring generic', 'ring off', 'pickUp', 'office']);
    expect(call.attempts()).toBe(1);
  });

  test('is skipped by one press, and hanging up leaves no trace', () => {
    const skipped = drive({ language: 'zh' });
    skipped.session.skip();
    expect(skipped.live().phase).toBe('customerSpeaks');
    expect(skipped.heard[0]).toBe('ring china');

    const given = drive();
    given.session.hangUp();
    given.pass(60_000);
    expect(given.live()).toMatchObject({ phase: 'dialling', call: null });
    expect(given.saved).toEqual([]);
    expect(given.heard).toEqual(['ring generic', 'ring off']);
  });
});

describe('pacing', () => {
  test('a bubble stays for its speaking time, scaled', () => {
    const call = drive({ wishes: { pace: 0.5 } });
    call.session.skip();
    const { bubbleMs } = call.live();
    const pickUp = call.live().call!.transcript.events[0]!;
    expect(bubbleMs).toBe(pickUp.type === 'customerSpoke' && pickUp.ms / 2);
    call.pass(bubbleMs - 1);
    expect(call.live().phase).toBe('customerSpeaks');
    call.pass(1);
    expect(call.live().phase).toBe('choosing');
    expect(call.live().offers.length).toBeGreaterThanOrEqual(3);
  });

  test('pace 0 goes straight on', () => {
    const call = drive({ wishes: { pace: 0 } });
    call.session.skip();
    expect(call.live().phase).toBe('choosing');
    call.session.say('who-and-why');
    expect(call.live().phase).toBe('choosing');
    expect(call.story()).toEqual(['customerSpoke', 'who-and-why', 'customerSpoke']);
  });

  test('skipping never interrupts and never chooses', () => {
    const call = drive({ mode: 'exam', timeStretch: 1 });
    for (let i = 0; i < 9; i++) call.session.skip();
    expect(call.story()).toEqual(['customerSpoke']);
    expect(call.live().phase).toBe('choosing');
  });

  test('the rep speaks first, then the answer comes', () => {
    const call = drive();
    call.toChoice();
    call.session.say('who-and-why');
    expect(call.live()).toMatchObject({ phase: 'repSpeaks', heard: 2, offers: [] });
    call.pass(call.live().bubbleMs);
    expect(call.live()).toMatchObject({ phase: 'customerSpeaks', heard: 3 });
  });

  test('a line that is not on offer is not said', () => {
    const call = drive();
    call.toChoice();
    call.session.say('bye-again');
    call.session.say('nonsense');
    expect(call.live().phase).toBe('choosing');
    expect(call.story()).toEqual(['customerSpoke']);
  });

  test('in untimed play nothing can be chosen, and nobody cut off, while they speak', () => {
    const call = drive();
    call.session.skip();
    expect(call.live()).toMatchObject({ phase: 'customerSpeaks', offers: [], canInterrupt: false });
    call.session.interrupt();
    call.session.say('who-and-why');
    call.session.letThemTalk();
    expect(call.story()).toEqual(['customerSpoke']);
  });
});

describe('time pressure', () => {
  test('thinking is dead air on the call clock; untimed it is nothing', () => {
    const timed = drive({ mode: 'exam', timeStretch: 1 });
    timed.toChoice();
    timed.pass(readMs(timed.live().offers) + 4000);
    timed.session.say('who-and-why');
    expect(timed.live().call!.transcript.events[1]).toMatchObject({ thinkingMs: 4000 });

    const untimed = drive();
    untimed.toChoice();
    untimed.pass(4000);
    untimed.session.say('who-and-why');
    expect(untimed.live().call!.transcript.events[1]).toMatchObject({ thinkingMs: 0 });
  });

  test('a stretched turn counts as if thought out at full speed', () => {
    const call = drive({ timeStretch: 5 });
    call.toChoice();
    call.pass(5 * (readMs(call.live().offers) + 4000));
    call.session.say('who-and-why');
    expect(call.live().call!.transcript.events[1]).toMatchObject({ thinkingMs: 4000 });
    expect(call.live().call!.transcript.timeStretch).toBe(5);
  });

  test('silence speaks when the time is over, with three ticks before', () => {
    const call = drive({ mode: 'exam', timeStretch: 1 });
    call.toChoice();
    call.pass(turnMs(call.live().offers) - 1);
    expect(call.live().phase).toBe('choosing');
    expect(call.heard.filter((sound) => sound === 'tick')).toHaveLength(3);
    call.pass(1);
    expect(call.story()).toEqual(['customerSpoke', 'letThemTalk', 'customerSpoke']);
    expect(call.live().call!.transcript.events[1]).toMatchObject({ thinkingMs: thinkMs });
  });

  test('cutting in while they speak is a move of its own', () => {
    const call = drive({ timeStretch: 1 });
    call.session.skip();
    expect(call.live()).toMatchObject({ phase: 'customerSpeaks', canInterrupt: true });
    call.session.interrupt();
    expect(call.story()).toEqual(['customerSpoke', 'interrupt', 'customerSpoke']);
    expect(call.live()).toMatchObject({ phase: 'customerSpeaks', heard: 3, cutOff: [0] });
  });

  test('choosing while they speak cuts in and then says the line', () => {
    const call = drive({ timeStretch: 1 });
    call.session.skip();
    const line = call.live().offers[0]!.id;
    call.session.say(line);
    expect(call.story()).toEqual([
      'customerSpoke',
      'interrupt',
      'customerSpoke',
      line,
      'customerSpoke',
    ]);
    expect(call.live().heard).toBe(3);
    call.toChoice();
    expect(call.live().heard).toBe(5);
  });

  test('can be eased in mid-call and never tightened', () => {
    const call = drive({ mode: 'exam', timeStretch: 1 });
    call.toChoice();
    call.pass(6000);
    call.session.ease(2);
    expect(call.live().call!.transcript.timeStretch).toBe(2);
    call.pass(17_999);
    expect(call.live().phase).toBe('choosing');
    call.session.ease(1);
    expect(call.live().timeStretch).toBe(2);
    call.session.ease(null);
    call.pass(600_000);
    expect(call.live()).toMatchObject({ phase: 'choosing', timeStretch: null });
    expect(call.kept().transcript.timeStretch).toBeNull();
  });
});

describe('the end', () => {
  test('comes with its sound, is told once, and is no longer kept as under way', async () => {
    const call = drive({ seed: luckySeed() });
    call.toChoice();
    for (const line of goodCall) call.say(line);
    call.say(call.parting());
    expect(call.live()).toMatchObject({ phase: 'ended', mood: 'gone', canUndo: false });
    expect(call.finished).toHaveLength(1);
    expect(call.finished[0]!.events.at(-1)).toMatchObject({ ending: 'meetingBooked' });
    expect(call.forgotten).toEqual([]);
    await Promise.resolve();
    expect(call.forgotten).toEqual(['tiny-call']);
    expect(call.heard).toContain('commitment');
    expect(call.heard.slice(-2)).toEqual(['quiet', 'hangUp']);
    call.session.skip();
    call.session.hangUp();
    expect(call.finished).toHaveLength(1);
  });

  test('the rep can hang up at any time, also over the customer', () => {
    const call = drive();
    call.session.skip();
    call.session.hangUp();
    expect(call.live().phase).toBe('ended');
    expect(call.finished[0]!.events.at(-1)).toMatchObject({ ending: 'repHungUp', speaker: 'rep' });
  });

  test('leaving stops every clock', () => {
    const call = drive({ timeStretch: 1 });
    call.toChoice();
    call.session.leave();
    call.pass(60_000);
    expect(call.story()).toEqual(['customerSpoke']);
    expect(listeners.size).toBe(0);
  });
});

describe('undo', () => {
  test('takes one turn back in coached mode, as a branch', () => {
    const call = drive({ mode: 'coached' });
    call.toChoice();
    expect(call.live().canUndo).toBe(false);
    call.say('who-and-why');
    call.say('which-burn');
    call.session.undo();
    expect(call.story()).toEqual(['customerSpoke', 'who-and-why', 'customerSpoke']);
    expect(call.live()).toMatchObject({ phase: 'choosing', canUndo: true, heard: 3 });
    expect(call.live().call!.transcript.branch).toEqual({ kind: 'undo', turn: 2 });
    expect(call.kept().transcript).toEqual(call.live().call!.transcript);
  });

  test('is not there in practice and exam', () => {
    for (const mode of ['practice', 'exam'] as const) {
      const call = drive({ mode });
      call.toChoice();
      call.say('who-and-why');
      call.session.undo();
      expect(call.live().canUndo).toBe(false);
      expect(call.story()).toContain('who-and-why');
      call.session.leave();
    }
  });
});
