import type { Language } from '../core/course/language.ts';
import { socketPath } from '../protocol/envelopes.ts';
import {
  aboutSchema,
  roomOpenedSchema,
  scenarioGivenSchema,
  seatTakenSchema,
  trainerAddedSchema,
  type About,
  type ScenarioGiven,
} from '../protocol/http.ts';
import { readJoinCode } from '../protocol/joinCode.ts';
import { newOpId } from '../protocol/opId.ts';
import { askServer, jsonAs, type Answered } from './asking.ts';
import { createRoom, viewerName } from './createRoom.ts';
import { createKeyring, type Keyring, type Role, type RoomKey } from './keyring.ts';
import type { Room } from './liveRoom.ts';
import { emptyOutbox } from './outbox.ts';
import { dropOwnNotes } from './ownNotes.ts';
import type { Clock } from './sending.ts';
import { createShelf, type BrowserStorage, type ShelfProblem } from './storage.ts';

/** The classroom of the server that a page is from. Nothing but `enter` rejects. */
export interface Classroom {
  /** `null`: the page's server has none, or can't be reached. */
  readonly about: () => Promise<About | null>;
  readonly keys: Keyring;
  /** Opens a room, with a trainer's and a projector's key in the keyring. */
  readonly openRoom: (language: Language, keepDays: number) => Promise<Answered<RoomKey>>;
  /**
   * Takes a seat. Asked again after no answer came, it takes no second one.
   *
   * @param code as somebody typed it
   */
  readonly takeSeat: (code: string, nickname: string) => Promise<Answered<RoomKey>>;
  /**
   * Enters a room by a key of the keyring; `null`: there is none.
   *
   * @throws whatever the import throws when the network fails
   */
  readonly enter: (room: string, role: Role) => Promise<Room | null>;
  /** Gives up one's place, with what waits and is kept there. */
  readonly forget: (key: RoomKey) => void;
  /** A key for another trainer. */
  readonly addTrainer: (room: string) => Promise<Answered<{ trainer: string; key: string }>>;
  /** Gives the room a scenario of the trainer's own. @param text of its file */
  readonly giveScenario: (room: string, text: string) => Promise<Answered<ScenarioGiven>>;
  /** The text of such a scenario. @param hash of its content */
  readonly scenarioText: (room: string, hash: string) => Promise<Answered<string>>;
  /** Deletes the room and all that was done there. */
  readonly deleteRoom: (room: string) => Promise<Answered<null>>;
}

const clock: Clock = {
  now: Date.now,
  after(ms, work) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};

/** The path that the page is under, with a slash at its end. */
const base = () => new URL(import.meta.env.BASE_URL, document.baseURI).pathname;

const unseated = { ok: false, failure: { code: 'noRoom' } } as const;

/** The name under which something is asked until it was answered: asked again, it is the same. */
function asked(shelf: ReturnType<typeof createShelf>, what: string) {
  const name = `asked.${what}`;
  const opId = shelf.read(name) ?? newOpId();
  shelf.write(name, opId);
  return { opId, over: () => shelf.remove(name) };
}

/**
 * @param storage gives the browser's storage; throws where the browser refuses it
 * @param prefix before the names of all that is kept
 * @param tell hears what of it the browser doesn't keep, or can't be read
 */
// oxlint-disable-next-line max-lines-per-function -- a route each
export function createClassroom(
  storage: () => BrowserStorage,
  prefix: string,
  tell: (problem: ShelfProblem) => void,
): Classroom {
  const shelf = createShelf(storage, `${prefix}class.`, tell);
  const keys = createKeyring(shelf);
  const api = `${base()}api`;
  const keyOf = (room: string, role: Role) => keys.find(room, role)?.key ?? '';
  const trainerOf = (room: string) => ({ key: keyOf(room, 'trainer') });
  const anyKeyOf = (room: string) => ({
    key: keyOf(room, 'seat') || keyOf(room, 'trainer') || keyOf(room, 'projector'),
  });

  return {
    keys,
    async about() {
      const question = { method: 'GET', url: `${api}/about`, read: jsonAs(aboutSchema) } as const;
      const answered = await askServer(question);
      return answered.ok ? answered.value : null;
    },
    async openRoom(language, keepDays) {
      const { opId, over } = asked(shelf, 'room');
      const body = { opId, language, keepDays };
      const answered = await askServer({
        method: 'POST',
        url: `${api}/rooms`,
        body,
        read: jsonAs(roomOpenedSchema),
      });
      if (!answered.ok) return answered;
      over();
      const { room, code, trainer, trainerKey, projectorKey } = answered.value;
      const since = Date.now();
      const mine: RoomKey = {
        room,
        code,
        since,
        me: { role: 'trainer', id: trainer },
        key: trainerKey,
      };
      keys.keep(mine);
      keys.keep({ room, code, since, me: { role: 'projector' }, key: projectorKey });
      return { ok: true, value: mine };
    },
    async takeSeat(typed, nickname) {
      const code = readJoinCode(typed);
      if (code === null) return unseated;
      const { opId, over } = asked(shelf, `seat.${code}`);
      const body = { opId, code, nickname };
      const answered = await askServer({
        method: 'POST',
        url: `${api}/seats`,
        body,
        read: jsonAs(seatTakenSchema),
      });
      if (!answered.ok) return answered;
      over();
      const { room, seat, key } = answered.value;
      const mine: RoomKey = { room, code, since: Date.now(), me: { role: 'seat', seat }, key };
      keys.keep(mine);
      return { ok: true, value: mine };
    },
    async enter(room, role) {
      const found = keys.find(room, role);
      if (!found) return null;
      const { socketWire } = await import('./socketWire.ts');
      const path = `${base()}${socketPath.slice(1)}`;
      const openWire = socketWire({ path, room, key: found.key });
      return createRoom({ id: room, me: found.me, shelf, clock, openWire });
    },
    forget({ room, me }) {
      keys.forget(room, me.role);
      emptyOutbox(shelf, `${room}.${viewerName(me)}`);
      dropOwnNotes(shelf, `${room}.${viewerName(me)}`);
    },
    addTrainer: (room) =>
      askServer({
        method: 'POST',
        url: `${api}/rooms/${room}/trainers`,
        body: { opId: newOpId() },
        read: jsonAs(trainerAddedSchema),
        ...trainerOf(room),
      }),
    giveScenario: (room, text) =>
      askServer({
        method: 'POST',
        url: `${api}/rooms/${room}/scenarios`,
        body: { opId: newOpId(), text },
        read: jsonAs(scenarioGivenSchema),
        ...trainerOf(room),
      }),
    scenarioText: (room, hash) =>
      askServer({
        method: 'GET',
        url: `${api}/rooms/${room}/scenarios/${hash}`,
        read: (text) => text,
        ...anyKeyOf(room),
      }),
    deleteRoom: (room) =>
      askServer({
        method: 'DELETE',
        url: `${api}/rooms/${room}`,
        read: () => null,
        ...trainerOf(room),
      }),
  };
}
