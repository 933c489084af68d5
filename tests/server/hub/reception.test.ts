import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { newOpId } from '../../../src/protocol/opId.ts';
import { decide, type PlainOperation } from '../../../src/server/decide/decide.ts';
import { createHub } from '../../../src/server/hub/hub.ts';
import { protocolRules, readEnvelope } from '../../../src/server/hub/protocolRules.ts';
import { type Answered, createReception } from '../../../src/server/hub/reception.ts';
import { memoryLog, sharedRooms } from './toy/memoryLog.ts';
import { quietMeter } from './toy/quietMeter.ts';
import { turnedClock } from './toy/turnedClock.ts';

const house = {
  id: () => randomBytes(9).toString('base64url'),
  seed: () => 1,
  below: () => 0,
  plays: () => false,
};

function aReception() {
  const shared = sharedRooms();
  const log = memoryLog(shared);
  const clock = turnedClock();
  const rules = protocolRules((state, { who, operation }) =>
    decide(state, who, operation as PlainOperation, house),
  );
  const hub = createHub({ log, rules, clock, meter: quietMeter() });
  return { shared, log, hub, clock, reception: createReception({ log, hub, rules, clock }) };
}

const given = <T>(answered: Answered<T>): T => {
  if ('refusal' in answered) throw new Error(answered.refusal.code);
  return answered.value;
};

it('opens one room however often it is asked, with keys that each open it', async () => {
  const { reception, hub, shared } = aReception();
  const body = { opId: newOpId(), language: 'en', keepDays: 7 } as const;
  const one = given(await reception.open(body));
  const two = given(await reception.open(body));
  expect([two.room, two.code, two.trainer]).toEqual([one.room, one.code, one.trainer]);
  expect(two.trainerKey).not.toBe(one.trainerKey);
  for (const { trainerKey, projectorKey } of [one, two]) {
    expect(await reception.viewer(one.room, trainerKey)).toEqual({
      role: 'trainer',
      id: one.trainer,
    });
    expect(await reception.viewer(one.room, projectorKey)).toEqual({ role: 'projector' });
    expect(await reception.viewer('other', trainerKey)).toBeNull();
  }
  expect(await hub.stateOf(one.room)).toMatchObject({ keepDays: 7, trainers: [one.trainer] });
  expect(shared.rooms.size).toBe(1);
});

it('gives one seat however often it is asked, and nobody else that seat’s key', async () => {
  const { reception, hub, shared } = aReception();
  const { room, code } = given(
    await reception.open({ opId: newOpId(), language: 'zh', keepDays: 30 }),
  );
  const opId = newOpId();
  const one = given(await reception.takeSeat({ opId, code, nickname: 'Kim' }));
  const again = given(await reception.takeSeat({ opId, code, nickname: 'Kim' }));
  expect(again.seat).toBe(one.seat);
  expect(await reception.viewer(room, again.key)).toEqual({ role: 'seat', seat: one.seat });

  // What stands in the log is seen by everybody: asked with it, one gets a seat of one's own.
  const logged = shared.rooms.get(room)!.entries;
  expect(JSON.stringify(logged)).not.toContain(opId);
  const thief = given(
    await reception.takeSeat({ opId: logged.at(-1)!.opId, code, nickname: 'Kim' }),
  );
  expect(thief.seat).not.toBe(one.seat);
  expect((await hub.stateOf(room))?.seats).toHaveLength(2);
});

it('says why not', async () => {
  const { reception, hub } = aReception();
  const { room, code, trainer, trainerKey, projectorKey } = given(
    await reception.open({ opId: newOpId(), language: 'zh', keepDays: 30 }),
  );
  const seatAt = (where: string) =>
    reception.takeSeat({ opId: newOpId(), code: where, nickname: 'Kim' });
  expect(await seatAt('ZZZZZZ')).toEqual({ refusal: { code: 'noRoom' } });
  const { key } = given(await seatAt(code));
  for (const wrong of [key, projectorKey, 'x'.repeat(43)]) {
    const refused = { refusal: { code: 'notAllowed' } };
    expect(await reception.addTrainer(room, wrong, { opId: newOpId() })).toEqual(refused);
    expect(await reception.remove(room, wrong)).toEqual(refused);
  }
  const who = { role: 'trainer', id: trainer } as const;
  await hub.submit(room, { who, opId: newOpId(), operation: { type: 'lockRoom', locked: true } });
  expect(await seatAt(code)).toEqual({ refusal: { code: 'roomLocked' } });
  const second = given(await reception.addTrainer(room, trainerKey, { opId: newOpId() }));
  expect(await reception.viewer(room, second.key)).toEqual({ role: 'trainer', id: second.trainer });
  expect(await reception.remove(room, second.key)).toEqual({ value: null });
  expect(await hub.stateOf(room)).toBeNull();
  expect(await reception.viewer(room, trainerKey)).toBeNull();
});

it('deletes a room when its days are over', async () => {
  const { reception, hub, clock, log } = aReception();
  const { room } = given(await reception.open({ opId: newOpId(), language: 'zh', keepDays: 1 }));
  clock.turn(86_400_000 - 600_000);
  await hub.sweep();
  expect(await log.room(room)).not.toBeNull();
  clock.turn(600_000);
  await hub.sweep();
  expect(await log.room(room)).toBeNull();
});

it('reads no operation from a browser that only routes may ask', () => {
  const opId = newOpId();
  expect(readEnvelope({ opId, operation: { type: 'closeRoom' } })).toEqual({
    opId,
    operation: { type: 'closeRoom' },
  });
  for (const operation of [{ type: 'addTrainer' }, { type: 'takeSeat', nickname: 'x' }]) {
    expect(readEnvelope({ opId, operation })).toBe('operation.type');
  }
  expect(readEnvelope({ opId: 'short', operation: { type: 'closeRoom' } })).toBe('opId');
  expect(readEnvelope(null)).toBe('');
});
