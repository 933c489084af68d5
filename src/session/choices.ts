import type { StoreApi } from 'zustand/vanilla';
import type { CallEvent } from '../core/call/step.ts';
import type { Asking } from './asking.ts';
import type { CallDriver, CallInPlay } from './callDriver.ts';
import { isOver, undoable, underStretch } from './callFacts.ts';
import type { CallSession, LiveCall } from './liveCall.ts';
import type { Pacing } from './pacing.ts';
import { deadAir } from './timing.ts';

/** What the rep can do in a call under way. */
export type Choices = Pick<CallSession, 'say' | 'letThemTalk' | 'interrupt' | 'undo'> & {
  /** Hangs up in a call that was picked up; over its last words this goes straight to the end. */
  readonly hangUp: (call: CallInPlay) => void;
};

interface ChoicesOptions {
  readonly store: StoreApi<LiveCall>;
  readonly driver: CallDriver;
  readonly asking: Asking;
  readonly pacing: Pacing;
  /** A choice has been carried out. */
  readonly onTaken: () => void;
}

/** Dead air of this turn so far, ms. */
function thinking({ phase, since, timeStretch, offers }: LiveCall): number {
  return phase === 'choosing' ? deadAir(performance.now() - since, timeStretch, offers) : 0;
}

/** Bubbles cut off by a choice that is made now. */
function cutOffBy({ phase, heard, cutOff }: LiveCall): LiveCall['cutOff'] {
  return phase === 'customerSpeaks' ? [...cutOff, heard - 1] : cutOff;
}

const offersLine = ({ offers }: CallInPlay, line: string) => offers.some(({ id }) => id === line);

/** Carries the rep's choices out, through the driver and one at a time, and shows what came of it. */
export function createChoices({ store, driver, asking, pacing, onTaken }: ChoicesOptions): Choices {
  const get = store.getState;
  const stretched = (call: CallInPlay) => underStretch(call, get().timeStretch);

  /** @param then told of the call as it is now; what has been heard of it is up to whoever asks */
  function take(event: CallEvent, then: (next: CallInPlay, before: CallInPlay) => void): void {
    const { call } = get();
    if (!call || isOver(call)) return;
    const cutOff = event.type === 'say' ? get().cutOff : cutOffBy(get());
    const question = () => driver.take(stretched(call), event);
    asking.ask(question, (answer) => {
      const next = stretched(answer);
      store.setState({ call: next, cutOff });
      onTaken();
      then(next, call);
    });
  }

  function showFrom(heard: number): void {
    store.setState({ heard });
    pacing.showNext();
  }

  function takeAndShow(event: CallEvent): void {
    take(event, (_, before) => showFrom(before.transcript.events.length));
  }

  /** @param line said after it, if it can still be said then */
  function cutIn(line?: string): void {
    take({ type: 'interrupt' }, (next, before) => {
      const from = before.transcript.events.length;
      if (line === undefined || !offersLine(next, line)) showFrom(from);
      else take({ type: 'say', line }, () => showFrom(from));
    });
  }

  return {
    say(line) {
      const { phase, offers, canInterrupt, paused } = get();
      if (paused !== null) return;
      if (!offers.some(({ id }) => id === line)) return;
      if (phase === 'choosing') takeAndShow({ type: 'say', line, thinkingMs: thinking(get()) });
      else if (phase === 'customerSpeaks' && canInterrupt) cutIn(line);
    },
    letThemTalk() {
      if (get().phase !== 'choosing' || get().paused !== null) return;
      takeAndShow({ type: 'letThemTalk', thinkingMs: thinking(get()) });
    },
    interrupt() {
      const { phase, canInterrupt, paused } = get();
      if (paused === null && phase === 'customerSpeaks' && canInterrupt) cutIn();
    },
    hangUp(call) {
      const toTheEnd = ({ transcript }: CallInPlay) => showFrom(transcript.events.length - 1);
      if (isOver(call)) toTheEnd(call);
      else take({ type: 'hangUp' }, toTheEnd);
    },
    undo() {
      const { call, phase, paused } = get();
      if (paused !== null || !call || phase === 'ended' || isOver(call) || !undoable(call)) return;
      asking.ask(
        () => driver.takeBack(stretched(call)),
        (answer) => {
          pacing.stop();
          const back = stretched(answer);
          const heard = back.transcript.events.length;
          const cutOff = get().cutOff.filter((i) => i < heard - 1);
          store.setState({ call: back, heard, patience: back.patience, mood: back.mood, cutOff });
          pacing.askChoice(0);
        },
      );
    },
  };
}
