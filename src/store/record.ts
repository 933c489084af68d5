/** What a trainee's record is kept in, and travels in. Each holds rows of one kind. */
export const recordTables = [
  'calls',
  'digests',
  'callNotes',
  'customers',
  'followUps',
  'callSheets',
  'ratings',
  'plans',
  'targets',
  'campaigns',
  'scenarios',
  'aside',
] as const;
/** All tables: `gone` remembers what was deleted (`gone.ts`). */
export const tables = [...recordTables, 'profiles', 'gone'] as const;
export type Table = (typeof tables)[number];

/** Whose the rows are that belong to no profile: the profiles themselves. */
export const nobody = '';

/** What every row has; whatever else it has is plain JSON, and its owner's matter. */
export interface Row {
  /** Its name within table and profile; for what is made here see `newId`. */
  readonly id: string;
  readonly profile: string;
  /** ms since 1970; of two rows of one name the one changed later counts. */
  readonly changedAt: number;
}

/** Where a page ended. */
export interface Place {
  readonly at: number;
  readonly id: string;
}

/** Some rows, the newest first. */
export interface Page {
  readonly rows: readonly unknown[];
  /** What to ask for next as `before`; `null`: these were the oldest. */
  readonly next: Place | null;
}

/** Reads and writes of one transaction. Rows come back as they were put, and unchecked. */
export interface Transaction {
  /** `undefined` where there is none. */
  readonly get: (table: Table, profile: string, id: string) => Promise<unknown>;
  /** A profile's rows, in the order of their ids. */
  readonly all: (table: Table, profile: string) => Promise<readonly unknown[]>;
  /** Writes over a row of the same name. */
  readonly put: (table: Table, row: Row) => Promise<void>;
  readonly remove: (table: Table, profile: string, id: string) => Promise<void>;
  /** Removes all of a profile's rows. */
  readonly clear: (table: Table, profile: string) => Promise<void>;
}

/**
 * The browser's database of records. Any of it may reject with what the browser throws (`isFull`
 * tells a full disk); then nothing of it was done, and it may be asked again.
 */
export interface RecordStore extends Transaction {
  /** Whether what is put is there at the next visit: not where the browser has no database. */
  readonly lasts: boolean;
  /**
   * Rows from the newest to the oldest, by their `endedAt` where they have one (`null`: before all
   * others), else by `changedAt`; of one moment by their ids.
   */
  readonly page: (
    table: Table,
    profile: string,
    ask: { readonly before?: Place | null; readonly size: number },
  ) => Promise<Page>;
  readonly count: (table: Table, profile: string) => Promise<number>;
  /**
   * All of it or nothing, and no other tab's writes in between. `act` waits for nothing but the
   * transaction, or the browser ends it; it may run a second time where the connection was lost.
   * Where it throws, nothing is written.
   */
  readonly write: <T>(
    tables: readonly Table[],
    act: (transaction: Transaction) => Promise<T>,
  ) => Promise<T>;
  /**
   * Tells of every change of a table, in this tab and in others.
   *
   * @returns what ends it
   */
  readonly subscribe: (table: Table, listener: () => void) => () => void;
}

/** The last moment that a date can name, ms since 1970. */
const lastMoment = 8.64e15;

/** The moment that a row is listed by, ms since 1970; 0 for what ended nobody knows when. */
export function momentOf(row: Row): number {
  const moment = 'endedAt' in row ? row.endedAt : row.changedAt;
  return typeof moment === 'number' && Math.abs(moment) <= lastMoment ? moment : 0;
}
