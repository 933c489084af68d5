import { describe, expect, test, vi } from 'vitest';
import { createCallOwner } from '../../src/session/callOwner.ts';
import { fakeLocks } from './fakeLocks.ts';

const nothing = () => undefined;
/** What was let go is free after a moment. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('9.2 one tab has a call', () => {
  test('the other is told, and gets it once it is let go', async () => {
    const locks = fakeLocks();
    const [here, there] = [createCallOwner(locks), createCallOwner(locks)];
    const claim = await here.claim('a', nothing);
    expect(claim).not.toBeNull();
    expect(await there.claim('a', nothing)).toBeNull();
    expect(await there.claim('b', nothing)).not.toBeNull();
    claim!.release();
    await aMoment();
    expect(await there.claim('a', nothing)).not.toBeNull();
    expect(await here.claim('a', nothing)).toBeNull();
  });

  test('and can take it over: who had it is told once', async () => {
    const locks = fakeLocks();
    const [here, there] = [createCallOwner(locks), createCallOwner(locks)];
    const [lost, lostBack] = [vi.fn<() => void>(), vi.fn<() => void>()];
    await here.claim('a', lost);
    await there.takeOver('a', lostBack);
    await aMoment();
    expect(lost).toHaveBeenCalledTimes(1);
    expect(lostBack).not.toHaveBeenCalled();
    await here.takeOver('a', lost);
    await aMoment();
    expect(lostBack).toHaveBeenCalledTimes(1);
    expect(lost).toHaveBeenCalledTimes(1);
  });

  test('a screen that is drawn anew in the same tab still has it', async () => {
    const locks = fakeLocks();
    const [here, there] = [createCallOwner(locks), createCallOwner(locks)];
    const first = here.claim('a', nothing);
    const second = here.claim('a', nothing);
    (await first)!.release();
    await aMoment();
    expect(await second).not.toBeNull();
    expect(await there.claim('a', nothing)).toBeNull();
    (await second)!.release();
    const third = await here.claim('a', nothing);
    await aMoment();
    expect(third).not.toBeNull();
    expect(await there.claim('a', nothing)).toBeNull();
  });

  test('a browser without locks, or that refuses them, lets everybody play', async () => {
    const refusing = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) };
    for (const locks of [undefined, refusing]) {
      const lost = vi.fn<() => void>();
      expect(await createCallOwner(locks).claim('a', lost)).not.toBeNull();
      await aMoment();
      expect(lost).not.toHaveBeenCalled();
    }
  });
});
