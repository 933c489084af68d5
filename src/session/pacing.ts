import type { StoreApi } from 'zustand/vanilla';
import type { CustomerSpoke, RepActed, Transcript } from '../core/call/transcript.ts';
import type { CallDriver, CallInPlay } from './callDriver.ts';
import { endingOf, isOver, undoable } from './callFacts.ts';
import { createClocks } from './clocks.ts';
import type { LiveCall } from './liveCall.ts';
import { moodCue } from './moods.ts';
import { createPause, type Pause } from './pause.ts';
import type { CallPorts } from './ports.ts';
import { silenceMs, turnMs } from './timing.ts';

/** Who speaks when, and how long a bubble stays. */
export interface Pacing extends Pause {
  /** Puts the next event on screen, or, where there is none, asks for a choice. */
  readonly showNext: () => void;
  /** Asks for a choice. @param before dead air of this turn that has gone by already, ms on the wall */
  readonly askChoice: (before: number) => void;
  /** The voice falls silent, the bubble goes on by the clock. */
  readonly silence: () => void;
  readonly stop: () => void;
}

interface PacingOptions {
  readonly store: StoreApi<LiveCall>;
  readonly driver: CallDriver;
  readonly ports: Pick<CallPorts, 'sounds' | 'voice' | 'wishes'>;
  /** Whether somebody wants all to stand still. */
  readonly isHeld: () => boolean;
  /** The rep is asked for a choice. */
  readonly onChoice: () => void;
  /** The turn's time is over. */
  readonly onTimeUp: () => void;
  /** The last word has been shown. */
  readonly onEnd: (transcript: Transcript) => void;
}

const now = () => performance.now();

/** The last seconds of a turn tick, ms before its end. */
const tickingMs = [3000, 2000, 1000];

/** One more event is on screen. */
function nowShown(call: CallInPlay, heard: number): Partial<LiveCall> {
  const canUndo = undoable(call) && !isOver(call);
  return { heard: heard + 1, since: now(), paused: null, canUndo };
}

const whileRepSpeaks = { phase: 'repSpeaks', offers: [], canInterrupt: false } as const;
const whileChoosing = {
  phase: 'choosing',
  paused: null,
  bubbleMs: 0,
  canInterrupt: false,
} as const satisfies Partial<LiveCall>;
const atTheEnd = {
  phase: 'ended',
  bubbleMs: 0,
  offers: [],
  canInterrupt: false,
  canUndo: false,
  mood: 'gone',
} as const satisfies Partial<LiveCall>;

/** Time that the rep's bubble takes at full pace, ms: saying nothing takes a while too. */
function repMs({ moves, ms }: RepActed): number {
  return moves.includes('interrupt') ? 0 : ms || silenceMs;
}

function whileCustomerSpeaks(
  call: CallInPlay,
  { mood, timeStretch }: LiveCall,
  event: CustomerSpoke,
): Partial<LiveCall> {
  const timed = timeStretch !== null && !isOver(call);
  return {
    phase: 'customerSpeaks',
    mood: event.mood === 'gone' ? mood : event.mood,
    patience: call.patience,
    // In timed play one reads and thinks while they talk, as on a real call.
    offers: timed ? call.offers : [],
    canInterrupt: timed,
  };
}

/** Put down in peace, or slammed, each customer in their own way: a heavy hand sounds lower. */
function soundOfEnd(call: CallInPlay, { sounds, voice }: PacingOptions['ports']): void {
  if (endingOf(call) === 'hungUp') sounds.play('dropped', voice.pitch);
  else sounds.play('hangUp');
}

/** The turn's time runs, its last seconds ticking. @param remaining ms on the wall */
function timeTurn(
  remaining: number,
  clocks: ReturnType<typeof createClocks>,
  { ports, onTimeUp }: PacingOptions,
): void {
  clocks.later(remaining, onTimeUp);
  for (const ms of tickingMs.filter((one) => one < remaining)) {
    clocks.later(remaining - ms, () => ports.sounds.play('tick'));
  }
}

export function createPacing(options: PacingOptions): Pacing {
  const { store, driver, ports } = options;
  const { sounds, voice } = ports;
  const clocks = createClocks();
  /** The bubble under way lasts until the voice is done, not until the clock. */
  let aloud = false;
  let stopForeseeing = () => {};

  function stop(): void {
    clocks.stop();
    aloud = false;
    stopForeseeing();
    voice.cancel();
  }

  function showNext(): void {
    stop();
    const live = store.getState();
    const { call, heard } = live;
    if (!call) return;
    const event = call.transcript.events[heard];
    if (!event) return askChoice(0);
    const shown = nowShown(call, heard);
    if (event.type === 'callEnded') {
      sounds.ambience(null);
      soundOfEnd(call, ports);
      store.setState({ ...shown, ...atTheEnd });
      options.onEnd(call.transcript);
      return;
    }
    const { pace, speech } = ports.wishes();
    if (event.type === 'repActed') {
      const bubbleMs = repMs(event) * pace;
      store.setState({ ...shown, ...whileRepSpeaks, bubbleMs });
      clocks.after(bubbleMs, showNext);
      return;
    }
    const cue = event.commitment ? 'commitment' : moodCue(live.mood, event.mood);
    if (cue && heard > 0) sounds.play(cue);
    aloud =
      speech &&
      !document.hidden &&
      voice.say(event.words, event.ms, (end) => (end === 'said' ? showNext() : silence()));
    const bubbleMs = aloud ? event.ms : event.ms * pace;
    store.setState({ ...shown, ...whileCustomerSpeaks(call, live, event), bubbleMs });
    const murmurs = speech && !aloud && bubbleMs > 0 && !document.hidden;
    if (murmurs) voice.murmur(event.words, bubbleMs, event.mood);
    if (!aloud) clocks.after(bubbleMs, showNext);
    // Who isn't looking is not talked to: picked up, say, while the page was hidden.
    if (document.hidden || options.isHeld()) pause();
  }

  function askChoice(before: number): void {
    const { call, timeStretch } = store.getState();
    if (!call) return;
    const { offers } = call;
    const canUndo = undoable(call);
    const since = now() - before;
    store.setState({ ...whileChoosing, since, offers, canUndo });
    options.onChoice();
    stopForeseeing = driver.foresee(call);
    if (timeStretch !== null)
      timeTurn(Math.max(0, turnMs(offers) * timeStretch - before), clocks, options);
    if (document.hidden || options.isHeld()) pause();
  }

  function silence(): void {
    if (!aloud) {
      if (store.getState().phase === 'customerSpeaks') voice.cancel();
      return;
    }
    const { since, bubbleMs } = store.getState();
    stop();
    clocks.later(Math.max(0, bubbleMs - (now() - since)) * ports.wishes().pace, showNext);
  }

  const { pause, goOn } = createPause(store, options.isHeld, stop, (before) => {
    const { phase, bubbleMs } = store.getState();
    if (phase === 'choosing') askChoice(before);
    else clocks.after(Math.max(0, bubbleMs - before), showNext);
  });

  return { showNext, askChoice, silence, pause, goOn, stop };
}
