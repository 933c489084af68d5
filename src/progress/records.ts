import type { Mode, Transcript } from '../core/call/transcript.ts';
import { languages, type Language } from '../core/course/language.ts';
import { moods, type Mood } from '../core/persona/moods.ts';
import { endingIds, type Ending } from '../core/course/outcomes.ts';

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

/** Records with one more attempt. */
export function withAttempt(records: Records, scenario: string, mode: Mode): Records {
  const record = records[scenario] ?? noRecord;
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
  const record = records[id] ?? noRecord;
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

/** The last words that make sense; records from before they were kept have none. */
function checkLastWords(value: unknown): ScenarioRecord['lastWords'] {
  if (typeof value !== 'object' || value === null) return {};
  const kept: Partial<Record<Ending, LastWords>> = {};
  for (const [ending, said] of Object.entries(value)) {
    const { text, language, mood } = (said ?? {}) as Partial<Record<keyof LastWords, unknown>>;
    const fits =
      endingIds.includes(ending as Ending) &&
      typeof text === 'string' &&
      languages.includes(language as Language) &&
      moods.includes(mood as Mood);
    if (fits) kept[ending as Ending] = { text, language, mood } as LastWords;
  }
  return kept;
}

function checkRecord(value: unknown): ScenarioRecord | null {
  if (typeof value !== 'object' || value === null) return null;
  const { best, endings, lastWords, attempts } = value as Partial<
    Record<keyof ScenarioRecord, unknown>
  >;
  if (best !== null && !(isCount(best) && best <= 100)) return null;
  if (!Array.isArray(endings) || typeof attempts !== 'object' || attempts === null) return null;
  const counts = attempts as Partial<Record<Mode, unknown>>;
  const of = (mode: Mode) => (isCount(counts[mode]) ? counts[mode] : 0);
  return {
    best,
    endings: endings.filter((ending) => endingIds.includes(ending as Ending)) as Ending[],
    lastWords: checkLastWords(lastWords),
    attempts: {
      coached: of('coached'),
      practice: of('practice'),
      exam: of('exam'),
    } satisfies Record<Mode, number>,
  };
}

/** Records read back; a scenario whose record makes no sense is left out. `null`: no records. */
export function checkRecords(value: unknown): Records | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const records: Record<string, ScenarioRecord> = {};
  for (const [id, one] of Object.entries(value)) {
    const record = checkRecord(one);
    if (record) records[id] = record;
  }
  return records;
}
