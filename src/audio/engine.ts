/** What the sounds use of a Howl, so that tests can stand in for it. */
export type HowlLike = {
  state(): string;
  /** Gives the number of this sounding. */
  play(): unknown;
  /** How fast, and so how high, one sounding is. */
  rate(rate: number, sounding: number): unknown;
  stop(): unknown;
  unload(): unknown;
  playing(): boolean;
  volume(): number;
  volume(gain: number): unknown;
  fade(from: number, to: number, milliseconds: number): unknown;
};

export type HowlSettings = {
  src: string[];
  loop: boolean;
  volume: number;
  onfade: () => void;
  onloaderror: (id: number, detail: unknown) => void;
  onplayerror: (id: number, detail: unknown) => void;
};

export type AudioEngine = {
  Howl: new (settings: HowlSettings) => HowlLike;
  Howler: { mute(muted: boolean): unknown; volume(volume: number): unknown };
};
