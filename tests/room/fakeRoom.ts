import { createStore } from 'zustand/vanilla';
import type { Entry } from '../../src/protocol/entry.ts';
import type { Ack } from '../../src/protocol/envelopes.ts';
import { newOpId } from '../../src/protocol/opId.ts';
import type { InnerOperation, Operation } from '../../src/protocol/operations/operations.ts';
import { applyEntry } from '../../src/protocol/room/apply.ts';
import { noRoom, type RoomState } from '../../src/protocol/room/state.ts';
import { see } from '../../src/protocol/view/see.ts';
import type { Viewer, Who } from '../../src/protocol/who.ts';
import type { Link, LiveRoom, Room } from '../../src/room/liveRoom.ts';
import { decide, type PlainOperation } from '../../src/server/decide/decide.ts';
import type { Decision, House } from '../../src/server/decide/decision.ts';

type AnyOperation = Operation | InnerOperation;

/** What decides operations on calls, where a test has some. */
export type DecideCalls = (
  state: RoomState,
  who: Who,
  operation: AnyOperation,
) => Promise<Decision> | Decision;

export const trainer: Viewer = { role: 'trainer', id: 'trainer' };
export const projector: Viewer = { role: 'projector' };

/** A class in memory, with the server's own fold, view and decisions. */
export interface FakeClass {
  /** The log's own fold. */
  readonly state: () => RoomState;
  readonly log: readonly Entry[];
  /** Does something as the server would; throws where it is refused. */
  readonly act: (who: Who, operation: AnyOperation) => Promise<void>;
  /** Somebody sits down; gives their seat. */
  readonly sit: (nickname: string) => Promise<string>;
  /** The room as somebody in it has it. */
  readonly roomOf: (me: Viewer) => FakeRoom;
}

/** A room of which a test says how it is connected. */
export interface FakeRoom extends Room {
  /** While it isn't `live`, what is asked waits, and nothing is heard. */
  readonly setLink: (link: Link, gone?: LiveRoom['gone']) => void;
}

/** Names and dice in order, so that tests can count on them. */
function countingHouse(): House {
  let n = 0;
  return {
    id: () => `n${++n}`,
    seed: () => 7,
    below: () => 0,
    plays: () => true,
  };
}

/**
 * An open room with a trainer. Operations on calls are decided by `decideCalls`; without it they
 * throw.
 */
export async function fakeClass(
  language: RoomState['language'] = 'en',
  decideCalls?: DecideCalls,
): Promise<FakeClass> {
  const house = countingHouse();
  const log: Entry[] = [];
  let state = noRoom;
  let clock = Date.UTC(2026, 0, 5, 9);
  const hearers = new Set<(entry: Entry, before: RoomState, after: RoomState) => void>();

  async function take(who: Who, opId: string, operation: AnyOperation): Promise<Ack> {
    const plain = !calls.has(operation.type);
    const decision =
      plain || !decideCalls
        ? decide(state, who, operation as PlainOperation, house)
        : await decideCalls(state, who, operation);
    if ('refusal' in decision) return { ok: false, refusal: decision.refusal, final: true };
    clock += 1000;
    const entry = { seq: log.length + 1, opId, at: clock, who, event: decision.event };
    const before = state;
    state = applyEntry(before, entry);
    log.push(entry);
    for (const hear of hearers) hear(entry, before, state);
    return { ok: true, seq: entry.seq };
  }

  async function act(who: Who, operation: AnyOperation): Promise<void> {
    const ack = await take(who, newOpId(), operation);
    if (!ack.ok) throw new Error(`${operation.type} was refused: ${ack.refusal.code}`);
  }

  function roomOf(me: Viewer): FakeRoom {
    let told = 0;
    const kept = new Map<string, string>();
    const waiting: { readonly operation: Operation; readonly send: () => void }[] = [];
    const store = createStore<LiveRoom>()(() => ({
      state: noRoom,
      me,
      link: 'live',
      gone: null,
      presence: { seats: state.seats.map(({ seat }) => seat), trainers: 1, projectors: 1 },
      waiting: 0,
      refusals: [],
    }));
    function catchUp(): void {
      let before = noRoom;
      for (const entry of log) {
        const after = applyEntry(before, entry);
        const seen = entry.seq > told ? see(me, entry, before, after) : null;
        if (seen) store.setState((live) => ({ state: applyEntry(live.state, seen) }));
        before = after;
      }
      told = log.length;
    }
    catchUp();
    hearers.add(() => {
      if (store.getState().link === 'live') catchUp();
    });
    return {
      id: 'room',
      me,
      store,
      ask: (operation) =>
        new Promise((resolve) => {
          const opId = newOpId();
          const send = () =>
            void take(me, opId, operation).then((ack) => {
              store.setState((live) => ({ waiting: live.waiting - 1 }));
              if (ack.ok) return resolve(ack);
              const { refusal } = ack;
              store.setState(({ refusals }) => ({
                refusals: [...refusals, { opId, operation, refusal }],
              }));
              return resolve({ ok: false, refusal });
            });
          store.setState((live) => ({ waiting: live.waiting + 1 }));
          if (store.getState().link === 'live') send();
          else waiting.push({ operation, send });
        }),
      notes: {
        read: (name) => kept.get(name) ?? null,
        write: (name, text) => void kept.set(name, text),
      },
      pending: () => waiting.map(({ operation }) => operation),
      forgive: (opId) =>
        store.setState(({ refusals }) => ({
          refusals: refusals.filter((one) => one.opId !== opId),
        })),
      retry: () => undefined,
      leave: () => undefined,
      setLink(link, gone = null) {
        store.setState({ link, gone });
        if (link !== 'live') return;
        catchUp();
        for (const { send } of waiting.splice(0)) send();
      },
    };
  }

  await act(trainer, { type: 'openRoom', language, keepDays: 30 });
  return {
    state: () => state,
    log,
    act,
    async sit(nickname) {
      const seat = house.id();
      await act({ role: 'seat', seat }, { type: 'takeSeat', nickname });
      return seat;
    },
    roomOf,
  };
}

const calls: ReadonlySet<AnyOperation['type']> = new Set([
  'beginCall',
  'chooseLine',
  'stretchTime',
  'pickUp',
  'castVote',
  'closeVote',
  'takeLine',
  'rewind',
]);
