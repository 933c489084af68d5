import type { Entry } from '../../../src/protocol/entry.ts';
import type { RoomEvent } from '../../../src/protocol/events/events.ts';
import { applyEntry } from '../../../src/protocol/room/apply.ts';
import { noRoom, type RoomState } from '../../../src/protocol/room/state.ts';
import type { Viewer, Who } from '../../../src/protocol/who.ts';
import { see } from '../../../src/protocol/view/see.ts';
import { decide, type PlainOperation } from '../../../src/server/decide/decide.ts';
import type { Decision, House } from '../../../src/server/decide/decision.ts';
import { mix } from '../../../src/core/call/chance.ts';

export const trainer: Viewer = { role: 'trainer', id: 't1' };
export const projector: Viewer = { role: 'projector' };
export const seat = (name: string): Viewer => ({ role: 'seat', seat: name });

/** A house whose chance is drawn from a number, and that plays everything. */
export function testHouse(seed = 1): House {
  let n = 0;
  const next = () => mix(seed, n++);
  return {
    id: () => `id${next().toString(36)}`,
    seed: next,
    below: (most) => next() % most,
    plays: () => true,
  };
}

/** A room in memory: its log, its state, and what anybody has seen of it. */
export function testRoom(house: House = testHouse()) {
  const log: Entry[] = [];
  const states: RoomState[] = [noRoom];

  const state = (): RoomState => states.at(-1) ?? noRoom;

  /** Puts an event into the log as it is. */
  function happens(who: Who, event: RoomEvent): void {
    const seq = log.length + 1;
    const entry: Entry = {
      seq,
      opId: `op${seq}`.padEnd(22, '-'),
      at: 1_800_000_000_000 + seq * 1000,
      who,
      event,
    };
    log.push(entry);
    states.push(applyEntry(state(), entry));
  }

  /** Asks for an operation; if it is accepted, its event is in the log. */
  function ask(who: Who, operation: PlainOperation): Decision {
    const decision = decide(state(), who, operation, house);
    if ('event' in decision) happens(who, decision.event);
    return decision;
  }

  /** Asks for what has to be accepted. @returns its event */
  function does<E extends RoomEvent['type']>(who: Who, operation: PlainOperation, type: E) {
    const decision = ask(who, operation);
    if (!('event' in decision) || decision.event.type !== type) {
      throw new Error(`${operation.type}: ${JSON.stringify(decision)}`);
    }
    return decision.event as Extract<RoomEvent, { type: E }>;
  }

  /** What somebody has been sent so far. */
  const seenBy = (viewer: Viewer): readonly Entry[] =>
    log.flatMap(
      (entry, i) => see(viewer, entry, states[i] as RoomState, states[i + 1] as RoomState) ?? [],
    );

  return { log, states, state, happens, ask, does, seenBy };
}
export type TestRoom = ReturnType<typeof testRoom>;

/** An open room with a trainer and seats of these names, which are their nicknames too. */
export function roomOf(seats: readonly string[], house?: House): TestRoom {
  const room = testRoom(house);
  room.does(trainer, { type: 'openRoom', language: 'zh', keepDays: 30 }, 'roomOpened');
  for (const name of seats) {
    room.does(seat(name), { type: 'takeSeat', nickname: `nick-${name}` }, 'seatTaken');
  }
  return room;
}
