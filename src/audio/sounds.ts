import { type BellElement, createBell } from './bell.ts';
import type { Ambience, Cue } from './catalogue.ts';
import { ringPeriods, type Ring } from './firstSounds.ts';
import { loadPlayer, type MakePlayer } from './loadPlayer.ts';
import type { Player, SoundProblem, SoundSettings } from './player.ts';

export type Sounds = {
  /** Plays a cue once, at another rate higher or lower; silently does nothing where it can't. */
  play: (cue: Cue, rate?: number) => void;
  /** Fades to this ambience, or to none. */
  ambience: (name: Ambience | null) => void;
  /** Rings until told null. */
  ring: (ring: Ring | null) => void;
  /** All that a call can sound like is wanted soon. Until then it can ring and be picked up. */
  prepare: () => void;
  /** Takes over settings that were changed elsewhere. */
  apply: (settings: SoundSettings) => void;
  /** Stops everything and lets go of the page. */
  dispose: () => void;
};

export type SoundsOptions = {
  /** Where the site lies, with a slash at its end; the files are in `base`sounds/. */
  base: string;
  settings: SoundSettings;
  /** Told of each failure; none is thrown. */
  onProblem: (problem: SoundProblem) => void;
  /** How to get the player; Howler's by default. */
  load?: () => Promise<MakePlayer>;
  /** Makes the element that rings until then; the browser's own by default. */
  bell?: (url: string) => BellElement;
};

// The ends of gestures: a browser counts the start of a touch as none yet.
const gestures = ['click', 'keydown', 'touchend'] as const;

/** Waits for the page's next gesture; what it gives ends the waiting. */
function onFirstGesture(then: () => void): () => void {
  const forget = () => {
    for (const gesture of gestures) document.removeEventListener(gesture, heard, true);
  };
  const heard = () => {
    forget();
    then();
  };
  for (const gesture of gestures) document.addEventListener(gesture, heard, true);
  return forget;
}

interface Ringer {
  readonly strike: (ring: Ring) => void;
  /** Ends the stroke that is sounding. */
  readonly silence: () => void;
  readonly end: (ring: Ring) => void;
}

/** Strikes a ring again and again, in its period. */
function createRinging({ strike, silence, end }: Ringer) {
  let ringing: Ring | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  /** Begins the ring anew, if there is one: what it sounds through has changed. */
  function goOn(): void {
    const ring = ringing;
    if (!ring) return;
    clearInterval(timer);
    silence();
    strike(ring);
    timer = setInterval(() => strike(ring), ringPeriods[ring]);
  }
  return {
    goOn,
    /** Another ring, or none. */
    change(ring: Ring | null): void {
      if (ring === ringing) return;
      clearInterval(timer);
      silence();
      if (ringing) end(ringing);
      ringing = ring;
      goOn();
    },
  };
}

/**
 * The product's sounds. Howler and what plays through it are fetched when a call has been prepared
 * for, after the page's first gesture, and only when the sound is on. A ring or an ambience that was
 * wanted earlier starts then; cues of before are lost.
 */
export function createSounds({
  base,
  settings,
  onProblem,
  load = loadPlayer,
  bell: element = (url) => new Audio(url),
}: SoundsOptions): Sounds {
  let current = settings;
  let player: Player | null = null;
  let gestured = false;
  let prepared = false;
  let requested = false;
  let disposed = false;
  let surroundings: Ambience | null = null;

  const bell = createBell(base, onProblem, element);
  const audible = () => gestured && !current.muted && current.volume > 0;

  const ringing = createRinging({
    strike(ring) {
      if (player) player.ring(ring);
      else if (audible()) bell.play(ring, current.volume);
    },
    silence: () => bell.silence(),
    end: (ring) => player?.stopRing(ring),
  });

  const surround = () => player?.surround(surroundings, document.hidden);

  async function loadWhenWanted(): Promise<void> {
    if (!prepared || requested || !audible()) return;
    requested = true;
    try {
      const makePlayer = await load();
      if (disposed) return;
      player = makePlayer(base, onProblem);
    } catch (detail) {
      onProblem({ sound: 'engine', detail });
      return;
    }
    player.set(current);
    ringing.goOn();
    surround();
  }

  const forgetGestures = onFirstGesture(() => {
    gestured = true;
    ringing.goOn();
    void loadWhenWanted();
  });
  document.addEventListener('visibilitychange', surround);

  return {
    play(cue, rate = 1) {
      if (player) player.play(cue, rate);
      else if (cue === 'pickUp' && audible()) bell.play(cue, current.volume);
    },
    ambience(name) {
      surroundings = name;
      surround();
    },
    ring: (ring) => ringing.change(ring),
    prepare() {
      prepared = true;
      void loadWhenWanted();
    },
    apply(changed) {
      current = changed;
      if (!audible()) bell.silence();
      player?.set(changed);
      void loadWhenWanted();
    },
    dispose() {
      disposed = true;
      forgetGestures();
      document.removeEventListener('visibilitychange', surround);
      ringing.change(null);
      bell.silence();
      player?.unload();
      player = null;
    },
  };
}
