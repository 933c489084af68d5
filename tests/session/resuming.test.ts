import { turnMs } from '../../src/session/timing.ts';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/core/call/replay.ts';
import { upgrade } from '../../src/core/call/formats/upgrade.ts';
import { resume } from '../../src/session/resume.ts';
import { drive, tinyRules } from './driver.ts';
import { goodCall, luckySeed } from './goodCall.ts';
import { listeners, page, withPage } from './page.ts';

withPage();

describe('resuming', () => {
  test('goes on at the same position after every step', () => {
    const call = drive({ seed: luckySeed(), mode: 'coached' });
    call.toChoice();
    for (const line of goodCall) {
      call.say(line);
      const found = resume(tinyRules, JSON.parse(JSON.stringify(call.kept().transcript)));
      if ('problem' in found) throw new Error(found.problem);
      const later = drive({ goOn: found.state });
      expect(later.live()).toMatchObject({ phase: 'choosing', heard: call.live().heard });
      expect(later.live().offers).toEqual(call.live().offers);
      expect(later.live().mood).toBe(call.live().mood);
      expect(later.attempts()).toBe(0);
      later.session.leave();
    }
  });

  test('after an undo it is still that branch', () => {
    const call = drive({ mode: 'coached' });
    call.toChoice();
    call.say('who-and-why');
    call.session.undo();
    call.say('which-burn');
    const found = resume(tinyRules, call.kept().transcript);
    expect('state' in found && found.state.transcript).toEqual(call.live().call!.transcript);
  });

  test('a reload in a timed turn buys no time', () => {
    const call = drive({ mode: 'exam', timeStretch: 1 });
    call.toChoice();
    call.pass(9000);
    listeners.get('pagehide')?.();
    const { transcript, thinkingMs } = call.saved.at(-1)!;
    expect(thinkingMs).toBe(9000);
    const later = drive({ goOn: replay(tinyRules, transcript), thinkingMs });
    later.pass(turnMs(later.live().offers) - 9000);
    expect(later.story()).toContain('letThemTalk');
  });

  test('a call that was left in its last words is over and counted', () => {
    const call = drive({ seed: luckySeed() });
    call.toChoice();
    for (const line of goodCall) call.say(line);
    call.session.say(call.parting());
    expect(call.live().phase).toBe('repSpeaks');
    const later = drive({ goOn: replay(tinyRules, call.kept().transcript) });
    expect(later.live().phase).toBe('ended');
    expect(later.finished).toHaveLength(1);
  });

  test('a call of format 1 goes on, and knows its replies by id from there', () => {
    const call = drive();
    call.toChoice();
    call.say('who-and-why');
    const { transcript } = call.kept();
    const { rubric: _none, persona, events, ...same } = transcript;
    const noted = events.map((event) => {
      if (event.type !== 'customerSpoke') return event;
      const { reply: _unnoted, ...old } = event;
      return old;
    });
    const read = upgrade({ ...same, format: 1, persona: persona.id, events: noted });
    if ('problem' in read) throw new Error(read.problem);
    expect(read.transcript.events).not.toEqual(events);
    const found = resume(tinyRules, read.transcript);
    // Scored as it was begun.
    expect('state' in found && found.state.transcript).toEqual({ ...transcript, rubric: 1 });
  });

  test('a reply by another id is another call', () => {
    const call = drive();
    call.toChoice();
    const { transcript } = call.kept();
    const bent = transcript.events.map((e) => ('reply' in e ? { ...e, reply: 'pickUp/9' } : e));
    expect(resume(tinyRules, { ...transcript, events: bent })).toEqual({ problem: 'differs' });
  });

  test('says why when it can’t', () => {
    const call = drive();
    call.toChoice();
    call.say('who-and-why');
    const { transcript } = call.kept();
    const { scenario } = transcript;
    const other = { ...transcript, scenario: { ...scenario, hash: '0'.repeat(16) } };
    expect(resume(tinyRules, other)).toEqual({ problem: 'otherVersion' });
    expect(resume(tinyRules, { ...transcript, scenario: { ...scenario, id: 'x' } })).toEqual({
      problem: 'otherScenario',
    });
    const bent = transcript.events.map((e) => ('words' in e ? { ...e, words: 'Yes.' } : e));
    expect(resume(tinyRules, { ...transcript, events: bent })).toEqual({ problem: 'differs' });
    const unknown = transcript.events.map((e) => (e.type === 'repActed' ? { ...e, line: 'x' } : e));
    expect(resume(tinyRules, { ...transcript, events: unknown })).toEqual({ problem: 'differs' });
  });
});

describe('the voice', () => {
  test('a bubble lasts until the voice is done', () => {
    const call = drive({ voice: true });
    call.session.skip();
    expect(call.heard.at(-1)).toMatch(/^says /);
    call.pass(60_000);
    expect(call.live().phase).toBe('customerSpeaks');
    call.voiceDone();
    expect(call.live().phase).toBe('choosing');
  });

  test('9.9 where the voice has failed, the clock shows the rest', () => {
    const call = drive({ voice: true });
    call.session.skip();
    const { bubbleMs } = call.live();
    call.pass(200);
    call.voiceDone('failed');
    expect(call.live().phase).toBe('customerSpeaks');
    // Half of what is left, at this pace.
    call.pass((bubbleMs - 200) / 2 - 1);
    expect(call.live().phase).toBe('customerSpeaks');
    call.pass(2);
    expect(call.live().phase).toBe('choosing');
  });

  test('falls silent on skip, hang-up, when switched off and in a hidden tab', () => {
    const skipped = drive({ voice: true });
    skipped.session.skip();
    skipped.session.skip();
    expect(skipped.speaking()).toBe(false);

    const hungUp = drive({ voice: true });
    hungUp.session.skip();
    hungUp.session.hangUp();
    expect(hungUp.speaking()).toBe(false);

    const off = drive({ voice: true });
    off.session.skip();
    off.now.wishes = { pace: 0.5, speech: false };
    off.session.wishesChanged();
    expect(off.speaking()).toBe(false);
    off.pass(off.live().bubbleMs);
    expect(off.live().phase).toBe('choosing');

    const hidden = drive({ voice: true });
    hidden.session.skip();
    page.hidden = true;
    listeners.get('visibilitychange')?.();
    expect(hidden.speaking()).toBe(false);
    hidden.pass(hidden.live().bubbleMs);
    expect(hidden.live().phase).toBe('choosing');
  });
});
