import { expect, it } from 'vitest';
import type { Viewer } from '../../../src/protocol/who.ts';
import { createHub } from '../../../src/server/hub/hub.ts';
import type { ToyEntry, ToyOperation } from './toy/toyRules.ts';
import { toyRules } from './toy/toyRules.ts';
import { memoryLog, type SharedRooms, sharedRooms } from './toy/memoryLog.ts';
import { quietMeter } from './toy/quietMeter.ts';
import { turnedClock } from './toy/turnedClock.ts';

const trainer: Viewer = { role: 'trainer', id: 't1' };
const seat = (name: string): Viewer => ({ role: 'seat', seat: name });
const room = (more: object = {}) => ({
  room: 'r',
  code: 'ABCDEF',
  openedAt: 0,
  deleteAt: 1e15,
  openedBy: 'x',
  entries: [],
  ...more,
});

async function aHub(shared: SharedRooms = sharedRooms(), clock = turnedClock()) {
  const log = memoryLog(shared);
  await log.openRoom(room());
  const meter = quietMeter();
  const hub = createHub({ log, rules: toyRules, clock, meter });
  let made = 0;
  const submit = (
    who: Viewer,
    operation: ToyOperation,
    opId = `${shared.listeners.size}-${(made += 1)}`,
  ) => hub.submit('r', { who, opId, operation });
  const join = async (viewer: Viewer, after = 0) => {
    const got = {
      entries: [] as ToyEntry[],
      upTo: -1,
      messages: 0,
      dismissed: '',
      seats: [] as readonly string[],
    };
    const leave = await hub.join(
      'r',
      {
        viewer,
        entries: (entries, upTo) => {
          got.entries.push(...entries);
          got.upTo = upTo;
          got.messages += 1;
        },
        presence: ({ seats }) => {
          got.seats = seats;
        },
        dismissed: (why) => {
          got.dismissed = why;
        },
      },
      after,
    );
    return { got, leave };
  };
  return { hub, log, clock, meter, submit, join, shared };
}

/** Lets everything happen that waits for nothing but its turn. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const words = (entries: readonly ToyEntry[]) =>
  entries.flatMap(({ event }) => (event.type === 'added' ? [event.word] : []));

it('acknowledges with the place in the log, and the same operation again with the same', async () => {
  const { submit, hub } = await aHub();
  expect(await submit(seat('a'), { type: 'add', word: 'one' }, 'op')).toEqual({ ok: true, seq: 1 });
  expect(await submit(seat('a'), { type: 'add', word: 'two' })).toEqual({ ok: true, seq: 2 });
  expect(await submit(seat('a'), { type: 'add', word: 'one' }, 'op')).toEqual({ ok: true, seq: 1 });
  expect(await hub.stateOf('r')).toMatchObject({ words: ['one', 'two'] });
});

it('refuses, and leaves no trace of what it refused', async () => {
  const { submit, shared } = await aHub();
  await submit(seat('a'), { type: 'add', word: 'one' });
  const again = await submit(seat('b'), { type: 'add', word: 'one' });
  expect(again).toEqual({ ok: false, refusal: { code: 'alreadySo' }, final: true });
  expect(shared.rooms.get('r')?.entries).toHaveLength(1);
  expect(
    await (await aHub()).hub.submit('none', {
      who: trainer,
      opId: 'x',
      operation: { type: 'open' },
    }),
  ).toEqual({
    ok: false,
    refusal: { code: 'noRoom' },
    final: true,
  });
});

it('knows an operation of long ago, though it would be refused now', async () => {
  const { submit } = await aHub();
  await submit(seat('a'), { type: 'add', word: 'first' }, 'first');
  for (let at = 0; at < 700; at += 1) await submit(seat('a'), { type: 'add', word: `w${at}` });
  expect(await submit(seat('a'), { type: 'add', word: 'first' }, 'first')).toEqual({
    ok: true,
    seq: 1,
  });
});

it('lets a rule that fails cost nobody anything but the answer', async () => {
  const { submit, meter } = await aHub();
  const [failed, fine] = await Promise.all([
    submit(seat('a'), { type: 'fail' }),
    submit(seat('a'), { type: 'add', word: 'one' }),
  ]);
  expect(failed).toEqual({ ok: false, refusal: { code: 'unavailable' }, final: false });
  expect(fine).toEqual({ ok: true, seq: 1 });
  expect(meter.failures).toHaveLength(2);
});

it('tells everybody what they may see, in order, from where they left off', async () => {
  const { submit, join } = await aHub();
  const early = await join(seat('a'));
  const boss = await join(trainer);
  for (const word of ['one', '.own', 'two']) await submit(seat('b'), { type: 'add', word });
  const author = await join(seat('b'), 1);
  await settled();
  expect(words(early.got.entries)).toEqual(['one', 'two']);
  expect(early.got.upTo).toBe(3);
  expect(JSON.stringify(early.got.entries)).not.toContain('"by":"b"');
  expect(words(boss.got.entries)).toEqual(['one', '.own', 'two']);
  expect(words(author.got.entries)).toEqual(['.own', 'two']);
  expect(author.got.upTo).toBe(3);
});

it('says at once how far the log is, also to who has missed nothing or is ahead of it', async () => {
  const { submit, join } = await aHub();
  await submit(seat('b'), { type: 'add', word: 'one' });
  const [same, ahead] = [await join(seat('a'), 1), await join(seat('c'), 9)];
  await settled();
  expect(same.got).toMatchObject({ upTo: 1, entries: [], messages: 1 });
  expect(ahead.got).toMatchObject({ upTo: 1, entries: [], messages: 1 });
  await submit(seat('b'), { type: 'add', word: 'two' });
  await settled();
  expect(words(ahead.got.entries)).toEqual(['two']);
});

it('tells a long log from any place without gaps, while it goes on growing', async () => {
  const { submit, join } = await aHub();
  const all = Array.from({ length: 1700 }, (_, at) => `w${at}`);
  await Promise.all(all.slice(0, 1500).map((word) => submit(trainer, { type: 'add', word })));
  const places = [0, 1, 499, 500, 501, 1200, 1499, 1500];
  const joined = await Promise.all(places.map((after) => join(seat('a'), after)));
  await Promise.all(all.slice(1500).map((word) => submit(trainer, { type: 'add', word })));
  await settled();
  for (const [at, { got }] of joined.entries()) {
    expect(words(got.entries)).toEqual(all.slice(places[at]));
    expect(got.upTo).toBe(1700);
  }
});

it('sends away who is removed, and lets them in no more', async () => {
  const { submit, join } = await aHub();
  const [a, b] = [await join(seat('a')), await join(seat('b'))];
  await submit(trainer, { type: 'bar', seat: 'a' });
  expect(a.got.dismissed).toBe('removed');
  expect(b.got.dismissed).toBe('');
  expect((await join(seat('a'))).leave).toBe('removed');
});

it('pauses ten seconds after the last trainer has gone, and goes on when one is back', async () => {
  const { join, clock, hub } = await aHub();
  const paused = async () => (await hub.stateOf('r'))?.paused;
  const [one, two] = [await join(trainer), await join(trainer)];
  await join(seat('a'));
  (one.leave as () => void)();
  clock.turn(60_000);
  await settled();
  expect(await paused()).toBe(false);
  (two.leave as () => void)();
  clock.turn(9_999);
  await settled();
  expect(await paused()).toBe(false);
  clock.turn(1);
  await settled();
  expect(await paused()).toBe(true);
  await join(trainer);
  await settled();
  expect(await paused()).toBe(false);
});

it('does not pause when the trainer is back within ten seconds', async () => {
  const { join, clock, hub } = await aHub();
  const first = await join(trainer);
  (first.leave as () => void)();
  clock.turn(9_000);
  await join(trainer);
  clock.turn(60_000);
  await settled();
  expect((await hub.stateOf('r'))?.paused).toBe(false);
});

it('tells who is here, also of those who are connected to another process', async () => {
  const shared = sharedRooms();
  const clock = turnedClock();
  const [one, two] = [await aHub(shared, clock), await aHub(shared, clock)];
  const a = await one.join(seat('a'));
  const b = await two.join(seat('b'));
  clock.turn(300);
  expect(a.got.seats).toEqual(['a', 'b']);
  expect(b.got.seats).toEqual(['a', 'b']);
  (b.leave as () => void)();
  clock.turn(300);
  expect(a.got.seats).toEqual(['a']);
  // The trainer is at the other process; one that dies without a word is missed after a while.
  await two.join(trainer);
  clock.turn(60_000);
  await settled();
  expect((await one.hub.stateOf('r'))?.paused).toBe(false);
  two.hub.close();
  clock.turn(16_000);
  clock.turn(20_000);
  await settled();
  expect((await one.hub.stateOf('r'))?.paused).toBe(true);
});

it('is one room though two processes have it', async () => {
  const shared = sharedRooms();
  const [one, two] = [await aHub(shared), await aHub(shared)];
  const a = await one.join(seat('a'));
  const b = await two.join(seat('b'));
  const sent = Array.from({ length: 100 }, (_, at) => `w${at}`);
  await Promise.all(
    sent.map((word, at) => (at % 2 ? one : two).submit(trainer, { type: 'add', word }, `op${at}`)),
  );
  // The same operations again, each to the other process.
  const again = await Promise.all(
    sent.map((word, at) => (at % 2 ? two : one).submit(trainer, { type: 'add', word }, `op${at}`)),
  );
  await settled();
  expect(again.every(({ ok }) => ok)).toBe(true);
  expect(words(a.got.entries).toSorted()).toEqual(sent.toSorted());
  expect(words(b.got.entries)).toEqual(words(a.got.entries));
});

it('never refuses for good what another process has made possible meanwhile', async () => {
  const shared = sharedRooms();
  const [one, two] = [await aHub(shared), await aHub(shared)];
  await two.submit(trainer, { type: 'pause', paused: true });
  shared.listeners.clear();
  await one.submit(trainer, { type: 'pause', paused: false });
  expect(await two.submit(trainer, { type: 'pause', paused: true })).toEqual({ ok: true, seq: 3 });
});

it('deletes rooms whose time has come, and sends everybody away, elsewhere too', async () => {
  const shared = sharedRooms();
  const [one, two] = [await aHub(shared), await aHub(shared)];
  const a = await two.join(seat('a'));
  await one.submit(trainer, { type: 'keep', until: one.clock.now() + 1000 });
  await one.hub.sweep();
  expect(shared.rooms.has('r')).toBe(true);
  // What finds due rooms is behind the log: the log is right.
  const found = shared.rooms.get('r')!;
  found.room = { ...found.room, deleteAt: 0 };
  await one.hub.sweep();
  expect(shared.rooms.get('r')?.room.deleteAt).toBe(one.clock.now() + 1000);
  one.clock.turn(600_000);
  await settled();
  expect(shared.rooms.has('r')).toBe(false);
  expect(a.got.dismissed).toBe('noRoom');
  expect(await one.hub.stateOf('r')).toBeNull();
});

it('lets go of a room that nobody needs, and has it again when somebody does', async () => {
  const { join, submit, clock, hub } = await aHub();
  const { leave } = await join(trainer);
  await submit(trainer, { type: 'add', word: 'one' });
  clock.turn(300_000);
  expect(hub.census()).toEqual({ rooms: 1, seats: 1 });
  (leave as () => void)();
  clock.turn(120_000);
  await settled();
  clock.turn(120_000);
  expect(hub.census()).toEqual({ rooms: 0, seats: 0 });
  expect(await hub.stateOf('r')).toMatchObject({ words: ['one'] });
});
