import { type Ambience, type Cue, cues, recordings, type SoundName } from './catalogue.ts';
import type { AudioEngine, HowlLike } from './engine.ts';
import type { Ring } from './firstSounds.ts';

export type SoundSettings = {
  muted: boolean;
  /** 0 to 1. */
  volume: number;
};

export type SoundProblem = {
  /** The sound that failed, or 'engine' for Howler itself. */
  sound: SoundName | 'engine';
  detail: unknown;
};

const fadeMilliseconds = 800;

/** How much of the ambience is left while the page is hidden. */
const ducked = 0.2;

export type Player = {
  set: (settings: SoundSettings) => void;
  /** @param rate how fast, and so how high: 1 as it was made */
  play: (cue: Cue, rate: number) => void;
  ring: (ring: Ring) => void;
  stopRing: (ring: Ring) => void;
  /** Fades to this ambience, or to none; `hidden` lowers it. */
  surround: (name: Ambience | null, hidden: boolean) => void;
  unload: () => void;
};

/**
 * Plays through a loaded engine; files lie at `base`sounds/. Nothing throws: a sound that can't be
 * loaded or played stays silent and is reported, since a call must go on without it.
 */
export function createPlayer(
  { Howl, Howler }: AudioEngine,
  base: string,
  onProblem: (problem: SoundProblem) => void,
): Player {
  const howls = new Map<SoundName, HowlLike>();
  const targets = new Map<Ambience, number>();

  function attempt(sound: SoundProblem['sound'], action: () => void): void {
    try {
      action();
    } catch (detail) {
      onProblem({ sound, detail });
    }
  }

  function howlOf(name: SoundName): HowlLike {
    const known = howls.get(name);
    if (known) return known;
    const { file, level } = recordings[name];
    const ambient = isAmbience(name);
    const report = (_: number, detail: unknown) => onProblem({ sound: name, detail });
    const howl = new Howl({
      src: [`${base}sounds/${file}.wav`],
      loop: ambient,
      volume: ambient ? 0 : level,
      onfade: () => {
        // A fade that is cut short ends too; only one that arrived at silence stops the loop.
        if (ambient && targets.get(name) === 0 && howl.volume() === 0) {
          attempt(name, () => howl.stop());
        }
      },
      onloaderror: report,
      onplayerror: report,
    });
    howls.set(name, howl);
    return howl;
  }

  function fadeTo(name: Ambience, target: number): void {
    if ((targets.get(name) ?? 0) === target) return;
    targets.set(name, target);
    attempt(name, () => {
      const howl = howlOf(name);
      if (target > 0 && !howl.playing()) howl.play();
      // Howler never ends a fade that has nowhere to go; a volume also ends the one under way.
      if (howl.volume() === target) howl.volume(target);
      else howl.fade(howl.volume(), target, fadeMilliseconds);
    });
  }

  for (const cue of cues) attempt(cue, () => howlOf(cue));

  return {
    set({ muted, volume }) {
      attempt('engine', () => {
        Howler.mute(muted);
        Howler.volume(Math.min(1, Math.max(0, volume)));
      });
    },
    play(cue, rate) {
      attempt(cue, () => {
        const howl = howlOf(cue);
        // A cue that comes late says something wrong; better none.
        if (howl.state() === 'loaded') playAt(howl, rate);
      });
    },
    ring(ring) {
      attempt(ring, () => {
        // Howler plays a first ring once it is there; more of them would then sound at once.
        const waiting = howls.has(ring) && howls.get(ring)?.state() !== 'loaded';
        if (!waiting) howlOf(ring).play();
      });
    },
    stopRing: (ring) => attempt(ring, () => howlOf(ring).stop()),
    surround(name, hidden) {
      for (const other of targets.keys()) if (other !== name) fadeTo(other, 0);
      if (!name) return;
      const { level } = recordings[name];
      fadeTo(name, hidden ? Math.round(level * ducked * 100) / 100 : level);
    },
    unload() {
      for (const [name, howl] of howls) attempt(name, () => howl.unload());
      howls.clear();
      targets.clear();
    },
  };
}

function playAt(howl: HowlLike, rate: number): void {
  const sounding = howl.play();
  if (rate !== 1 && typeof sounding === 'number') howl.rate(rate, sounding);
}

function isAmbience(name: SoundName): name is Ambience {
  return name === 'office' || name === 'street';
}
