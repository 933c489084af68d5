import { afterEach, expect, it } from 'vitest';
import { createHub } from '../../../src/server/hub/hub.ts';
import type { RoomLog } from '../../../src/server/log/roomLog.ts';
import { type Fault, memoryLog, sharedRooms } from './toy/memoryLog.ts';
import { quietMeter } from './toy/quietMeter.ts';
import { type ToyClient, toyClient } from './toy/toyClient.ts';
import { type ToyOperation, toyRules } from './toy/toyRules.ts';
import { openToyClass, startToyServer } from './toy/toyServer.ts';
import { turnedClock } from './toy/turnedClock.ts';

// Operations that come together are decided, appended and told together. Each stays its own.

const open: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

const add = (word: string): ToyOperation => ({ type: 'add', word });

/** A room whose log notes how many entries each append has, and fails as it is told to. */
async function aRoom() {
  const shared = sharedRooms();
  const faults: Fault[] = [];
  const appended: number[] = [];
  const inner = memoryLog(shared);
  const failing = memoryLog(shared, () => faults.shift() ?? null);
  const log: RoomLog = {
    ...inner,
    append: (room, after, entries) => {
      appended.push(entries.length);
      return failing.append(room, after, entries);
    },
  };
  await openToyClass(log, 0, 'r');
  const hub = createHub({ log, rules: toyRules, clock: turnedClock(), meter: quietMeter() });
  open.push(hub.close);
  const submit = (opId: string, operation: ToyOperation) =>
    hub.submit('r', { who: { role: 'seat', seat: 's0' }, opId, operation });
  const kept = () => shared.rooms.get('r')?.entries.map(({ opId }) => opId);
  return { submit, kept, appended, faults };
}

it('gives each of a group its own answer: bad ones cost the others nothing', async () => {
  const { submit, kept, appended } = await aRoom();
  await submit('long ago', add('old'));
  const answers = await Promise.all([
    submit('1', add('one')),
    submit('fails', { type: 'fail' }),
    submit('2', add('two')),
    submit('refused', add('one')),
    submit('not allowed', { type: 'bar', seat: 's1' }),
    submit('long ago', add('old')),
    submit('2', add('two')),
    submit('3', add('three')),
  ]);
  expect(answers).toEqual([
    { ok: true, seq: 2 },
    { ok: false, refusal: { code: 'unavailable' }, final: false },
    { ok: true, seq: 3 },
    { ok: false, refusal: { code: 'alreadySo' }, final: true },
    { ok: false, refusal: { code: 'notAllowed' }, final: true },
    { ok: true, seq: 1 },
    { ok: true, seq: 3 },
    { ok: true, seq: 4 },
  ]);
  expect(kept()).toEqual(['long ago', '1', '2', '3']);
  expect(appended).toEqual([1, 3]);
});

it.each(['before', 'after'] as const)(
  'acknowledges none of a group whose append fails (%s it took place), and takes each once when asked again',
  async (fault) => {
    const { submit, kept, appended, faults } = await aRoom();
    faults.push(fault);
    const names = ['1', '2', '3'];
    const all = () => Promise.all(names.map((name) => submit(name, add(name))));
    for (const answer of await all()) {
      expect(answer).toEqual({ ok: false, refusal: { code: 'unavailable' }, final: false });
    }
    expect(await all()).toEqual([1, 2, 3].map((seq) => ({ ok: true, seq })));
    expect(kept()).toEqual(names);
    expect(appended[0]).toBe(3);
  },
);

it('acknowledges nothing and tells nobody of it before the log has it', async () => {
  const shared = sharedRooms();
  const inner = memoryLog(shared);
  const held: (() => void)[] = [];
  const log: RoomLog = {
    ...inner,
    append: async (room, after, entries) => {
      await new Promise<void>((go) => held.push(go));
      return inner.append(room, after, entries);
    },
  };
  const keys = await openToyClass(log, 4);
  const server = await startToyServer(log);
  open.push(server.close);
  const phones = keys.seats.map((key) => toyClient([server.port], keys.room, key));
  const projector = toyClient([server.port], keys.room, keys.projector);
  const everybody = [...phones, projector];
  for (const one of everybody) open.push(one.close);
  await Promise.all(everybody.map((one) => one.until(() => one.socket.connected)));

  const acknowledged: string[] = [];
  const answers = phones.map(async ({ socket }, at) => {
    const word = `w${at}`;
    const ack = (await socket.emitWithAck('op', { opId: word, operation: add(word) })) as object;
    acknowledged.push(word);
    return ack;
  });
  await untilTrue(() => held.length > 0);
  // What the server sends comes in order: by its answer to this, all that it had sent before is here.
  const asked = async ({ socket }: ToyClient) => socket.emitWithAck('op', 'unreadable');
  await Promise.all(everybody.map(asked));
  expect(shared.rooms.get(keys.room)?.entries).toEqual([]);
  expect(acknowledged).toEqual([]);
  expect(everybody.flatMap(({ seen }) => seen)).toEqual([]);

  const letGo = async () => {
    for (;;) {
      await untilTrue(() => held.length > 0 || acknowledged.length === phones.length);
      for (const go of held.splice(0)) go();
      if (acknowledged.length === phones.length) return;
    }
  };
  await letGo();
  expect(await Promise.all(answers)).toEqual(
    phones.map(() => expect.objectContaining({ ok: true })),
  );
  await projector.until(() => projector.seen.length === phones.length);
  expect(
    shared.rooms
      .get(keys.room)
      ?.entries.map(({ opId }) => opId)
      .toSorted(),
  ).toEqual(acknowledged.toSorted());
});

async function untilTrue(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
