import type { Language } from '../../core/course/language.ts';
import { checkDrills } from '../drills/drillRecord.ts';
import { isRecord } from '../history.ts';
import { checkRecords } from '../records.ts';
import { checkSettings } from '../settings.ts';
import { Partly } from '../sieve.ts';
import {
  eachTable,
  exchangedTables,
  exchangeFormat,
  exchangeKind,
  type Contents,
  type ExchangedTable,
  type LooseRow,
} from './contents.ts';
import { rowFault } from './rowFault.ts';

/** The largest file that is opened, bytes: 5,000 calls take about a quarter of it. */
export const largestRecord = 300_000_000;

export type Part = 'settings' | 'records' | 'drills' | ExchangedTable;

/** Why a file is not taken in, and where that shows. */
export type Refusal =
  /** @property line from 1; `null`: the browser doesn't say */
  | { readonly why: 'notJson'; readonly line: number | null }
  | { readonly why: 'foreign' }
  | { readonly why: 'newer'; readonly place: Place | null }
  | { readonly why: 'damaged'; readonly place: Place };

/** A part of the file, and in it a row, from 1, and what of the row. */
export interface Place {
  readonly part: Part;
  readonly row: number | null;
  readonly where: string | null;
}

const whole = (part: Part): Place => ({ part, row: null, where: null });

/** The line that a browser's complaint about JSON names: some give a line, some a character. */
function lineOf(error: unknown, text: string): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const at = /position (\d+)/.exec(message)?.[1];
  if (at !== undefined) return text.slice(0, Number(at)).split('\n').length;
  return /end of/i.test(message) ? text.split('\n').length : null;
}

/** The rows of a table, or what is wrong with the first that can't be read. */
function rowsIn(table: ExchangedTable, value: unknown): readonly LooseRow[] | Refusal {
  if (!Array.isArray(value)) return { why: 'damaged', place: whole(table) };
  const ids = new Set<string>();
  for (const [i, row] of value.entries()) {
    const place = (where: string | null) => ({ part: table, row: i + 1, where });
    // Whose it is, is not in the file and a part of every check.
    const owned: unknown = isRecord(row) ? { ...row, profile: '' } : row;
    const fault = rowFault(table, owned);
    if (fault?.problem === 'newer') return { why: 'newer', place: place(null) };
    if (fault) return { why: 'damaged', place: place(fault.where) };
    const { id } = row as LooseRow;
    if (ids.has(id)) return { why: 'damaged', place: place('id') };
    ids.add(id);
  }
  return value as LooseRow[];
}

function checked<T>(value: T | Partly<T> | null, part: Part): T | Refusal {
  if (value !== null && !(value instanceof Partly)) return value;
  return { why: 'damaged', place: whole(part) };
}

const isRefusal = (value: unknown): value is Refusal => isRecord(value) && 'why' in value;

/**
 * The record in a file: all of it or none. A file that is damaged in one place is refused with that
 * place, for what is missing would only be missed when it is needed.
 *
 * @param language of settings that don't name theirs
 */
export function readRecord(text: string, language: Language): Contents | Refusal {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    // A picture or a table was never a record; what begins as one broke off.
    if (!/^\ufeff?\s*\{/.test(text)) return { why: 'foreign' };
    return { why: 'notJson', line: lineOf(error, text) };
  }
  if (!isRecord(file) || file['kind'] !== exchangeKind) return { why: 'foreign' };
  const { format, tables } = file;
  if (typeof format !== 'number') return { why: 'foreign' };
  if (format > exchangeFormat) return { why: 'newer', place: null };
  const settings = checked(checkSettings(file['settings'], language), 'settings');
  const records = checked(checkRecords(file['records']), 'records');
  const drills = checked(checkDrills(file['drills']), 'drills');
  // A table that an earlier version didn't have is empty.
  const given = isRecord(tables) ? tables : {};
  const rows = eachTable((table) => rowsIn(table, given[table] ?? []));
  const refused = [settings, records, drills, ...exchangedTables.map((table) => rows[table])].find(
    isRefusal,
  );
  if (refused) return refused;
  return { settings, records, drills, tables: rows } as Contents;
}
