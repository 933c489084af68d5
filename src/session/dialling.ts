import type { StoreApi } from 'zustand/vanilla';
import type { Asking } from './asking.ts';
import type { CallDriver, CallInPlay } from './callDriver.ts';
import { underStretch } from './callFacts.ts';
import { createClocks } from './clocks.ts';
import type { DialOptions, LiveCall } from './liveCall.ts';
import { ringOf, type CallPorts } from './ports.ts';
import { ringMs } from './timing.ts';

/** From the first ring to the first word. */
export interface Dialling {
  readonly ring: () => void;
  /** The customer picks up, now or when the driver knows how. */
  readonly pickUp: () => void;
  /** It rings no more. */
  readonly stop: () => void;
}

interface DiallingOptions {
  readonly dial: DialOptions;
  readonly store: StoreApi<LiveCall>;
  readonly driver: CallDriver;
  readonly asking: Asking;
  readonly ports: Pick<CallPorts, 'sounds' | 'onPickUp'>;
  /** The first words can be shown. */
  readonly onPickedUp: () => void;
}

export function createDialling(options: DiallingOptions): Dialling {
  const { dial, store, driver, asking, ports } = options;
  const { sounds } = ports;
  const clocks = createClocks();
  let over = false;

  function stop(): void {
    over = true;
    clocks.stop();
    sounds.ring(null);
  }

  function onAnswer(answer: CallInPlay): void {
    // Who has put the phone down meanwhile is not called back.
    if (over) return;
    stop();
    sounds.play('pickUp');
    sounds.ambience(driver.scene.ambience);
    const call = underStretch(answer, store.getState().timeStretch);
    store.setState({ call, mood: call.mood });
    ports.onPickUp(call.transcript);
    options.onPickedUp();
  }

  function pickUp(): void {
    if (over) return;
    clocks.stop();
    const { timeStretch } = store.getState();
    asking.ask(() => driver.pickUp({ ...dial, timeStretch }), onAnswer);
  }

  return {
    ring() {
      sounds.ring(ringOf[dial.language]);
      clocks.later(dial.ringMs ?? ringMs, pickUp);
    },
    pickUp,
    stop,
  };
}
