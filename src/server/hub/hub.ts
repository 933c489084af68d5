import { randomBytes } from 'node:crypto';
import type { Ack, ConnectRefusal } from '../../protocol/envelopes.ts';
import type { Viewer } from '../../protocol/who.ts';
import type { Listener } from './audience.ts';
import { type LiveRoom, liveRoom } from './liveRoom.ts';
import type { Ports } from './ports.ts';
import { presenceBoard } from './presence.ts';
import { refusal } from './refusal.ts';
import type { Asked } from './rules.ts';
import { keepSweeping, sweepRooms } from './sweep.ts';
import { trainerWatch } from './trainerWatch.ts';

/** A room that nobody is connected to and nobody asks anything stays in memory for so long, ms. */
const idleMs = 60_000;
/** How long presence may wait for more to change, ms: a class that joins is told in few messages. */
const presenceMs = 200;

/** The rooms of this server: what is asked of them, and who is told. */
export interface Hub<State, Operation, Event> {
  /** Has an operation take effect, exactly once by its `opId`. Never rejects. */
  readonly submit: (room: string, asked: Asked<Operation>) => Promise<Ack>;
  /**
   * Connects somebody, who is told all after the seq `after` and whatever comes then. The answer
   * ends it, or says why it isn't to be.
   *
   * @throws when the log can't be read now
   */
  readonly join: (
    room: string,
    listener: Listener<Event>,
    after: number,
  ) => Promise<(() => void) | ConnectRefusal>;
  /** Why somebody with a key may not be connected now; `null`: they may. @throws as `join` */
  readonly bars: (room: string, viewer: Viewer) => Promise<ConnectRefusal | null>;
  /** A room as its log has it now; `null`: there is none. @throws when the log can't be read */
  readonly stateOf: (room: string) => Promise<State | null>;
  /** Deletes a room with all its data, and sends everybody away; whether there was one. */
  readonly deleteRoom: (room: string) => Promise<boolean>;
  /** Deletes rooms whose time has come; happens by itself every ten minutes. */
  readonly sweep: () => Promise<void>;
  readonly census: () => { readonly rooms: number; readonly seats: number };
  /** Takes nothing new. The log stays open. */
  readonly close: () => void;
}

interface Kept<State, Operation, Event> {
  readonly live: LiveRoom<State, Operation, Event>;
  callOffIdle: () => void;
  callOffPresence: (() => void) | null;
}

// oxlint-disable-next-line max-lines-per-function -- one map of rooms, and few words on each thing that is done to it
export function createHub<State, Operation extends { readonly type: string }, Event>(
  ports: Ports<State, Operation, Event>,
): Hub<State, Operation, Event> {
  const { log, rules, clock, meter } = ports;
  const rooms = new Map<string, Kept<State, Operation, Event>>();
  const presence = presenceBoard(ports, presenceChanged);
  const watch = trainerWatch(clock, (room, gone) => void tellTrainerGone(room, gone));
  let closed = false;

  function keep(room: string, deleteAt: number): Kept<State, Operation, Event> {
    let until = deleteAt;
    const live = liveRoom(room, ports, (state) => {
      const next = rules.keepUntil(state);
      if (next === until) return;
      until = next;
      log.keepUntil(room, next).catch((error: unknown) => meter.failed('keepUntil', error));
    });
    const kept = { live, callOffIdle: () => {}, callOffPresence: null };
    rooms.set(room, kept);
    return kept;
  }

  /** The room in memory, read up to now when it has just come there. */
  async function roomOf(room: string): Promise<Kept<State, Operation, Event> | null> {
    let kept = rooms.get(room);
    if (kept === undefined) {
      const found = await log.room(room);
      if (found === null) return null;
      kept = rooms.get(room) ?? keep(room, found.deleteAt);
    }
    waitForIdle(room, kept);
    return kept;
  }

  function waitForIdle(room: string, kept: Kept<State, Operation, Event>): void {
    kept.callOffIdle();
    kept.callOffIdle = clock.after(idleMs, () => {
      if (kept.live.busy()) waitForIdle(room, kept);
      else drop(room);
    });
  }

  function drop(room: string): void {
    const kept = rooms.get(room);
    kept?.callOffIdle();
    kept?.callOffPresence?.();
    watch.forget(room);
    rooms.delete(room);
  }

  function presenceChanged(room: string): void {
    const kept = rooms.get(room);
    if (kept === undefined || closed) return;
    watch.count(room, presence.of(room).trainers);
    kept.callOffPresence ??= clock.after(presenceMs, () => {
      kept.callOffPresence = null;
      kept.live.audience.presence(presence.of(room));
    });
  }

  async function tellTrainerGone(room: string, gone: boolean): Promise<void> {
    try {
      const kept = rooms.get(room);
      if (kept === undefined) return;
      const operation = rules.trainerGone(await kept.live.readOn(), gone);
      // They may have come or gone again while that was read.
      if (operation === null || (presence.of(room).trainers === 0) !== gone) return;
      const answer = await kept.live.submit({
        who: { role: 'server' },
        opId: randomBytes(16).toString('base64url'),
        operation,
      });
      if (!answer.ok && !answer.final) clock.after(presenceMs, () => presenceChanged(room));
    } catch (error) {
      meter.failed('trainerGone', error);
      clock.after(presenceMs, () => presenceChanged(room));
    }
  }

  function end(room: string): void {
    rooms.get(room)?.live.end();
    drop(room);
  }

  async function deleteRoom(room: string): Promise<boolean> {
    const was = await log.deleteRoom(room);
    end(room);
    return was;
  }

  async function stateOf(room: string): Promise<State | null> {
    const kept = await roomOf(room);
    return kept === null ? null : kept.live.readOn();
  }

  const sweep = () => sweepRooms({ log, clock, meter, rules, stateOf, deleteRoom });
  const stopSweeping = keepSweeping(clock, sweep);
  const stopListening = log.listen((heard) => {
    if (heard.is === 'grown') rooms.get(heard.room)?.live.grown(heard.seq);
    if (heard.is === 'deleted') end(heard.room);
    if (heard.is === 'missed') {
      for (const { live } of rooms.values()) live.grown(Number.POSITIVE_INFINITY);
    }
  });

  return {
    submit: async (room, asked) => {
      try {
        const kept = closed ? undefined : await roomOf(room);
        if (kept === null) return refusal({ code: 'noRoom' });
        if (kept !== undefined) return await kept.live.submit(asked);
      } catch (error) {
        meter.failed('room', error);
      }
      return refusal({ code: 'unavailable' });
    },
    join: async (room, listener, after) => {
      const kept = await roomOf(room);
      if (kept === null) return 'noRoom';
      if (closed) return 'busy';
      const state = await kept.live.readOn();
      const why = rules.bars(state, listener.viewer);
      if (why !== null) return why;
      // It may have been let go of, or deleted, while it was read.
      if (rooms.get(room) !== kept) return 'busy';
      const leave = kept.live.audience.add(listener, after);
      const exit = presence.enter(room, listener.viewer);
      return () => {
        leave();
        exit();
      };
    },
    bars: async (room, viewer) => {
      const state = await stateOf(room);
      return state === null ? 'noRoom' : rules.bars(state, viewer);
    },
    stateOf,
    deleteRoom,
    sweep,
    census: () => ({
      rooms: rooms.size,
      seats: [...rooms.values()].reduce((sum, { live }) => sum + live.audience.size(), 0),
    }),
    close: () => {
      closed = true;
      stopSweeping();
      stopListening();
      presence.close();
      for (const [room, { live }] of rooms) {
        live.audience.dismissAll('busy');
        drop(room);
      }
    },
  };
}
