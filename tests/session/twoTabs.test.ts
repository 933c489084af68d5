import { describe, expect, test } from 'vitest';
import { createProgress } from '../../src/progress/progress.ts';
import { memoryStorage } from '../ui/support/memoryStorage.ts';
import { drive, tinyRules } from './driver.ts';
import { goodCall, luckySeed } from './goodCall.ts';
import { listeners, withPage } from './page.ts';

withPage();

const id = tinyRules.scenario.id;
const key = `pickup.call.${id}`;

/** A call in a tab of its own, over a storage that all share. */
function tabOver(storage: ReturnType<typeof memoryStorage>) {
  const progress = createProgress(() => storage, 'en');
  const call = drive({ seed: luckySeed(), slot: progress.calls.slot(id) });
  return { progress, call };
}

const turnsIn = (text: string | null) => text?.match(/"type":"repActed"/g)?.length ?? 0;

describe('9.2 the same call in two tabs', () => {
  test('one that is only hidden, or left, takes nothing from the other', () => {
    const storage = memoryStorage();
    const there = tabOver(storage).call;
    there.toChoice();
    there.pass(100);
    const here = drive({
      seed: luckySeed(),
      slot: createProgress(() => storage, 'en').calls.slot(id),
    });
    here.toChoice();
    for (const line of goodCall.slice(0, 3)) here.say(line);
    here.pass(100);
    expect(turnsIn(storage.getItem(key))).toBe(3);
    there.session.leave();
    expect(turnsIn(storage.getItem(key))).toBe(3);
    expect(there.elsewhere()).toBe(1);
    here.session.leave();
    expect(here.elsewhere()).toBe(0);
  });

  test('finished in one, it is not under way again by the other, nor recorded twice', () => {
    const storage = memoryStorage();
    const there = tabOver(storage).call;
    there.toChoice();
    there.pass(100);
    storage.removeItem(key);
    there.session.leave();
    expect(storage.getItem(key)).toBeNull();
    const other = tabOver(storage).call;
    other.toChoice();
    other.pass(100);
    storage.removeItem(key);
    other.session.hangUp();
    expect(other.live().phase).toBe('ended');
    expect(other.finished).toEqual([]);
    expect(other.elsewhere()).toBe(1);
  });

  test('what was given up saves no more', () => {
    const storage = memoryStorage();
    const slot = createProgress(() => storage, 'en').calls.slot(id);
    const call = drive({ slot });
    call.toChoice();
    call.pass(100);
    const before = storage.getItem(key);
    call.say('who-and-why');
    slot.giveUp();
    listeners.get('pagehide')?.();
    call.session.leave();
    expect(storage.getItem(key)).toBe(before);
  });

  test('9.7 erased during the call, it does not come back by leaving', () => {
    const storage = memoryStorage();
    const { progress, call } = tabOver(storage);
    call.toChoice();
    call.pass(100);
    expect(storage.getItem(key)).not.toBeNull();
    progress.getState().eraseAll();
    call.session.leave();
    expect(storage.getItem(key)).toBeNull();
  });
});
