import type { DrillRecord } from '../drills/drillRecord.ts';
import { recordTables, type Row } from '../../store/record.ts';
import type { Records } from '../records.ts';
import type { Settings } from '../settings.ts';

/** The format that an exported record has; an earlier one would be upgraded by steps, as transcripts are. */
export const exchangeFormat = 1;

/** What an exported record says that it is. */
export const exchangeKind = 'pickup.record';

/** The tables of one trainee's record, in the order in which they are written. */
export const exchangedTables = recordTables;
export type ExchangedTable = (typeof exchangedTables)[number];

/** A row as it travels: whose it is, is for the place to say that it comes to. */
export type LooseRow = Omit<Row, 'profile'>;

/** Every table's rows by its name. */
export type Tables<R> = Readonly<Record<ExchangedTable, readonly R[]>>;

/** All that is kept of one trainee. */
export interface Contents {
  readonly settings: Settings;
  readonly records: Records;
  readonly drills: DrillRecord;
  readonly tables: Tables<LooseRow>;
}

/** What `make` says of each table. */
export function eachTable<T>(make: (table: ExchangedTable) => T): Record<ExchangedTable, T> {
  return Object.fromEntries(exchangedTables.map((table) => [table, make(table)])) as Record<
    ExchangedTable,
    T
  >;
}
