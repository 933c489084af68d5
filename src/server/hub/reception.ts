import { createHash, randomBytes } from 'node:crypto';
import type {
  OpenRoom,
  RoomOpened,
  SeatTaken,
  TakeSeat,
  TrainerAdded,
} from '../../protocol/http.ts';
import { codeOf } from '../../protocol/joinCode.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import type { RoomState } from '../../protocol/room/state.ts';
import type { RoomEvent } from '../../protocol/events/events.ts';
import type { Viewer, Who } from '../../protocol/who.ts';
import type { NewEntry, RoomLog } from '../log/roomLog.ts';
import type { Hub } from './hub.ts';
import { hashOfKey, newKey, viewerOf } from './keys.ts';
import type { Clock } from './ports.ts';
import type { AnyOperation, ClassroomRules } from './protocolRules.ts';

/** What is asked for, or why it isn't given. */
export type Answered<T> = { readonly value: T } | { readonly refusal: Refusal };

/**
 * What the routes ask of the rooms. Asked again with the same `opId`, each answers for the same room,
 * seat or trainer, with a key of its own: keys can't be given twice, as only their hashes are kept.
 * All reject when the log can't be reached.
 */
export interface Reception {
  readonly open: (body: WholeOpening) => Promise<Answered<RoomOpened>>;
  /** @param body its code as it is kept */
  readonly takeSeat: (body: TakeSeat) => Promise<Answered<SeatTaken>>;
  readonly addTrainer: (
    room: string,
    key: string,
    body: { readonly opId: string },
  ) => Promise<Answered<TrainerAdded>>;
  /** Whom a key makes of somebody in this room; `null`: nobody. */
  readonly viewer: (room: string, key: string) => Promise<Viewer | null>;
  readonly remove: (room: string, key: string) => Promise<Answered<null>>;
}

/** A request to open a room, with the days that it is kept. */
type WholeOpening = OpenRoom & { readonly keepDays: number };

/** How often another code is drawn when a room has the one drawn: 2^30 codes are there. */
const draws = 8;

interface Parts {
  readonly log: RoomLog;
  readonly hub: Hub<RoomState, AnyOperation, RoomEvent>;
  readonly rules: ClassroomRules;
  readonly clock: Clock;
}

/**
 * The name under which a request stands in the log. Everybody in the room sees it, and who asks with
 * the request's own is given a key: so the one must not tell the other.
 */
const loggedAs = (opId: string, what: string): string =>
  createHash('sha256').update(`${what} ${opId}`).digest('base64url').slice(0, 22);

const newId = (): string => randomBytes(9).toString('base64url');

export function createReception({ log, hub, rules, clock }: Parts): Reception {
  async function giveKey(room: string, viewer: Viewer): Promise<string> {
    const key = newKey();
    const holder =
      viewer.role === 'projector' ? null : viewer.role === 'seat' ? viewer.seat : viewer.id;
    await log.addKey({ hash: hashOfKey(key), room, role: viewer.role, holder }, clock.now());
    return key;
  }

  const viewer = async (room: string, key: string): Promise<Viewer | null> => {
    const holder = await log.holderOf(hashOfKey(key));
    return holder?.room === room ? viewerOf(holder) : null;
  };

  /** Has something happen in a room, and gives the event that has. */
  async function done(
    room: string,
    who: Who,
    opId: string,
    operation: AnyOperation,
  ): Promise<Answered<RoomEvent>> {
    const ack = await hub.submit(room, { who, opId, operation });
    if (!ack.ok) return { refusal: ack.refusal };
    const [stored] = await log.read(room, ack.seq - 1, 1);
    return stored === undefined
      ? { refusal: { code: 'noRoom' } }
      : { value: rules.read(stored).event };
  }

  return {
    open: (body) => openRoom({ log, rules, clock }, body, giveKey),
    takeSeat: async ({ opId, code, nickname }) => {
      const found = await log.roomOfCode(code);
      if (found === null) return { refusal: { code: 'noRoom' } };
      const { room } = found;
      const taken = await done(room, { role: 'seat', seat: newId() }, loggedAs(opId, 'seat'), {
        type: 'takeSeat',
        nickname,
      });
      if ('refusal' in taken) return taken;
      if (taken.value.type !== 'seatTaken') return { refusal: { code: 'notAllowed' } };
      const { seat } = taken.value;
      return { value: { room, seat, key: await giveKey(room, { role: 'seat', seat }) } };
    },
    addTrainer: async (room, key, { opId }) => {
      const who = await viewer(room, key);
      if (who?.role !== 'trainer') return { refusal: { code: 'notAllowed' } };
      const added = await done(room, who, loggedAs(opId, 'trainer'), { type: 'addTrainer' });
      if ('refusal' in added) return added;
      if (added.value.type !== 'trainerAdded') return { refusal: { code: 'notAllowed' } };
      const { trainer } = added.value;
      return { value: { trainer, key: await giveKey(room, { role: 'trainer', id: trainer }) } };
    },
    viewer,
    remove: async (room, key) => {
      const who = await viewer(room, key);
      if (who?.role !== 'trainer') return { refusal: { code: 'notAllowed' } };
      await hub.deleteRoom(room);
      return { value: null };
    },
  };
}

/** Opens a room with its first two entries: the opening, and the trainer who opened it. */
async function openRoom(
  { log, rules, clock }: Pick<Parts, 'log' | 'rules' | 'clock'>,
  { opId, language, keepDays }: WholeOpening,
  giveKey: (room: string, viewer: Viewer) => Promise<string>,
): Promise<Answered<RoomOpened>> {
  const at = clock.now();
  const entries: NewEntry[] = [];
  let state = rules.start;
  for (const operation of [
    { type: 'openRoom', language, keepDays },
    { type: 'addTrainer' },
  ] as const) {
    const asked = {
      who: { role: 'trainer', id: 'opener' },
      opId: loggedAs(opId, operation.type),
      operation,
    } as const;
    // The room has no name before its code is found free, and nobody asks for it.
    const decision = await rules.decide(state, { ...asked, room: '' }, at);
    if ('refusal' in decision) return decision;
    const entry = { opId: asked.opId, at, who: asked.who, event: decision.event };
    state = rules.apply(state, { ...entry, seq: entries.length + 1 });
    entries.push({ ...entry, format: rules.format });
  }
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = { room: newId(), code: codeOf(randomBytes(6)) };
    const opened = await log.openRoom({
      ...drawn,
      openedAt: at,
      deleteAt: rules.keepUntil(state),
      openedBy: loggedAs(opId, 'room'),
      entries,
    });
    if (opened.is === 'taken') continue;
    const { room, code } = opened.is === 'known' ? opened.room : drawn;
    const trainer = (await log.read(room, 0, entries.length))
      .map((stored) => rules.read(stored).event)
      .flatMap((event) => (event.type === 'trainerAdded' ? [event.trainer] : []))[0];
    if (trainer === undefined) break;
    const trainerKey = await giveKey(room, { role: 'trainer', id: trainer });
    const projectorKey = await giveKey(room, { role: 'projector' });
    return { value: { room, code, trainer, trainerKey, projectorKey } };
  }
  return { refusal: { code: 'unavailable' } };
}
