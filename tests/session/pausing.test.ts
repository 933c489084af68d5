import { describe, expect, test } from 'vitest';
import { replay } from '../../src/core/call/replay.ts';
import { turnMs } from '../../src/session/timing.ts';
import { drive, tinyRules } from './driver.ts';
import { listeners, page, withPage } from './page.ts';

withPage();

function hide(): void {
  page.hidden = true;
  listeners.get('visibilitychange')?.();
}
function show(): void {
  page.hidden = false;
  listeners.get('visibilitychange')?.();
}
const exam = { mode: 'exam', timeStretch: 1 } as const;
const hour = 3_600_000;

describe('9.8 a hidden page', () => {
  test('pauses an exam, which goes on where it stood when the trainee does', () => {
    const call = drive(exam);
    call.toChoice();
    call.pass(3000);
    hide();
    call.pass(hour);
    expect(call.live()).toMatchObject({ phase: 'choosing', paused: 3000, pauses: 1 });
    show();
    call.pass(hour);
    // Coming back is not enough, and nothing can be chosen unread.
    call.session.say(call.live().offers[0]!.id);
    call.session.letThemTalk();
    call.session.skip();
    expect(call.story()).not.toContain('letThemTalk');
    expect(call.live().paused).toBe(3000);
    call.session.goOn();
    const left = turnMs(call.live().offers) - 3000;
    call.pass(left - 1);
    expect(call.live().phase).toBe('choosing');
    call.pass(1);
    expect(call.story()).toContain('letThemTalk');
  });

  test('while somebody speaks they are heard out afterwards', () => {
    const call = drive(exam);
    call.session.skip();
    expect(call.live().phase).toBe('customerSpeaks');
    hide();
    call.pass(hour);
    expect(call.live().phase).toBe('customerSpeaks');
    show();
    call.session.goOn();
    call.pass(call.live().bubbleMs);
    expect(call.live().phase).toBe('choosing');
  });

  test('that was picked up out of sight has said nothing that counts', () => {
    const call = drive(exam);
    hide();
    call.pass(hour);
    expect(call.live()).toMatchObject({ phase: 'customerSpeaks', paused: 0 });
  });

  test('is counted with the call, over a reload too, and told to the record', () => {
    const call = drive(exam);
    call.toChoice();
    hide();
    show();
    call.session.goOn();
    call.pass(1000);
    hide();
    const kept = call.saved.at(-1)!;
    expect(kept).toMatchObject({ thinkingMs: 1000, pauses: 2 });
    const goOn = replay(tinyRules, kept.transcript);
    page.hidden = false;
    const later = drive({ goOn, thinkingMs: kept.thinkingMs, pauses: kept.pauses });
    later.session.hangUp();
    expect(later.pausesToldOf()).toEqual([2]);
  });

  test('pauses nobody who has all the time anyway', () => {
    const call = drive();
    call.toChoice();
    hide();
    show();
    expect(call.live()).toMatchObject({ paused: null, pauses: 0 });
  });
});

describe('somebody holds the call', () => {
  test.each([null, 1])('it stands still at stretch %s until they let go', (timeStretch) => {
    const call = drive({ mode: 'practice', timeStretch });
    call.toChoice();
    call.pass(3000);
    call.session.hold(true);
    call.pass(hour);
    call.session.goOn();
    call.session.say(call.live().offers[0]!.id);
    call.session.letThemTalk();
    expect(call.live()).toMatchObject({ phase: 'choosing', paused: 3000, pauses: 0 });
    call.session.hold(false);
    expect(call.live().paused).toBe(null);
    call.session.say(call.live().offers[0]!.id);
    expect(call.live().phase).toBe('repSpeaks');
  });

  test('from before they picked up: nobody is asked for a choice', () => {
    const call = drive({ mode: 'practice', timeStretch: null });
    call.session.hold(true);
    call.session.skip();
    call.pass(hour);
    expect(call.live()).toMatchObject({ phase: 'customerSpeaks', offers: [] });
    call.session.hold(false);
    call.toChoice();
    expect(call.live().offers.length).toBeGreaterThan(0);
  });
});
