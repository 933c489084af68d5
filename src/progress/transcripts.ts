import { modes, type Transcript } from '../core/call/transcript.ts';
import { isSeed } from '../core/call/chance.ts';
import { languages } from '../core/course/language.ts';

type Loose<T> = Partial<Record<keyof T, unknown>>;

const eventTypes = ['customerSpoke', 'repActed', 'callEnded'];

function isEvent(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type, at } = value as { type?: unknown; at?: unknown };
  return eventTypes.includes(String(type)) && typeof at === 'number';
}

/**
 * A transcript read back, or `null`. Looks at what the screens rely on; whether the words are the
 * scenario's own only `replay` can tell.
 */
export function checkTranscript(value: unknown): Transcript | null {
  if (typeof value !== 'object' || value === null) return null;
  const read = value as Loose<Transcript>;
  const scenario = read.scenario as Loose<Transcript['scenario']> | undefined;
  const start = read.start as Loose<Transcript['start']> | undefined;
  const sound =
    read.format === 1 &&
    typeof scenario?.id === 'string' &&
    typeof scenario.hash === 'string' &&
    typeof read.seed === 'number' &&
    isSeed(read.seed) &&
    languages.some((language) => language === read.language) &&
    modes.some((mode) => mode === read.mode) &&
    (read.timeStretch === null || typeof read.timeStretch === 'number') &&
    Array.isArray(start?.facts) &&
    Array.isArray(read.customers) &&
    Array.isArray(read.events) &&
    read.events.length > 0 &&
    read.events.every(isEvent);
  return sound ? (value as Transcript) : null;
}
