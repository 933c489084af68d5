import type { Ack, Envelope } from '../protocol/envelopes.ts';
import type { Outbox } from './outbox.ts';
import type { Wire } from './wire.ts';

/** How long an answer is waited for before the same is sent again, ms. */
export const patienceMs = 5000;
/** How long it is waited when the server can't now and doesn't say until when, ms. */
const laterMs = 1000;

/** Timers, which tests have their own of. */
export interface Clock {
  readonly now: () => number;
  /** Calls once, after ms; the answer calls it off. */
  readonly after: (ms: number, work: () => void) => () => void;
}

/** Sends what waits, one after the other: nothing overtakes what was asked before it. */
export interface Sending {
  /** There is a connection: begins with the first that waits, whether it was sent before or not. */
  readonly start: () => void;
  /** There is none. */
  readonly stop: () => void;
  /** Something more waits. */
  readonly more: () => void;
}

interface Parts {
  readonly outbox: Outbox;
  readonly wire: () => Pick<Wire, 'send' | 'retry'>;
  readonly clock: Clock;
  /** It took effect, or was refused for good; it waits no longer. */
  readonly onAnswer: (envelope: Envelope, ack: Ack) => void;
}

export function createSending({ outbox, wire, clock, onAnswer }: Parts): Sending {
  let on = false;
  /** Which sending an answer has to be of; another's is late, and comes again. */
  let turn = 0;
  let underWay = false;
  let callOff = () => {};

  function halt(): void {
    turn += 1;
    underWay = false;
    callOff();
  }

  function wait(ms: number, then: () => void): void {
    callOff();
    callOff = clock.after(ms, then);
  }

  /** @param tries how often it was sent over this connection */
  function send(tries: number): void {
    const envelope = outbox.first();
    if (!on || !envelope) return;
    turn += 1;
    const mine = turn;
    underWay = true;
    wait(patienceMs, () => {
      // Twice without a word: it only looks like a connection.
      if (tries > 0) wire().retry();
      else send(tries + 1);
    });
    wire().send(envelope, (ack) => {
      if (mine === turn) answered(envelope, ack);
    });
  }

  function answered(envelope: Envelope, ack: Ack): void {
    if (!ack.ok && !ack.final) {
      const { refusal } = ack;
      return wait(refusal.code === 'tooOften' ? refusal.retryMs : laterMs, () => send(0));
    }
    halt();
    outbox.remove(envelope.opId);
    onAnswer(envelope, ack);
    if (!underWay) send(0);
  }

  return {
    start() {
      on = true;
      halt();
      send(0);
    },
    stop() {
      on = false;
      halt();
    },
    more() {
      if (!underWay) send(0);
    },
  };
}
