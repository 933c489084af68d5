import type { AudioEngine, HowlLike, HowlSettings } from '../../src/audio/engine.ts';

/** An engine that writes down what it is asked to do, as `file: act`. */
export function createFakeEngine({ loaded = true, throwing = '' } = {}) {
  const log: string[] = [];
  const howls = new Map<string, FakeHowl>();

  class FakeHowl implements HowlLike {
    readonly file: string;
    readonly settings: HowlSettings;
    loaded = loaded;
    private sounding = false;
    private gain: number;

    constructor(settings: HowlSettings) {
      this.settings = settings;
      this.file = settings.src[0]?.replace(/^.*\/|\.wav$/g, '') ?? '';
      this.gain = settings.volume;
      howls.set(this.file, this);
    }

    state = () => (this.loaded ? 'loaded' : 'loading');
    playing = () => this.sounding;

    volume(): number;
    volume(gain: number): unknown;
    volume(gain?: number) {
      if (gain !== undefined) log.push(`${this.file}: ${(this.gain = gain)}`);
      return this.gain;
    }

    play() {
      if (this.file === throwing) throw new Error('no sound card');
      this.sounding = true;
      log.push(`${this.file}: play`);
    }

    rate(rate: number) {
      log.push(`${this.file}: rate ${rate}`);
    }

    stop() {
      this.sounding = false;
      log.push(`${this.file}: stop`);
    }

    unload() {
      log.push(`${this.file}: unload`);
    }

    fade(from: number, to: number) {
      this.gain = from;
      log.push(`${this.file}: ${from} → ${to}`);
      this.target = to;
    }

    private target = 0;

    /** Lets the running fade arrive. */
    arrive() {
      this.gain = this.target;
      this.settings.onfade();
    }
  }

  const engine: AudioEngine = {
    Howl: FakeHowl,
    Howler: {
      mute: (muted) => log.push(`mute ${muted}`),
      volume: (volume) => log.push(`volume ${volume}`),
    },
  };

  return {
    engine,
    howl: (file: string): FakeHowl => {
      const howl = howls.get(file);
      if (!howl) throw new Error(`${file} was never asked for`);
      return howl;
    },
    files: () => [...howls.keys()],
    /** What happened since the last time of asking. */
    heard: () => log.splice(0),
  };
}
