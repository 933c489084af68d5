import { createStore } from 'zustand/vanilla';
import type { Entry } from '../protocol/entry.ts';
import type { Ack, ConnectRefusal, Entries, Envelope } from '../protocol/envelopes.ts';
import { newOpId } from '../protocol/opId.ts';
import { applyAll, UnknownEvent } from '../protocol/room/apply.ts';
import { noRoom, type RoomState } from '../protocol/room/state.ts';
import type { Viewer } from '../protocol/who.ts';
import type { Asked, LiveRoom, Room } from './liveRoom.ts';
import { createOutbox } from './outbox.ts';
import { createOwnNotes } from './ownNotes.ts';
import { createSending, type Clock } from './sending.ts';
import type { Shelf } from './storage.ts';
import type { OpenWire } from './wire.ts';

/** What a room is entered with. */
export interface Entering {
  readonly id: string;
  readonly me: Viewer;
  readonly shelf: Shelf;
  readonly openWire: OpenWire;
  readonly clock: Clock;
}

/** A name for a viewer within a room. */
export function viewerName(me: Viewer): string {
  switch (me.role) {
    case 'trainer':
      return me.id;
    case 'projector':
      return me.role;
    case 'seat':
      return me.seat;
  }
}

const before = (me: Viewer, waiting: number): LiveRoom => ({
  state: noRoom,
  me,
  link: 'connecting',
  gone: null,
  presence: { seats: [], trainers: 0, projectors: 0 },
  waiting,
  refusals: [],
});

/** The room with more entries; `null`: one of them is of a newer version. */
function folded(entries: readonly Entry[], from: RoomState): RoomState | null {
  try {
    return applyAll(entries, from);
  } catch (error) {
    if (error instanceof UnknownEvent) return null;
    throw error;
  }
}

/**
 * Enters a room and stays in it: what the server tells is folded into the store, what is asked waits
 * in the outbox until the server has answered, and after each break it is gone on behind the last
 * entry heard.
 */
export function createRoom({ id, me, shelf, openWire, clock }: Entering): Room {
  const outbox = createOutbox(shelf, `${id}.${viewerName(me)}`, clock.now);
  const store = createStore<LiveRoom>()(() => before(me, outbox.all().length));
  const hearers = new Map<string, (asked: Asked) => void>();
  /** The last entry told of, seen or not. */
  let told = 0;

  const sending = createSending({ outbox, wire: () => wire, clock, onAnswer: hear });

  function hear({ opId, operation }: Envelope, ack: Ack): void {
    store.setState({ waiting: outbox.all().length });
    const hearer = hearers.get(opId);
    hearers.delete(opId);
    if (ack.ok) return hearer?.(ack);
    const { refusal } = ack;
    store.setState(({ refusals }) => ({ refusals: [...refusals, { opId, operation, refusal }] }));
    return hearer?.({ ok: false, refusal });
  }

  function tell({ entries, upTo }: Entries): void {
    if (upTo < told) {
      // The server's log was put back to an earlier day: what was heard since never happened.
      told = 0;
      store.setState({ state: noRoom });
      return wire.retry();
    }
    const fresh = entries.filter(({ seq }) => seq > told);
    const state = folded(fresh, store.getState().state);
    if (!state) return outdated();
    told = upTo;
    if (fresh.length > 0) store.setState({ state });
    // The room is shown once it is known how it stands.
    if (store.getState().link !== 'live') store.setState({ link: 'live', gone: null });
  }

  function refused(gone: ConnectRefusal): void {
    sending.stop();
    store.setState({ link: 'gone', gone });
  }

  /** The server is newer than this page. */
  function outdated(): void {
    wire.close();
    refused('protocol');
  }

  const wire = openWire(() => told, {
    connected: sending.start,
    lost() {
      sending.stop();
      store.setState(({ link }) => ({ link: link === 'connecting' ? link : 'away' }));
    },
    refused,
    entries: tell,
    presence: (presence) => store.setState({ presence }),
  });

  return {
    id,
    me,
    store,
    notes: createOwnNotes(shelf, `${id}.${viewerName(me)}`),
    ask: (operation) =>
      new Promise((resolve) => {
        const opId = newOpId();
        hearers.set(opId, resolve);
        outbox.add({ opId, operation });
        store.setState({ waiting: outbox.all().length });
        sending.more();
      }),
    pending: () => outbox.all().map(({ operation }) => operation),
    forgive: (opId) =>
      store.setState(({ refusals }) => ({
        refusals: refusals.filter((one) => one.opId !== opId),
      })),
    retry: () => wire.retry(),
    leave() {
      sending.stop();
      wire.close();
    },
  };
}
