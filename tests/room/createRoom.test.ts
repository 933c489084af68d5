import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/protocol/entry.ts';
import type { Operation } from '../../src/protocol/operations/operations.ts';
import { createRoom } from '../../src/room/createRoom.ts';
import { createShelf } from '../../src/room/storage.ts';
import { memoryStorage } from '../ui/support/memoryStorage.ts';
import { fakeClass, trainer } from './fakeRoom.ts';
import { fakeClock, fakeWire } from './fakeWire.ts';

const lock: Operation = { type: 'lockRoom', locked: true };
const pause: Operation = { type: 'pause', paused: true };

/** A browser: what it keeps stays from one visit of the room to the next. */
function browser(storage = memoryStorage()) {
  const [wire, clock] = [fakeWire(), fakeClock()];
  const shelf = createShelf(() => storage, 'test.');
  const room = createRoom({ id: 'room', me: trainer, shelf, openWire: wire.open, clock });
  const live = () => room.store.getState();
  const types = () => wire.arrived.map(({ envelope }) => envelope.operation.type);
  return { room, wire, clock, live, types, storage };
}

async function someLog(): Promise<readonly Entry[]> {
  const one = await fakeClass();
  await one.sit('Otter');
  await one.sit('Heron');
  return one.log;
}

describe('what the server tells', () => {
  it('is folded once, also where it is told twice or in portions', async () => {
    const { wire, live } = browser();
    const log = await someLog();
    wire.connect();
    expect(live().link).toBe('connecting');
    wire.tell(log.slice(0, 2));
    wire.tell(log);
    expect(live().link).toBe('live');
    expect(live().state.seats.map(({ nickname }) => nickname)).toEqual(['Otter', 'Heron']);
  });

  it('goes on behind the last entry after a break, those not seen here counted', async () => {
    const { wire, live } = browser();
    const log = await someLog();
    wire.connect();
    wire.tell(log.slice(0, 2), 7);
    wire.lose();
    expect(live().link).toBe('away');
    expect(live().state.seats).toHaveLength(1);
    wire.connect();
    expect(wire.asked).toEqual([0, 7]);
  });

  it('is heard from the beginning where the server has gone back', async () => {
    const { wire, live } = browser();
    const log = await someLog();
    wire.connect();
    wire.tell(log);
    wire.lose();
    wire.connect();
    wire.tell([], 1);
    expect(wire.retries).toBe(1);
    wire.connect();
    expect(wire.asked.at(-1)).toBe(0);
    wire.tell(log.slice(0, 1));
    expect(live().state.seats).toHaveLength(0);
  });

  it('says why it is over, and that a newer version is needed for what it doesn’t know', async () => {
    const { wire, live } = browser();
    wire.connect();
    wire.refuse('removed');
    expect(live()).toMatchObject({ link: 'gone', gone: 'removed' });
    const [opened] = await someLog();
    wire.connect();
    const event = { type: 'fromTheFuture' } as unknown as Entry['event'];
    wire.tell([{ ...opened!, event }]);
    expect(live()).toMatchObject({ link: 'gone', gone: 'protocol' });
  });
});

describe('what is asked', () => {
  it('is sent one after the other, and waits until it is answered', async () => {
    const { room, wire, live, types } = browser();
    const first = room.ask(lock);
    const second = room.ask(pause);
    expect([types(), live().waiting]).toEqual([[], 2]);
    wire.connect();
    expect(types()).toEqual(['lockRoom']);
    wire.arrived[0]!.answer({ ok: true, seq: 4 });
    expect(types()).toEqual(['lockRoom', 'pause']);
    wire.arrived[1]!.answer({ ok: false, refusal: { code: 'alreadySo' }, final: true });
    expect(await first).toEqual({ ok: true, seq: 4 });
    expect(await second).toEqual({ ok: false, refusal: { code: 'alreadySo' } });
    expect(live()).toMatchObject({ waiting: 0, refusals: [{ operation: pause }] });
    room.forgive(live().refusals[0]!.opId);
    expect(live().refusals).toEqual([]);
  });

  it('is sent again under its name: after 5 s, a break, a reload; a late answer counts once', () => {
    const { room, wire, clock, storage } = browser();
    void room.ask(lock);
    void room.ask(pause);
    wire.connect();
    clock.pass(5000);
    wire.lose();
    wire.connect();
    const [one, again, after] = wire.arrived;
    expect(new Set(wire.arrived.map(({ envelope }) => envelope.opId)).size).toBe(1);
    one!.answer({ ok: true, seq: 4 });
    again!.answer({ ok: true, seq: 4 });
    expect(wire.arrived).toHaveLength(3);

    const reloaded = browser(storage);
    expect(reloaded.live().waiting).toBe(2);
    reloaded.wire.connect();
    expect(reloaded.wire.arrived[0]!.envelope).toEqual(after!.envelope);
    reloaded.wire.arrived[0]!.answer({ ok: true, seq: 4 });
    expect(reloaded.types()).toEqual(['lockRoom', 'pause']);
    reloaded.wire.arrived[1]!.answer({ ok: true, seq: 5 });
    expect(browser(storage).live().waiting).toBe(0);
  });

  it('waits as long as the server says, and nothing overtakes it meanwhile', () => {
    const { room, wire, clock, types } = browser();
    wire.connect();
    void room.ask(lock);
    wire.arrived[0]!.answer({
      ok: false,
      refusal: { code: 'tooOften', retryMs: 3000 },
      final: false,
    });
    void room.ask(pause);
    clock.pass(2999);
    expect(types()).toEqual(['lockRoom']);
    clock.pass(1);
    expect(types()).toEqual(['lockRoom', 'lockRoom']);
  });

  it('asks for another connection when two sendings stay without an answer', () => {
    const { room, wire, clock } = browser();
    wire.connect();
    void room.ask(lock);
    clock.pass(5000);
    expect([wire.arrived.length, wire.retries]).toEqual([2, 0]);
    clock.pass(5000);
    expect([wire.arrived.length, wire.retries]).toEqual([2, 1]);
  });

  it('is kept in mind where the browser keeps nothing', async () => {
    const wire = fakeWire();
    const shelf = createShelf(() => {
      throw new Error('refused');
    }, 'test.');
    const room = createRoom({
      id: 'room',
      me: trainer,
      shelf,
      openWire: wire.open,
      clock: fakeClock(),
    });
    const asked = room.ask(lock);
    wire.connect();
    wire.arrived[0]!.answer({ ok: true, seq: 2 });
    expect(await asked).toEqual({ ok: true, seq: 2 });
  });
});
