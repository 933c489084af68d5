import type { Ending } from '../../core/course/outcomes.ts';
import { inOrder } from './counted.ts';
import type { CallDigest } from './digest.ts';
import { isMeant, type LogFilter } from './logFilter.ts';

/** What the log shows of a call: little, for thousands of them go to the page. */
export type LogEntry = Pick<
  CallDigest,
  | 'id'
  | 'endedAt'
  | 'customer'
  | 'language'
  | 'ending'
  | 'mode'
  | 'timeStretch'
  | 'branch'
  | 'pauses'
  | 'rating'
  | 'seed'
  | 'score'
  | 'accuracy'
  /** One object for all calls of one content: it goes to the page once. */
  | 'scenario'
>;

/** A customer who was called, as they were called the last time. */
export type LogCustomer = Pick<CallDigest, 'customer' | 'language'> & {
  /** The scenario's. */
  readonly id: string;
};

export interface Log {
  /** Those that are meant, the newest first. */
  readonly entries: readonly LogEntry[];
  /** How many there are without any filter. */
  readonly all: number;
  /** Everybody who was ever called, the latest first. */
  readonly customers: readonly LogCustomer[];
  /** Endings that there are. */
  readonly endings: readonly Ending[];
}

const entryOf = (digest: CallDigest, scenario: LogEntry['scenario']): LogEntry => ({
  id: digest.id,
  endedAt: digest.endedAt,
  scenario,
  customer: digest.customer,
  language: digest.language,
  ending: digest.ending,
  mode: digest.mode,
  timeStretch: digest.timeStretch,
  branch: digest.branch,
  pauses: digest.pauses,
  rating: digest.rating,
  seed: digest.seed,
  score: digest.score,
  accuracy: digest.accuracy,
});

/** The log of a trainee's calls, as far as a filter asks for it. */
export function logOf(digests: readonly CallDigest[], filter: LogFilter): Log {
  const newest = inOrder(digests).toReversed();
  const customers = new Map<string, LogCustomer>();
  for (const { scenario, customer, language } of newest) {
    if (!customers.has(scenario.id)) {
      customers.set(scenario.id, { id: scenario.id, customer, language });
    }
  }
  const contents = new Map<string, LogEntry['scenario']>();
  const shared = ({ scenario }: CallDigest) => {
    const key = JSON.stringify(scenario);
    const one = contents.get(key) ?? scenario;
    contents.set(key, one);
    return one;
  };
  return {
    entries: newest.filter((one) => isMeant(one, filter)).map((one) => entryOf(one, shared(one))),
    all: digests.length,
    customers: [...customers.values()],
    endings: [...new Set(digests.flatMap(({ ending }) => ending ?? []))],
  };
}

/** Two logs of different calls as one, what is in the first above what is in the second. */
export function bothLogs(above: Log, below: Log): Log {
  const known = new Set(above.customers.map(({ id }) => id));
  return {
    entries: [...above.entries, ...below.entries],
    all: above.all + below.all,
    customers: [...above.customers, ...below.customers.filter(({ id }) => !known.has(id))],
    endings: [...new Set([...above.endings, ...below.endings])],
  };
}
