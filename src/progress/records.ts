import type { Mode, Transcript } from '../core/call/transcript.ts';
import { languages, type Language } from '../core/course/language.ts';
import { moods, type Mood } from '../core/persona/moods.ts';
import { endingIds, type Ending } from '../core/course/outcomes.ts';
import { isRecord } from './history.ts';
import { createSieve, type Partly, type Sieve } from './sieve.ts';

/** The sentence that ended a call, in the language played, and the face that went with it. */
export interface LastWords {
  readonly text: string;
  readonly language: Language;
  readonly mood: Mood;
}

/** What a trainee has reached with one scenario. */
export interface ScenarioRecord {
  /** Best score, 0–100, of calls without a move taken back; `null` before the first. */
  readonly best: number | null;
  /** Endings met, in the order found. */
  readonly endings: readonly Ending[];
  /** What the customer said last where it ended so, the latest time; endings met long ago have none. */
  readonly lastWords: Readonly<Partial<Record<Ending, LastWords>>>;
  /** Calls begun, by mode. */
  readonly attempts: Readonly<Record<Mode, number>>;
}

/** By scenario id. */
export type Records = Readonly<Record<string, ScenarioRecord>>;

/** Before the first call. */
export const noRecord: ScenarioRecord = {
  best: null,
  endings: [],
  lastWords: {},
  attempts: { coached: 0, practice: 0, exam: 0 },
};

/** The record of a scenario, by its own name: a link or a file may call it `constructor`. */
export const recordOf = (records: Records, scenario: string): ScenarioRecord =>
  (Object.hasOwn(records, scenario) ? records[scenario] : undefined) ?? noRecord;

/** Records with one more attempt. */
export function withAttempt(records: Records, scenario: string, mode: Mode): Records {
  const record = recordOf(records, scenario);
  const attempts = { ...record.attempts, [mode]: record.attempts[mode] + 1 };
  return { ...records, [scenario]: { ...record, attempts } };
}

/** The customer's last words; `null` where it was the rep who hung up. */
function lastWordsOf({ events, language }: Transcript): LastWords | null {
  const over = events.at(-1);
  if (over?.type === 'callEnded' && over.speaker === 'rep') return null;
  const last = events.findLast((event) => event.type === 'customerSpoke');
  if (last?.type !== 'customerSpoke' || last.words === '') return null;
  return { text: last.words, language, mood: last.mood };
}

/**
 * Records with a finished call. Every ending counts as found; a score counts as best only where no
 * move was taken back.
 *
 * @param score 0–100; `null`: unknown
 */
export function withResult(
  records: Records,
  transcript: Transcript,
  score: number | null,
): Records {
  const { id } = transcript.scenario;
  const record = recordOf(records, id);
  const last = transcript.events.at(-1);
  const found = last?.type === 'callEnded' ? last.ending : null;
  const endings =
    found === null || record.endings.includes(found) ? record.endings : [...record.endings, found];
  const said = lastWordsOf(transcript);
  const lastWords =
    found === null || said === null ? record.lastWords : { ...record.lastWords, [found]: said };
  const counts = transcript.branch === null && score !== null;
  const best = counts ? Math.max(record.best ?? 0, score) : record.best;
  return { ...records, [id]: { ...record, endings, lastWords, best } };
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

const countOf = (value: unknown) => (isCount(value) ? value : null);
const endingOf = (value: unknown) => endingIds.find((ending) => ending === value) ?? null;

function checkLastWord(value: unknown): LastWords | null {
  if (!isRecord(value)) return null;
  const { text, language, mood } = value;
  const fits =
    typeof text === 'string' &&
    languages.includes(language as Language) &&
    moods.includes(mood as Mood);
  return fits ? ({ text, language, mood } as LastWords) : null;
}

function checkRecord(value: unknown, sieve: Sieve): ScenarioRecord | null {
  if (!isRecord(value)) return null;
  const { best, endings, lastWords, attempts } = value;
  if (best !== null && !(isCount(best) && best <= 100)) return null;
  if (!Array.isArray(endings) || !isRecord(attempts)) return null;
  const of = (mode: Mode) => sieve.one(attempts[mode], countOf, 0);
  const said = sieve.one(lastWords, (all) => (isRecord(all) ? all : null), {});
  return {
    best,
    endings: sieve.list(endings, endingOf),
    lastWords: sieve.fields(said, (one, ending) =>
      endingOf(ending) === null ? null : checkLastWord(one),
    ),
    attempts: {
      coached: of('coached'),
      practice: of('practice'),
      exam: of('exam'),
    } satisfies Record<Mode, number>,
  };
}

/** Records read back; what makes no sense is left out. `null`: no records. */
export function checkRecords(value: unknown): Records | Partly<Records> | null {
  if (!isRecord(value)) return null;
  const sieve = createSieve();
  return sieve.sifted(sieve.fields(value, (one) => checkRecord(one, sieve)));
}
