import * as v from 'valibot';
import { isJoinCode } from '../protocol/joinCode.ts';
import { id, key, moment } from '../protocol/values.ts';
import { viewerSchema } from '../protocol/who.ts';
import type { Shelf } from './storage.ts';

const keptKey = v.object({
  room: id,
  me: viewerSchema,
  key,
  /** The room's join code, where it is known here. */
  code: v.nullable(v.pipe(v.string(), v.check(isJoinCode))),
  /** ms since 1970. */
  since: moment,
});
/** What opens a room to this browser, in one role. */
export type RoomKey = Readonly<v.InferOutput<typeof keptKey>>;
export type Role = RoomKey['me']['role'];

/** The keys of this browser. */
export interface Keyring {
  /** Newest first. */
  readonly all: () => readonly RoomKey[];
  readonly find: (room: string, role: Role) => RoomKey | null;
  readonly keep: (key: RoomKey) => void;
  readonly forget: (room: string, role: Role) => void;
}

const start = 'key.';
const nameOf = (room: string, role: Role) => `${start}${room}.${role}`;

function keyIn(text: string): RoomKey | null {
  try {
    const found = v.safeParse(keptKey, JSON.parse(text));
    return found.success ? found.output : null;
  } catch {
    return null;
  }
}

/** One key that can't be read is put aside, and takes no other along. */
export function createKeyring(shelf: Shelf): Keyring {
  function read(name: string): RoomKey | null {
    const text = shelf.read(name);
    if (text === null) return null;
    const found = keyIn(text);
    if (!found) shelf.setAside(name);
    return found;
  }
  return {
    all: () =>
      shelf
        .names(start)
        .flatMap((name) => read(name) ?? [])
        .toSorted((a, b) => b.since - a.since),
    find: (room, role) => read(nameOf(room, role)),
    keep(one) {
      const name = nameOf(one.room, one.me.role);
      // What can't be read there goes aside first.
      read(name);
      shelf.write(name, JSON.stringify(one));
    },
    forget: (room, role) => shelf.remove(nameOf(room, role)),
  };
}
