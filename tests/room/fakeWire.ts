import type { Entry } from '../../src/protocol/entry.ts';
import type { Ack, ConnectRefusal, Envelope } from '../../src/protocol/envelopes.ts';
import type { Clock } from '../../src/room/sending.ts';
import type { OpenWire, WireEvents } from '../../src/room/wire.ts';

/** A wire of which a test is the server. */
export interface FakeWire {
  readonly open: OpenWire;
  readonly connect: () => void;
  readonly lose: () => void;
  readonly refuse: (why: ConnectRefusal) => void;
  /** Tells of entries, up to the last of them unless said otherwise. */
  readonly tell: (entries: readonly Entry[], upTo?: number) => void;
  /** What arrived and was not answered, in order. */
  readonly arrived: { readonly envelope: Envelope; readonly answer: (ack: Ack) => void }[];
  /** After which entry it was asked for more, with each connection. */
  readonly asked: number[];
  retries: number;
}

export function fakeWire(): FakeWire {
  let events: WireEvents | null = null;
  let after = () => 0;
  const on = () => {
    if (!events) throw new Error('nobody has opened the wire');
    return events;
  };
  const wire: FakeWire = {
    open(from, heard) {
      [after, events] = [from, heard];
      return {
        send: (envelope, answer) => void wire.arrived.push({ envelope, answer }),
        retry: () => void (wire.retries += 1),
        close: () => undefined,
      };
    },
    connect() {
      wire.asked.push(after());
      on().connected();
    },
    lose: () => on().lost(),
    refuse: (why) => on().refused(why),
    tell: (entries, upTo = entries.at(-1)?.seq ?? 0) => on().entries({ entries, upTo }),
    arrived: [],
    asked: [],
    retries: 0,
  };
  return wire;
}

/** A clock that goes on when it is told to. */
export function fakeClock(): Clock & { readonly pass: (ms: number) => void } {
  let now = Date.UTC(2026, 0, 5, 9);
  let timers: { readonly at: number; readonly work: () => void }[] = [];
  return {
    now: () => now,
    after(ms, work) {
      const timer = { at: now + ms, work };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    pass(ms) {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter((one) => !due.includes(one));
      for (const { work } of due) work();
    },
  };
}
