import { languages, type Language } from '../core/course/language.ts';
import { isRecord } from './history.ts';
import { createSieve, type Partly } from './sieve.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/**
 * Time pressure. `byMode`: the exam is timed, the other modes aren't. `off`: never. A number: every
 * mode is timed, with this factor on the turn's time.
 */
export const timePressures = ['byMode', 'off', 1, 2, 5, 10] as const;
export type TimePressure = (typeof timePressures)[number];

/** Seconds on the wall per second of speech; 0 shows each bubble at once. */
export const paces = [1, 0.5, 0.25, 0] as const;
export type Pace = (typeof paces)[number];

/** How big the words are. `auto`: for the back row where the window is as wide as a projector's. */
export const textSizes = ['auto', 'normal', 'backRow'] as const;
export type TextSize = (typeof textSizes)[number];

export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
  /** The customer's words are read aloud where the device has a voice. */
  readonly speech: boolean;
  readonly timePressure: TimePressure;
  /** A call of four minutes' speech takes about two at 0.5. */
  readonly pace: Pace;
  /** The trainee rates a call before its score is shown. */
  readonly rateFirst: boolean;
  /** The guide of the very first call has been seen or skipped. */
  readonly guided: boolean;
  /** Scenarios of the user's own are kept: the choice of customers has to ask for them. */
  readonly ownScenarios: boolean;
  /** Letters and digits act by themselves; off for whoever dictates (WCAG 2.1.4). */
  readonly keys: boolean;
  /** The browser was asked to keep the record when the disk runs full. */
  readonly askedToLast: boolean;
}

/** What a new trainee starts with. */
export function defaultSettings(language: Language): Settings {
  return {
    language,
    theme: 'auto',
    textSize: 'auto',
    volume: 0.7,
    muted: false,
    speech: true,
    timePressure: 'byMode',
    pace: 0.5,
    rateFirst: true,
    guided: false,
    ownScenarios: false,
    keys: true,
    askedToLast: false,
  };
}

const among =
  <T>(all: readonly T[]) =>
  (value: unknown): T | null =>
    all.find((one) => one === value) ?? null;

const flag = (value: unknown) => (typeof value === 'boolean' ? value : null);
const volume = (value: unknown) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : null;

const checks: { readonly [K in keyof Settings]: (value: unknown) => Settings[K] | null } = {
  language: among(languages),
  theme: among(themes),
  textSize: among(textSizes),
  volume,
  muted: flag,
  speech: flag,
  timePressure: among(timePressures),
  pace: among(paces),
  rateFirst: flag,
  guided: flag,
  ownScenarios: flag,
  keys: flag,
  askedToLast: flag,
};

/** Settings read back; a field that makes no sense takes its default. `null`: not settings at all. */
export function checkSettings(
  value: unknown,
  language: Language,
): Settings | Partly<Settings> | null {
  if (!isRecord(value)) return null;
  const sieve = createSieve();
  const settings: Record<string, unknown> = { ...defaultSettings(language) };
  for (const [name, check] of Object.entries(checks)) {
    settings[name] = sieve.one(value[name], check, settings[name]);
  }
  return sieve.sifted(settings as unknown as Settings);
}
