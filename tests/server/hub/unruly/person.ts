import type { Entry } from '../../../../src/protocol/entry.ts';
import type { Operation } from '../../../../src/protocol/operations/operations.ts';
import type { RoomState } from '../../../../src/protocol/room/state.ts';
import type { Viewer } from '../../../../src/protocol/who.ts';
import { createRoom } from '../../../../src/room/createRoom.ts';
import type { LiveRoom, Room } from '../../../../src/room/liveRoom.ts';
import { socketWire } from '../../../../src/room/socketWire.ts';
import { createShelf } from '../../../../src/room/storage.ts';
import type { OpenWire } from '../../../../src/room/wire.ts';
import { memoryStorage } from '../../../ui/support/memoryStorage.ts';

/** Somebody in a room, with the browser's own code and a browser that keeps what waits. */
export interface Person {
  readonly me: Viewer;
  /** Asks until it has taken effect, and gives its place in the log. */
  readonly ask: (operation: Operation) => Promise<number>;
  /** Leaves the page, and comes back with what the browser has kept. */
  readonly reload: () => void;
  readonly until: (holds: (live: LiveRoom) => boolean) => Promise<void>;
  /** Resolves once an entry was told of, or a later one. */
  readonly heard: (seq: number) => Promise<void>;
  /** What this page was told of since it was loaded, each entry once, in the order in which it came. */
  readonly seen: () => readonly Entry[];
  readonly state: () => RoomState;
  readonly leave: () => void;
}

/** Long waits are this much shorter than a browser's, so that a loss costs little. */
const hurry = 10;

const clock = {
  now: Date.now,
  after(ms: number, work: () => void) {
    const timer = setTimeout(work, ms >= 1000 ? ms / hurry : ms);
    return () => clearTimeout(timer);
  },
};

interface Entering {
  readonly room: string;
  readonly me: Viewer;
  readonly key: string;
  readonly path: string;
}

export function person({ room: id, me, key, path }: Entering): Person {
  const storage = memoryStorage();
  let seen: Entry[] = [];
  let upTo = 0;
  const looks = new Set<() => void>();

  /** The wire in earnest; what it tells of is noted as the room takes it. */
  const openWire: OpenWire = (after, events) =>
    socketWire({ path, room: id, key })(after, {
      ...events,
      entries(message) {
        seen.push(...message.entries.filter(({ seq }) => seq > upTo));
        upTo = message.upTo;
        events.entries(message);
        for (const look of looks) look();
      },
    });

  function load(): Room {
    [seen, upTo] = [[], 0];
    const shelf = createShelf(() => storage, 'test.');
    return createRoom({ id, me, shelf, openWire, clock });
  }
  let room = load();

  return {
    me,
    async ask(operation) {
      const answer = await room.ask(operation);
      if (answer.ok) return answer.seq;
      throw new Error(answer.refusal.code);
    },
    reload() {
      room.leave();
      room = load();
    },
    until: (holds) =>
      new Promise((resolve) => {
        const { store } = room;
        const stop = store.subscribe(look);
        function look() {
          if (!holds(store.getState())) return;
          stop();
          resolve();
        }
        look();
      }),
    heard: (seq) =>
      new Promise((resolve) => {
        function look() {
          if (upTo < seq) return;
          looks.delete(look);
          resolve();
        }
        looks.add(look);
        look();
      }),
    seen: () => seen,
    state: () => room.store.getState().state,
    leave: () => room.leave(),
  };
}
