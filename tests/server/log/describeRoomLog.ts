import { afterEach, describe, expect, it } from 'vitest';
import type { Heard, NewEntry, RoomLog } from '../../../src/server/log/roomLog.ts';

/** A database in which logs can be opened, each as another process would. */
export interface Database {
  readonly open: () => Promise<RoomLog>;
  readonly remove: () => Promise<void>;
}

let made = 0;
const entry = (more: Partial<NewEntry> = {}): NewEntry => {
  made += 1;
  return {
    opId: `op${made}`,
    at: 1_800_000_000_000 + made,
    format: 1,
    who: { role: 'seat', seat: 's1' },
    event: { type: 'said', words: `第 ${made} 句 “quoted” \\ 😀` },
    ...more,
  };
};

const roomOf = (room: string, more: object = {}) => ({
  room,
  code: room.toUpperCase(),
  openedAt: 1_800_000_000_000,
  deleteAt: 1_900_000_000_000,
  openedBy: `asked-${room}`,
  entries: [entry()],
  ...more,
});

/** What every room log has to hold, whatever database it lies in. */
export function describeRoomLog(makeDatabase: () => Promise<Database>): void {
  const opened: { database: Database; logs: RoomLog[] }[] = [];

  async function database() {
    const one = { database: await makeDatabase(), logs: [] as RoomLog[] };
    opened.push(one);
    return async () => {
      const log = await one.database.open();
      one.logs.push(log);
      return log;
    };
  }
  const aLog = async () => (await database())();

  afterEach(async () => {
    for (const one of opened.splice(0)) {
      for (const log of one.logs) await log.close();
      await one.database.remove();
    }
  });

  describe('rooms', () => {
    it('are opened with their first entries, and found by id and code', async () => {
      const log = await aLog();
      const first = entry();
      expect(await log.openRoom(roomOf('a', { entries: [first] }))).toEqual({ is: 'opened' });
      const { room, code, openedAt, deleteAt } = roomOf('a');
      expect(await log.room('a')).toEqual({ room, code, openedAt, deleteAt });
      expect(await log.roomOfCode('A')).toEqual({ room, code, openedAt, deleteAt });
      expect(await log.room('b')).toBeNull();
      expect(await log.read('a', 0, 10)).toEqual([{ ...first, seq: 1 }]);
    });

    it('are opened once however often the same request comes', async () => {
      const log = await aLog();
      await log.openRoom(roomOf('a'));
      const again = await log.openRoom(roomOf('b', { openedBy: 'asked-a' }));
      expect(again).toMatchObject({ is: 'known', room: { room: 'a', code: 'A' } });
      expect(await log.room('b')).toBeNull();
      expect(await log.read('b', 0, 10)).toEqual([]);
    });

    it('never share a code', async () => {
      const log = await aLog();
      await log.openRoom(roomOf('a'));
      expect(await log.openRoom(roomOf('b', { code: 'A' }))).toEqual({ is: 'taken' });
    });

    it('are due by time, and what belongs to one goes with it', async () => {
      const log = await aLog();
      await log.openRoom(roomOf('a', { deleteAt: 200 }));
      await log.openRoom(roomOf('b', { deleteAt: 100 }));
      await log.openRoom(roomOf('c', { deleteAt: 301 }));
      await log.addKey({ hash: 'h', room: 'a', role: 'trainer', holder: 't1' }, 5);
      await log.addText('a', 'x', 'words');
      expect(await log.dueRooms(300, 10)).toEqual(['b', 'a']);
      expect(await log.dueRooms(300, 1)).toEqual(['b']);
      await log.keepUntil('b', 400);
      expect(await log.dueRooms(300, 10)).toEqual(['a']);
      expect(await log.deleteRoom('a')).toBe(true);
      expect(await log.deleteRoom('a')).toBe(false);
      expect(await log.room('a')).toBeNull();
      expect(await log.holderOf('h')).toBeNull();
      expect(await log.text('a', 'x')).toBeNull();
      expect(await log.read('a', 0, 10)).toEqual([]);
      expect(await log.append('a', 1, [entry()])).toEqual({ is: 'gone' });
      expect(await log.read('c', 0, 10)).toHaveLength(1);
    });
  });

  describe('appending', () => {
    it('numbers from 1 without gaps, and gives entries back to the letter', async () => {
      const log = await aLog();
      await log.openRoom(roomOf('a', { entries: [] }));
      const all = [entry(), entry({ who: null, event: { deep: [1.5, null, 'x'] } }), entry()];
      expect(await log.append('a', 0, all.slice(0, 2))).toEqual({ is: 'appended' });
      expect(await log.append('a', 2, all.slice(2))).toEqual({ is: 'appended' });
      expect(await log.read('a', 0, 10)).toEqual(all.map((one, at) => ({ ...one, seq: at + 1 })));
      expect((await log.read('a', 1, 10)).map(({ seq }) => seq)).toEqual([2, 3]);
      expect((await log.read('a', 0, 2)).map(({ seq }) => seq)).toEqual([1, 2]);
    });

    it('tells a conflict from an operation that is there already', async () => {
      const log = await aLog();
      const first = entry();
      await log.openRoom(roomOf('a', { entries: [first] }));
      expect(await log.append('a', 0, [entry()])).toEqual({ is: 'conflict' });
      expect(await log.append('a', 5, [entry()])).toEqual({ is: 'conflict' });
      const known = { is: 'known', opId: first.opId, seq: 1 };
      expect(await log.append('a', 1, [entry({ opId: first.opId })])).toEqual(known);
      expect(await log.append('a', 0, [entry({ opId: first.opId })])).toEqual(known);
      expect(await log.seqOf('a', first.opId)).toBe(1);
      expect(await log.seqOf('a', 'never')).toBeNull();
      expect(await log.read('a', 0, 10)).toHaveLength(1);
    });

    it('takes all entries or none', async () => {
      const log = await aLog();
      const first = entry();
      await log.openRoom(roomOf('a', { entries: [first] }));
      const some = [entry(), entry({ opId: first.opId }), entry()];
      expect(await log.append('a', 1, some)).toMatchObject({ is: 'known' });
      expect(await log.read('a', 0, 10)).toHaveLength(1);
    });

    it('lets two rooms have operations of the same name', async () => {
      const log = await aLog();
      await log.openRoom(roomOf('a'));
      await log.openRoom(roomOf('b'));
      expect(await log.append('a', 1, [entry({ opId: 'same' })])).toEqual({ is: 'appended' });
      expect(await log.append('b', 1, [entry({ opId: 'same' })])).toEqual({ is: 'appended' });
    });

    it('tells each of many rooms that wait together its own result', async () => {
      const log = await aLog();
      const first = entry();
      for (let at = 0; at < 30; at += 1) {
        await log.openRoom(roomOf(`r${at}`, { entries: at === 3 ? [first] : [entry()] }));
      }
      await log.deleteRoom('r4');
      const results = await Promise.all(
        Array.from({ length: 30 }, (_, at) =>
          log.append(
            `r${at}`,
            at === 2 ? 0 : 1,
            at === 3 ? [entry({ opId: first.opId })] : [entry()],
          ),
        ),
      );
      const expected = results.map((): object => ({ is: 'appended' }));
      expected.splice(
        2,
        3,
        { is: 'conflict' },
        { is: 'known', opId: first.opId, seq: 1 },
        { is: 'gone' },
      );
      expect(results).toEqual(expected);
      expect(await log.read('r29', 0, 10)).toHaveLength(2);
    });

    it('lets an append that the database can’t take harm none that waits together with it', async () => {
      const log = await aLog();
      for (let at = 0; at < 5; at += 1) await log.openRoom(roomOf(`r${at}`, { entries: [] }));
      const unwritable = [entry(), entry({ format: null as unknown as number }), entry()];
      const results = await Promise.allSettled(
        Array.from({ length: 5 }, (_, at) =>
          log.append(`r${at}`, 0, at === 2 ? unwritable : [entry(), entry()]),
        ),
      );
      expect(results.map(({ status }) => status)).toEqual([
        'fulfilled',
        'fulfilled',
        'rejected',
        'fulfilled',
        'fulfilled',
      ]);
      const there = await Promise.all(
        Array.from({ length: 5 }, async (_, at) => (await log.read(`r${at}`, 0, 10)).length),
      );
      expect(there).toEqual([2, 2, 0, 2, 2]);
    });

    it('lets one of many that want the same place have it', async () => {
      const log = await aLog();
      await log.openRoom(roomOf('a'));
      const results = await Promise.all(
        Array.from({ length: 20 }, () => log.append('a', 1, [entry()])),
      );
      expect(results.filter(({ is }) => is === 'appended')).toHaveLength(1);
      expect(results.filter(({ is }) => is === 'conflict')).toHaveLength(19);
      expect(await log.read('a', 0, 10)).toHaveLength(2);
    });
  });

  describe('keys and texts', () => {
    it('are found by hash and stay as they were first kept', async () => {
      const log = await aLog();
      await log.openRoom(roomOf('a'));
      await log.addKey({ hash: 'p', room: 'a', role: 'projector', holder: null }, 1);
      await log.addKey({ hash: 'p', room: 'a', role: 'trainer', holder: 't' }, 2);
      expect(await log.holderOf('p')).toEqual({ room: 'a', role: 'projector', holder: null });
      expect(await log.holderOf('q')).toBeNull();
      await log.addText('a', 'x', 'one');
      await log.addText('a', 'x', 'two');
      expect(await log.text('a', 'x')).toBe('one');
      expect(await log.text('b', 'x')).toBeNull();
    });

    it('belong to a room that exists', async () => {
      const log = await aLog();
      const key = { hash: 'p', room: 'none', role: 'projector', holder: null } as const;
      await expect(log.addKey(key, 1)).rejects.toThrow();
      await expect(log.addText('none', 'x', 'one')).rejects.toThrow();
    });
  });

  it('is there again after it was closed', async () => {
    const open = await database();
    const log = await open();
    await log.openRoom(roomOf('a'));
    await log.append('a', 1, [entry()]);
    await log.close();
    const again = await open();
    expect(await again.read('a', 0, 10)).toHaveLength(2);
    expect(await again.isWell()).toBe(true);
  });
}

/** What is heard, with a wait for what is expected to be. */
export function ears(log: RoomLog) {
  const heard: Heard[] = [];
  const waiting = new Set<() => void>();
  log.listen((one) => {
    heard.push(one);
    for (const look of waiting) look();
  });
  return {
    heard,
    until: (wanted: (one: Heard) => boolean) =>
      new Promise<Heard>((resolve) => {
        const look = () => {
          const found = heard.find(wanted);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}

export { entry, roomOf };
