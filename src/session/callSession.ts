import { createStore } from 'zustand/vanilla';
import type { CallRules } from '../core/call/rules.ts';
import { branchOff } from '../core/call/replay.ts';
import {
  linesOnOffer,
  startCall,
  step,
  type CallEvent,
  type CallState,
} from '../core/call/step.ts';
import { isOver, undoable } from './callFacts.ts';
import { createForesight } from './foresight.ts';
import { ringing, type CallSession, type DialOptions, type LiveCall } from './liveCall.ts';
import { moodCue } from './moods.ts';
import { ringOf, type CallPorts } from './ports.ts';
import { createSaver } from './saver.ts';
import { deadAir, easier, ringMs, silenceMs, turnMs } from './timing.ts';

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
  const foresight = createForesight(rules);
  let ticks: ReturnType<typeof setTimeout>[] = [];
  let left = false;
  /** The bubble under way lasts until the voice is done, not until the timer. */
  let aloud = false;

  const store = createStore<LiveCall>()(() => ({
    ...ringing,
    since: performance.now(),
    timeStretch: 'dial' in begin ? begin.dial.timeStretch : begin.goOn.transcript.timeStretch,
    patience: rules.persona.start.patience,
    mood: rules.persona.start.mood,
  }));
  const get = store.getState;
  const now = () => performance.now();

  function stopClocks(): void {
    clearTimeout(timer);
    ticks.forEach(clearTimeout);
    ticks = [];
    aloud = false;
    foresight.stop();
    voice.cancel();
  }

  const saver = createSaver(ports.calls, () => {
    const { call, phase, since, timeStretch } = get();
    const thinkingMs = phase === 'choosing' && timeStretch !== null ? now() - since : 0;
    return call && { transcript: call.transcript, thinkingMs };
  });

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
      patience: call.position.persona.patience,
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
    saver.soon();
    foresight.look(call, get().offers);
    if (timeStretch === null) return;
    const remaining = turnMs(get().offers) * timeStretch - before;
    timer = setTimeout(letThemTalk, Math.max(0, remaining));
    ticks = [3000, 2000, 1000]
      .filter((ms) => ms < remaining)
      .map((ms) => setTimeout(() => sounds.play('tick'), remaining - ms));
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
    // What is kept goes only once the record has it.
    ports
      .onEnded(call.transcript)
      .then(() => saver.forget(call.transcript.scenario.id))
      .catch(() => undefined);
  }

  /** Takes steps of the one `step` and shows what comes of them from event `from` on. */
  function act(event: CallEvent, from?: number): void {
    const { call } = get();
    if (!call || isOver(call)) return;
    const heard = from ?? call.transcript.events.length;
    const next = foresight.seen(call, event) ?? step(rules, call, event);
    store.setState({ call: next, heard });
    saver.soon();
  }

  function markCutOff(): void {
    const { phase, heard, cutOff } = get();
    if (phase === 'customerSpeaks') store.setState({ cutOff: [...cutOff, heard - 1] });
  }

  function thinking(): number {
    const { phase, since, timeStretch, offers } = get();
    return phase === 'choosing' ? deadAir(now() - since, timeStretch, offers) : 0;
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
    saver.soon();
    showNext();
  }

  function letThemTalk(): void {
    if (get().phase !== 'choosing') return;
    act({ type: 'letThemTalk', thinkingMs: thinking() });
    showNext();
  }

  function cutIn(line?: string): void {
    const from = get().call?.transcript.events.length;
    markCutOff();
    act({ type: 'interrupt' }, from);
    const { call } = get();
    const still =
      call && !isOver(call) && linesOnOffer(rules, call).some((offer) => offer.line.id === line);
    if (line !== undefined && still) act({ type: 'say', line }, from);
    showNext();
  }

  function onHidden(): void {
    if (document.hidden) {
      saver.now();
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

  function letGo(): void {
    if (left) return;
    left = true;
    stopClocks();
    saver.stop();
    document.removeEventListener('visibilitychange', onHidden);
    removeEventListener('pagehide', saver.now);
    sounds.ring(null);
    sounds.ambience(null);
  }

  document.addEventListener('visibilitychange', onHidden);
  addEventListener('pagehide', saver.now);

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
      patience: goOn.position.persona.patience,
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
      const { phase, offers, canInterrupt } = get();
      if (!offers.some((offer) => offer.line.id === line)) return;
      if (phase === 'choosing') {
        act({ type: 'say', line, thinkingMs: thinking() });
        showNext();
      } else if (phase === 'customerSpeaks' && canInterrupt) {
        cutIn(line);
      }
    },
    letThemTalk,
    interrupt() {
      const { phase, canInterrupt } = get();
      if (phase === 'customerSpeaks' && canInterrupt) cutIn();
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
        patience: back.position.persona.patience,
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
      if (phase !== 'choosing') return saver.soon();
      stopClocks();
      choosing(now() - since);
    },
    wishesChanged() {
      if (!ports.wishes().speech) silenceVoice();
    },
    abandon: letGo,
    leave() {
      if (left) return;
      saver.now();
      letGo();
    },
  };
}
