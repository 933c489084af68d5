import { vi } from 'vitest';
import { rulesOf } from '../../src/core/call/callRules.ts';
import type { CallState } from '../../src/core/call/step.ts';
import type { Transcript } from '../../src/core/call/transcript.ts';
import type { CallSlot, SavedCall } from '../../src/progress/savedCalls.ts';
import type { CallDriver } from '../../src/session/callDriver.ts';
import { createCallSession } from '../../src/session/callSession.ts';
import type { DialOptions } from '../../src/session/liveCall.ts';
import { inPlay } from '../../src/session/inPlay.ts';
import { createLocalDriver } from '../../src/session/localDriver.ts';
import type { CallPorts, Wishes } from '../../src/session/ports.ts';
import { tinyCall } from '../support/tinyCall.ts';
import { tinyPersona } from '../support/tinyPersona.ts';

const { scenario } = tinyCall();

/** The tiny call, compiled. */
export const tinyRules = rulesOf(scenario, tinyPersona);

interface Options extends Partial<DialOptions> {
  readonly goOn?: CallState;
  readonly thinkingMs?: number;
  readonly pauses?: number;
  readonly wishes?: Partial<Wishes>;
  /** Who carries choices out; by default the local driver. */
  readonly driver?: CallDriver;
  /** A voice that speaks until told that it is done. */
  readonly voice?: boolean;
  /** Where the call is kept; by default what is saved is noted down. */
  readonly slot?: CallSlot;
}

/** A session over the tiny call, with everything outside it noted down. */
export function drive({
  goOn,
  thinkingMs = 0,
  pauses = 0,
  wishes,
  voice = false,
  slot,
  driver = createLocalDriver(tinyRules),
  ...dial
}: Options = {}) {
  const heard: string[] = [];
  const murmured: string[] = [];
  const saved: SavedCall[] = [];
  const forgotten: string[] = [];
  const finished: Transcript[] = [];
  const told: number[] = [];
  let attempts = 0;
  let elsewhere = 0;
  let sayDone: ((end: 'said' | 'failed') => void) | null = null;
  const now: { wishes: Wishes } = { wishes: { pace: 0.5, speech: true, ...wishes } };
  const begin = goOn
    ? { goOn: inPlay(tinyRules, goOn), thinkingMs, pauses }
    : {
        dial: {
          seed: 7,
          language: 'en' as const,
          mode: 'practice' as const,
          timeStretch: null,
          ...dial,
        },
      };
  const ports: CallPorts = {
    sounds: {
      ring: (ring) => heard.push(ring ? `ring ${ring}` : 'ring off'),
      play: (cue) => heard.push(cue),
      ambience: (name) => heard.push(name ?? 'quiet'),
      prepare: () => {},
    },
    voice: {
      say(words, _, onEnd) {
        if (!voice) return false;
        heard.push(`says ${words}`);
        sayDone = onEnd;
        return true;
      },
      murmur: (words) => murmured.push(words),
      pitch: 1,
      cancel() {
        sayDone = null;
      },
    },
    slot: slot ?? {
      isOurs: () => true,
      save: (call) => saved.push(call) > 0,
      forget: () => void forgotten.push(scenario.id),
      giveUp: () => undefined,
    },
    onElsewhere: () => elsewhere++,
    wishes: () => now.wishes,
    onPickUp: () => attempts++,
    onEnded: (transcript, stood) => {
      told.push(stood);
      finished.push(transcript);
      return Promise.resolve();
    },
  };
  const session = createCallSession(driver, begin, ports);
  const live = () => session.store.getState();
  return {
    session,
    live,
    heard,
    /** Words that were murmured. */
    murmured,
    saved,
    /** What is kept of the call by now. */
    kept() {
      vi.advanceTimersByTime(100);
      const last = saved.at(-1);
      if (!last) throw new Error('nothing was saved');
      return last;
    },
    forgotten,
    finished,
    now,
    attempts: () => attempts,
    /** Pauses that the record was told of, a number a finished call. */
    pausesToldOf: () => told,
    /** How often it was told that the call goes on elsewhere. */
    elsewhere: () => elsewhere,
    voiceDone: (end: 'said' | 'failed' = 'said') => sayDone?.(end),
    speaking: () => sayDone !== null,
    /** Lets so many ms go by. */
    pass: (ms: number) => vi.advanceTimersByTime(ms),
    /** Skips whatever is being said until the rep has to choose, or the call is over. */
    toChoice() {
      for (let i = 0; i < 50 && !['choosing', 'ended'].includes(live().phase); i++) session.skip();
    },
    /** Says the line with this id and skips on to the next choice. */
    say(line: string) {
      session.say(line);
      this.toChoice();
    },
    /** The friendly parting on offer. */
    parting: () => live().offers.find(({ moves }) => moves.includes('friendlyParting'))?.id ?? '',
    /** Types of the events so far, with the line's id for the rep. */
    story: () =>
      live().call?.transcript.events.map((event) =>
        event.type === 'repActed' ? (event.line ?? event.moves.join() ?? '') : event.type,
      ) ?? [],
  };
}
