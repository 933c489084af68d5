import { describe, expect, test, vi } from 'vitest';
import { faceShown } from '../../src/core/call/faceShown.ts';
import { replay } from '../../src/core/call/replay.ts';
import type { CallRules } from '../../src/core/call/rules.ts';
import { linesOnOffer, NotOnOffer, type CallEvent } from '../../src/core/call/step.ts';
import { restingFace } from '../../src/core/persona/faces.ts';
import type { Answer, CallDriver, CallInPlay } from '../../src/session/callDriver.ts';

const options = { seed: 7, language: 'en', mode: 'coached', timeStretch: null } as const;

/** Whoever hears nothing asks again, as a session's `retry` does. */
const mostTries = 5;

async function answerTo(question: () => Answer): Promise<CallInPlay> {
  for (let tried = 1; ; tried++) {
    try {
      return await question();
    } catch (error) {
      if (error instanceof NotOnOffer || tried === mostTries) throw error;
    }
  }
}

/** What stands in a call, in bytes: it must do so after a reload too. */
const written = (call: CallInPlay) => JSON.stringify(call);

/** A call frozen to its depth: whoever changes it fails. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/**
 * Holds a driver to its contract, whether it answers at once or late, and if it fails now and then.
 *
 * @param make a driver of the call whose rules are given
 * @param takesBack whether the rep may take a turn back there
 */
export function describeDriver(
  name: string,
  rules: CallRules,
  make: () => CallDriver,
  takesBack = true,
): void {
  const pickUp = (driver: CallDriver) => answerTo(() => driver.pickUp(options));
  const take = (driver: CallDriver, call: CallInPlay, event: CallEvent) =>
    answerTo(() => driver.take(call, event));
  const first = (call: CallInPlay) => ({ type: 'say', line: call.offers[0]?.id ?? '' }) as const;

  /** Every choice that a call leaves. */
  const choicesIn = ({ offers }: CallInPlay): readonly CallEvent[] => [
    ...offers.map(({ id }) => ({ type: 'say', line: id }) as const),
    { type: 'letThemTalk', thinkingMs: 1200 },
    { type: 'interrupt' },
    { type: 'hangUp' },
  ];

  /** The core, which decides what is right, on the same call. */
  function expectAsCore(call: CallInPlay): void {
    const core = replay(rules, call.transcript);
    const { patience, ending } = core.position.persona;
    const mood = faceShown(core.transcript.events);
    expect(written(call)).toContain(JSON.stringify(core.transcript));
    expect(call).toMatchObject({ patience, mood });
    const offers = ending ? [] : linesOnOffer(rules, core).map(({ line }) => line.id);
    expect(call.offers.map(({ id }) => id)).toEqual(offers);
  }

  describe(`${name}: a driver`, () => {
    test('knows the scene before anybody speaks', () => {
      const { patience } = rules.persona.start;
      const { ambience } = rules.scenario;
      expect(make().scene).toEqual({ ambience, patience, mood: restingFace });
    });

    test('lets the customer pick up as they are asked to', async () => {
      const call = await pickUp(make());
      expectAsCore(call);
      expect(call.transcript.events).toHaveLength(1);
      expect(call.transcript).toMatchObject(options);
      expect(call.offers.length).toBeGreaterThanOrEqual(3);
    });

    test('carries out every choice as the core does, and changes no call', async () => {
      const driver = make();
      const before = frozen(await pickUp(driver));
      for (const event of choicesIn(before)) {
        const after = await take(driver, before, event);
        expectAsCore(after);
        const { events } = before.transcript;
        expect(after.transcript.events.slice(0, events.length)).toEqual(events);
        expect(after.transcript.events[events.length]).toMatchObject({
          type: 'repActed',
          thinkingMs: event.type === 'letThemTalk' ? 1200 : 0,
        });
      }
    });

    test('plays whole calls to their end, and then offers nothing and takes nothing', async () => {
      const driver = make();
      for (const place of [0, 1, 2]) {
        let call = await pickUp(driver);
        while (call.offers.length > 0) {
          const { id } = call.offers[place] ?? call.offers[0]!;
          call = await take(driver, call, { type: 'say', line: id });
        }
        expectAsCore(call);
        expect(call.transcript.events.at(-1)?.type).toBe('callEnded');
        await expect(take(driver, call, { type: 'hangUp' })).rejects.toThrow(NotOnOffer);
      }
    });

    test('answers the same question the same, however often it is asked', async () => {
      const driver = make();
      const call = await pickUp(driver);
      const once = await take(driver, call, first(call));
      await take(driver, once, { type: 'letThemTalk' });
      expect(written(await take(driver, call, first(call)))).toBe(written(once));
      expect(written(await pickUp(driver))).toBe(written(call));
    });

    test('keeps questions that are under way at once apart', async () => {
      const driver = make();
      const call = await pickUp(driver);
      const choices = choicesIn(call);
      const together = await Promise.all(choices.map((event) => take(driver, call, event)));
      for (const [i, event] of choices.entries()) {
        expect(written(together[i]!)).toBe(written(await take(make(), call, event)));
      }
    });

    test('refuses what is not on offer', async () => {
      const driver = make();
      const call = await pickUp(driver);
      const refused = take(driver, call, { type: 'say', line: 'nobody-says-this' });
      await expect(refused).rejects.toThrow(NotOnOffer);
      expectAsCore(await take(driver, call, first(call)));
    });

    test.runIf(takesBack)(
      'takes the last turn back, as a branch, and goes on from there',
      async () => {
        const driver = make();
        const call = await pickUp(driver);
        const once = await take(driver, call, first(call));
        const twice = frozen(await take(driver, once, { type: 'letThemTalk' }));
        const back = await answerTo(() => driver.takeBack(twice));
        expectAsCore(back);
        expect(back.transcript.events).toEqual(once.transcript.events);
        expect(back.transcript.branch).toEqual({ kind: 'undo', turn: 2 });
        expect(back.offers).toEqual(once.offers);
        expectAsCore(await take(driver, back, first(back)));
      },
    );

    test('has nothing to take back before the first turn', async () => {
      const driver = make();
      const call = await pickUp(driver);
      await expect(answerTo(() => driver.takeBack(call))).rejects.toThrow(Error);
    });

    test('goes on under the time that the call was eased to', async () => {
      const driver = make();
      const call = await answerTo(() => driver.pickUp({ ...options, timeStretch: 1 }));
      const eased = frozen({ ...call, transcript: { ...call.transcript, timeStretch: 5 } });
      const after = await take(driver, eased, first(eased));
      expect(after.transcript.timeStretch).toBe(5);
      expectAsCore(after);
    });

    test('answers the same whether it had time to foresee or not', async () => {
      const driver = make();
      const call = await pickUp(driver);
      vi.useFakeTimers();
      const stop = driver.foresee(call);
      vi.runAllTimers();
      stop();
      vi.useRealTimers();
      for (const event of choicesIn(call)) {
        const foreseen = await take(driver, call, event);
        expect(written(foreseen)).toBe(written(await take(make(), call, event)));
      }
    });
  });
}
