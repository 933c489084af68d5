import { createStore } from 'zustand/vanilla';
import { faceShown } from '../core/call/faceShown.ts';
import { createAsking } from './asking.ts';
import type { CallDriver, CallInPlay } from './callDriver.ts';
import { isOver, underStretch } from './callFacts.ts';
import { createChoices } from './choices.ts';
import { createDialling } from './dialling.ts';
import { ringing, type Begin, type CallSession, type LiveCall } from './liveCall.ts';
import { createPacing } from './pacing.ts';
import { watchPage } from './pageLife.ts';
import type { CallPorts } from './ports.ts';
import { createSaver } from './saver.ts';
import { easier } from './timing.ts';

const now = () => performance.now();

/** A call before anybody has spoken. */
function beforeAnyWord(begin: Begin, { scene }: CallDriver): LiveCall {
  const { timeStretch } = 'dial' in begin ? begin.dial : begin.goOn.transcript;
  const { patience, mood } = scene;
  return { ...ringing, since: now(), timeStretch, patience, mood };
}

/** A call that was left, as it was shown then; the end of one that is over is yet to be shown. */
function asLeft(call: CallInPlay): Partial<LiveCall> {
  const { events } = call.transcript;
  const heard = isOver(call) ? events.length - 1 : events.length;
  const { patience } = call;
  return { call, heard, patience, mood: faceShown(events) };
}

/** The turn's time under another factor, and all that hangs on it; `null`: untimed. */
function easedTo(timeStretch: number | null, { call, phase, offers, canInterrupt }: LiveCall) {
  const untimed = timeStretch === null;
  return {
    timeStretch,
    call: call && underStretch(call, timeStretch),
    canInterrupt: canInterrupt && !untimed,
    // Untimed, nothing can be chosen while they speak.
    offers: untimed && phase !== 'choosing' ? [] : offers,
  };
}

/** Dead air to be kept with a call, ms on the wall, so that a reload buys no time. */
function thinkingOf({ phase, since, timeStretch, paused }: LiveCall): number {
  return phase === 'choosing' && timeStretch !== null ? (paused ?? now() - since) : 0;
}

/** The parts of a session, which know each other through what they are told alone. */
function partsOf(driver: CallDriver, begin: Begin, ports: CallPorts) {
  const store = createStore<LiveCall>()(() => beforeAnyWord(begin, driver));
  let held = false;
  const read = () => {
    const live = store.getState();
    const { call, pauses } = live;
    return call && { transcript: call.transcript, thinkingMs: thinkingOf(live), pauses };
  };
  const saver = createSaver(ports.slot, read, ports.onElsewhere);
  const asking = createAsking((pending) => {
    // Whoever waits for an answer doesn't run out of time.
    if (pending === 'asked') pacing.stop();
    store.setState({ pending });
  });
  const pacing = createPacing({
    store,
    driver,
    ports,
    isHeld: () => held,
    onChoice: saver.soon,
    onTimeUp: () => choices.letThemTalk(),
    onEnd(transcript) {
      if (!ports.slot.isOurs()) {
        saver.stop();
        ports.onElsewhere();
        return;
      }
      // What is kept of the call goes only once the record has it.
      ports
        .onEnded(transcript, store.getState().pauses)
        .then(saver.forget)
        .catch(() => undefined);
    },
  });
  const choices = createChoices({ store, driver, asking, pacing, onTaken: saver.soon });
  function onPickedUp(): void {
    saver.soon();
    pacing.showNext();
  }
  const dialling =
    'dial' in begin
      ? createDialling({ dial: begin.dial, store, driver, asking, ports, onPickedUp })
      : null;
  function goOn(): void {
    if (!held) pacing.goOn();
  }
  function hold(wanted: boolean): void {
    const before = held;
    held = wanted;
    if (held) pacing.pause();
    else if (before && !document.hidden) pacing.goOn();
  }
  return { store, saver, asking, pacing, choices, dialling, goOn, hold };
}

/**
 * One live call: who speaks when, how long a bubble stays, what time pressure does, and saving after
 * every turn. What comes of a choice is the driver's. Framework-free; the screen shows its store.
 *
 * @param begin dialling anew, or a call that is under way
 */
export function createCallSession(driver: CallDriver, begin: Begin, ports: CallPorts): CallSession {
  const { store, saver, asking, pacing, choices, dialling, goOn, hold } = partsOf(
    driver,
    begin,
    ports,
  );
  const { say, letThemTalk, interrupt, undo } = choices;
  let left = false;
  const unwatch = watchPage({
    onHidden() {
      pacing.pause();
      saver.now();
      pacing.silence();
    },
    onGone: saver.now,
  });

  function letGo(): void {
    if (left) return;
    left = true;
    for (const { stop } of [asking, pacing, saver]) stop();
    unwatch();
    dialling?.stop();
    ports.sounds.ambience(null);
  }

  dialling?.ring();
  if ('goOn' in begin) {
    store.setState({ ...asLeft(begin.goOn), pauses: begin.pauses ?? 0 });
    if (isOver(begin.goOn)) pacing.showNext();
    else {
      ports.sounds.ambience(driver.scene.ambience);
      pacing.askChoice(begin.thinkingMs);
    }
  }

  return {
    store,
    say,
    letThemTalk,
    interrupt,
    undo,
    skip() {
      const { phase, pending, paused } = store.getState();
      if (pending || paused !== null) return;
      if (phase === 'dialling') dialling?.pickUp();
      else if (phase === 'customerSpeaks' || phase === 'repSpeaks') pacing.showNext();
    },
    hangUp() {
      const { call, phase } = store.getState();
      if (phase === 'ended') return;
      if (call) choices.hangUp(call);
      else dialling?.stop();
    },
    ease(wanted) {
      const live = store.getState();
      const timeStretch = easier(live.timeStretch, wanted);
      if (timeStretch === live.timeStretch) return;
      store.setState(easedTo(timeStretch, live));
      if (live.phase === 'choosing' && !live.pending && live.paused === null) {
        pacing.stop();
        pacing.askChoice(now() - live.since);
      } else saver.soon();
    },
    hold,
    goOn,
    retry: asking.retry,
    wishesChanged() {
      if (!ports.wishes().speech) pacing.silence();
    },
    abandon: letGo,
    leave() {
      if (!left) saver.now();
      letGo();
    },
  };
}
