import type {
  Heard,
  HashedKey,
  LogEntry,
  NewRoom,
  Room,
  RoomLog,
} from '../../../../src/server/log/roomLog.ts';

/** What a test makes go wrong with one call of a log. */
export type Fault =
  /** Nothing happens, and it says so. */
  | 'before'
  /** It happens, and nobody is told. */
  | 'after';

/** Rooms that several logs share, as processes share a database. */
export interface SharedRooms {
  readonly rooms: Map<string, { room: Room; openedBy: string; entries: LogEntry[] }>;
  readonly keys: Map<string, HashedKey>;
  readonly listeners: Set<(heard: Heard) => void>;
}

export const sharedRooms = (): SharedRooms => ({
  rooms: new Map(),
  keys: new Map(),
  listeners: new Set(),
});

/**
 * A room log in memory that is as late, and fails as often, as a test wants.
 *
 * @param faultOf asked at each append and each reading
 * @param delay waited before each thing that is done
 */
export function memoryLog(
  shared: SharedRooms = sharedRooms(),
  faultOf: () => Fault | null = () => null,
  delay: () => Promise<void> = () => Promise.resolve(),
): RoomLog {
  const { rooms, keys, listeners } = shared;
  const own = new Set<(heard: Heard) => void>();
  const others = (heard: Heard) => {
    for (const listener of listeners) if (!own.has(listener)) listener(heard);
  };

  async function doing<T>(what: () => T): Promise<T> {
    await delay();
    const fault = faultOf();
    if (fault === 'before') throw new Error('the database is away');
    const result = what();
    if (fault === 'after') throw new Error('the database went away');
    return result;
  }

  return {
    openRoom: async ({ entries, openedBy, ...room }: NewRoom) => {
      const known = [...rooms.values()].find((one) => one.openedBy === openedBy);
      if (known) return { is: 'known', room: known.room };
      if ([...rooms.values()].some((one) => one.room.code === room.code)) return { is: 'taken' };
      const numbered = entries.map((entry, at) => ({ ...entry, seq: at + 1 }));
      rooms.set(room.room, { room, openedBy, entries: numbered });
      return { is: 'opened' };
    },
    room: (room) => doing(() => rooms.get(room)?.room ?? null),
    roomOfCode: async (code) =>
      [...rooms.values()].find((one) => one.room.code === code)?.room ?? null,
    keepUntil: async (room, deleteAt) => {
      const found = rooms.get(room);
      if (found) found.room = { ...found.room, deleteAt };
    },
    dueRooms: async (now, most) =>
      [...rooms.values()]
        .filter(({ room }) => room.deleteAt <= now)
        .map(({ room }) => room.room)
        .slice(0, most),
    deleteRoom: async (room) => {
      const was = rooms.delete(room);
      for (const [hash, key] of keys) if (key.room === room) keys.delete(hash);
      if (was) others({ is: 'deleted', room });
      return was;
    },
    append: (room, after, entries) =>
      doing(() => {
        const log = rooms.get(room)?.entries;
        if (!log) return { is: 'gone' };
        const known = log.find(({ opId }) => entries.some((one) => one.opId === opId));
        if (known) return { is: 'known', opId: known.opId, seq: known.seq };
        if (log.length !== after) return { is: 'conflict' };
        for (const entry of entries) log.push({ ...structuredClone(entry), seq: log.length + 1 });
        others({ is: 'grown', room, seq: log.length });
        return { is: 'appended' };
      }),
    read: (room, after, most) =>
      doing(() => structuredClone(rooms.get(room)?.entries.slice(after, after + most) ?? [])),
    seqOf: (room, opId) =>
      doing(() => rooms.get(room)?.entries.find((one) => one.opId === opId)?.seq ?? null),
    addKey: async (key) => {
      if (!keys.has(key.hash)) keys.set(key.hash, key);
    },
    holderOf: async (hash) => keys.get(hash) ?? null,
    addText: async () => {},
    text: async () => null,
    tellOthers: async (message) => others({ is: 'told', message }),
    listen: (listener) => {
      own.add(listener);
      listeners.add(listener);
      return () => {
        own.delete(listener);
        listeners.delete(listener);
      };
    },
    isWell: async () => true,
    close: async () => {},
  };
}
