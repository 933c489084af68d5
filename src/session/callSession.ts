import { createStore, type StoreApi } from 'zustand/vanilla';
import { branchOff } from '../core/call/replay.ts';
import type { CallRules, CompiledLine } from '../core/call/rules.ts';
import {
  linesOnOffer,
  startCall,
  step,
  type CallEvent,
  type CallState,
} from '../core/call/step.ts';
import type { CallStart, Mode } from '../core/call/transcript.ts';
import type { Language } from '../core/course/language.ts';
import type { Mood } from '../core/persona/replies.ts';
import type { SavedCall } from '../progress/savedCalls.ts';
import { moodCue } from './moods.ts';
import type { CallPorts } from './ports.ts';
import { deadAir, easier, ringMs, silenceMs, turnMs } from './timing.ts';

/** `customerSpeaks` and `repSpeaks` last as long as the bubble is paced. */
export type Phase = 'dialling' | 'customerSpeaks' | 'choosing' | 'repSpeaks' | 'ended';

/** A live call as the screen shows it. */
export interface LiveCall {
  readonly phase: Phase;
  /** `null` while it rings. */
  readonly call: CallState | null;
  /** Events of the transcript on screen; in a speaking phase the last of them is being spoken. */
  readonly heard: number;
  /** When the phase began, ms of `performance.now()`. */
  readonly since: number;
  /** How long the bubble being spoken takes, ms on the wall. */
  readonly bubbleMs: number;
  /** Lines that can be chosen now, in their order on screen. */
  readonly offers: readonly CompiledLine[];
  /** Factor on the turn's time; `null`: untimed. */
  readonly timeStretch: number | null;
  readonly canInterrupt: boolean;
  readonly canUndo: boolean;
  /** Indices of the customer's bubbles that were cut off. */
  readonly cutOff: readonly number[];
  /** What the face shows. */
  readonly mood: Mood;
}

export interface DialOptions {
  readonly seed: number;
  readonly language: Language;
  readonly mode: Mode;
  readonly timeStretch: number | null;
  readonly start?: CallStart;
  /** How long it rings, ms; `ringMs` by default. */
  readonly ringMs?: number;
}

export interface CallSession {
  readonly store: StoreApi<LiveCall>;
  /** Picks up at once, or ends the pacing of the bubble. Never interrupts anybody. */
  readonly skip: () => void;
  /** Says a line on offer. While the customer speaks in timed play this cuts in first. */
  readonly say: (line: string) => void;
  readonly letThemTalk: () => void;
  /** Cuts in on the customer; timed play only. */
  readonly interrupt: () => void;
  readonly hangUp: () => void;
  /** Takes the rep's last turn back; coached mode only. */
  readonly undo: () => void;
  /** Stretches the turn's time, or switches it off with `null`; it can't be tightened again. */
  readonly ease: (timeStretch: number | null) => void;
  /** The trainee's wishes changed: a voice that is no longer wanted falls silent. */
  readonly wishesChanged: () => void;
  /** Leaves the screen: stops clocks and sounds, and saves. */
  readonly leave: () => void;
}

const ringOf: Readonly<Record<Language, 'china' | 'generic'>> = { zh: 'china', en: 'generic' };

/**
 * One live call over the core's `step`: who speaks when, how long a bubble stays, what time
 * pressure does, and saving after every turn. Framework-free; the screen shows its store.
 *
 * @param begin dialling anew, or a call that is under way
 */
export function createCallSession(
  rules: CallRules,
  begin: { readonly dial: DialOptions } | { readonly goOn: CallState; readonly thinkingMs: number },
  ports: CallPorts,
): CallSession {
  const { sounds, voice } = ports;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ticks: ReturnType<typeof setTimeout>[] = [];
  let left = false;
  /** The bubble under way lasts until the voice is done, not until the timer. */
  let aloud = false;

  const store = createStore<LiveCall>()(() => ({
    phase: 'dialling',
    call: null,
    heard: 0,
    since: performance.now(),
    bubbleMs: 0,
    offers: [],
    timeStretch: 'dial' in begin ? begin.dial.timeStretch : begin.goOn.transcript.timeStretch,
    canInterrupt: false,
    canUndo: false,
    cutOff: [],
    mood: rules.persona.start.mood,
  }));
  const get = store.getState;
  const now = () => performance.now();
  const isOver = ({ position }: CallState) => position.persona.ending !== null;

  function stopClocks(): void {
    clearTimeout(timer);
    ticks.forEach(clearTimeout);
    ticks = [];
    aloud = false;
    voice.cancel();
  }

  /** Undo is a coach's gift: one turn back, while the call runs. */
  const undoable = ({ transcript }: CallState) =>
    transcript.mode === 'coached' && transcript.events.some((e) => e.type === 'repActed');

  function save(): void {
    const { call, phase, since, timeStretch } = get();
    if (!call || phase === 'ended') return;
    const thinkingMs = phase === 'choosing' && timeStretch !== null ? now() - since : 0;
    const saved: SavedCall = { transcript: call.transcript, thinkingMs };
    ports.calls.save(saved);
  }

  /** Puts the next event on screen, or, where there is none, asks for a choice. */
  function showNext(): void {
    stopClocks();
    const { call, heard, mood } = get();
    if (!call) return;
    const event = call.transcript.events[heard];
    if (!event) {
      choosing(0);
      return;
    }
    const { pace, speech } = ports.wishes();
    const shown = { heard: heard + 1, since: now(), canUndo: undoable(call) && !isOver(call) };
    if (event.type === 'callEnded') {
      ended(call, shown);
      return;
    }
    if (event.type === 'repActed') {
      const ms = event.moves.includes('interrupt') ? 0 : (event.ms || silenceMs) * pace;
      store.setState({
        ...shown,
        phase: 'repSpeaks',
        bubbleMs: ms,
        offers: [],
        canInterrupt: false,
      });
      if (ms > 0) timer = setTimeout(showNext, ms);
      else showNext();
      return;
    }
    const cue = event.commitment ? 'commitment' : moodCue(mood, event.mood);
    if (cue && heard > 0) sounds.play(cue);
    const timed = get().timeStretch !== null && !isOver(call);
    aloud = speech && !document.hidden && voice.say(event.words, showNext);
    const ms = aloud ? event.ms : event.ms * pace;
    store.setState({
      ...shown,
      phase: 'customerSpeaks',
      bubbleMs: ms,
      mood: event.mood === 'gone' ? mood : event.mood,
      // In timed play one reads and thinks while they talk, as on a real call.
      offers: timed ? linesOnOffer(rules, call) : [],
      canInterrupt: timed,
    });
    if (aloud) return;
    if (ms > 0) timer = setTimeout(showNext, ms);
    else showNext();
  }

  /** @param before dead air of this turn that has gone by already, ms on the wall */
  function choosing(before: number): void {
    const { call, timeStretch } = get();
    if (!call) return;
    store.setState({
      phase: 'choosing',
      since: now() - before,
      bubbleMs: 0,
      offers: linesOnOffer(rules, call),
      canInterrupt: false,
      canUndo: undoable(call),
    });
    save();
    if (timeStretch === null) return;
    const rest = turnMs * timeStretch - before;
    timer = setTimeout(letThemTalk, Math.max(0, rest));
    ticks = [3000, 2000, 1000]
      .filter((ms) => ms < rest)
      .map((ms) => setTimeout(() => sounds.play('tick'), rest - ms));
  }

  function ended(call: CallState, shown: { heard: number; since: number }): void {
    const ending = call.position.persona.ending;
    sounds.ambience(null);
    sounds.play(ending === 'hungUp' ? 'dropped' : 'hangUp');
    store.setState({
      ...shown,
      phase: 'ended',
      bubbleMs: 0,
      offers: [],
      canInterrupt: false,
      canUndo: false,
      mood: 'gone',
    });
    ports.calls.forget(call.transcript.scenario.id);
    ports.onEnded(call.transcript);
  }

  /** Takes steps of the one `step` and shows what comes of them from event `from` on. */
  function act(event: CallEvent, from?: number): void {
    const { call } = get();
    if (!call || isOver(call)) return;
    const heard = from ?? call.transcript.events.length;
    store.setState({ call: step(rules, call, event), heard });
    save();
  }

  function markCutOff(): void {
    const { phase, heard, cutOff } = get();
    if (phase === 'customerSpeaks') store.setState({ cutOff: [...cutOff, heard - 1] });
  }

  function thinking(): number {
    const { phase, since, timeStretch } = get();
    return phase === 'choosing' ? deadAir(now() - since, timeStretch) : 0;
  }

  function pickUp(): void {
    if (!('dial' in begin) || get().call) return;
    stopClocks();
    const call = startCall(rules, begin.dial);
    sounds.ring(null);
    sounds.play('pickUp');
    sounds.ambience(rules.scenario.ambience);
    store.setState({ call, mood: call.position.persona.mood });
    ports.onPickUp(call.transcript);
    save();
    showNext();
  }

  function letThemTalk(): void {
    if (get().phase !== 'choosing') return;
    act({ type: 'letThemTalk', thinkingMs: thinking() });
    showNext();
  }

  function onHidden(): void {
    if (document.hidden) {
      save();
      silenceVoice();
    }
  }

  /** The voice falls silent, the bubble goes on by the clock. */
  function silenceVoice(): void {
    if (!aloud) return;
    const { since, bubbleMs } = get();
    stopClocks();
    timer = setTimeout(showNext, Math.max(0, bubbleMs - (now() - since)) * ports.wishes().pace);
  }

  document.addEventListener('visibilitychange', onHidden);
  addEventListener('pagehide', save);

  if ('dial' in begin) {
    sounds.ring(ringOf[begin.dial.language]);
    timer = setTimeout(pickUp, begin.dial.ringMs ?? ringMs);
  } else {
    const { goOn } = begin;
    const { events } = goOn.transcript;
    const spoke = events.findLast((event) => event.type === 'customerSpoke');
    store.setState({
      call: goOn,
      heard: isOver(goOn) ? events.length - 1 : events.length,
      mood: spoke?.type === 'customerSpoke' ? spoke.mood : get().mood,
    });
    if (isOver(goOn)) showNext();
    else {
      sounds.ambience(rules.scenario.ambience);
      choosing(begin.thinkingMs);
    }
  }

  return {
    store,
    skip() {
      const { phase } = get();
      if (phase === 'dialling') pickUp();
      else if (phase === 'customerSpeaks' || phase === 'repSpeaks') showNext();
    },
    say(line) {
      const { phase, offers, canInterrupt, call } = get();
      if (!call || !offers.some((offer) => offer.line.id === line)) return;
      if (phase === 'choosing') {
        act({ type: 'say', line, thinkingMs: thinking() });
        showNext();
        return;
      }
      if (phase !== 'customerSpeaks' || !canInterrupt) return;
      const from = call.transcript.events.length;
      markCutOff();
      act({ type: 'interrupt' }, from);
      const after = get().call;
      const still =
        after && !isOver(after) && linesOnOffer(rules, after).some((l) => l.line.id === line);
      if (still) act({ type: 'say', line }, from);
      showNext();
    },
    letThemTalk,
    interrupt() {
      const { phase, canInterrupt } = get();
      if (phase !== 'customerSpeaks' || !canInterrupt) return;
      markCutOff();
      act({ type: 'interrupt' });
      showNext();
    },
    hangUp() {
      const { call, phase } = get();
      if (phase === 'ended') return;
      stopClocks();
      if (!call) {
        sounds.ring(null);
        return;
      }
      if (!isOver(call)) {
        markCutOff();
        act({ type: 'hangUp' });
      }
      const over = get().call;
      if (over) store.setState({ heard: over.transcript.events.length - 1 });
      showNext();
    },
    undo() {
      const { call, phase } = get();
      if (!call || phase === 'ended' || isOver(call) || !undoable(call)) return;
      const { transcript } = call;
      const last = transcript.events.findLast((event) => event.type === 'repActed');
      if (last?.type !== 'repActed') return;
      stopClocks();
      const back = branchOff(rules, transcript, last.turn, 'undo');
      const heard = back.transcript.events.length;
      store.setState({
        call: back,
        heard,
        mood: back.position.persona.mood,
        cutOff: get().cutOff.filter((i) => i < heard - 1),
      });
      choosing(0);
    },
    ease(wanted) {
      const { timeStretch, call, phase, since } = get();
      const next = easier(timeStretch, wanted);
      if (next === timeStretch) return;
      const eased = call && { ...call, transcript: { ...call.transcript, timeStretch: next } };
      store.setState({ timeStretch: next, call: eased });
      if (next === null) {
        const keep = phase === 'choosing' ? get().offers : [];
        store.setState({ canInterrupt: false, offers: keep });
      }
      if (phase !== 'choosing') return save();
      stopClocks();
      choosing(now() - since);
    },
    wishesChanged() {
      if (!ports.wishes().speech) silenceVoice();
    },
    leave() {
      if (left) return;
      left = true;
      save();
      stopClocks();
      document.removeEventListener('visibilitychange', onHidden);
      removeEventListener('pagehide', save);
      sounds.ring(null);
      sounds.ambience(null);
    },
  };
}
