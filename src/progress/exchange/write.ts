import { canonicalJson } from '../../scenario/contentHash.ts';
import { isRecord } from '../history.ts';
import type { Row, Table } from '../record/port.ts';
import {
  eachTable,
  exchangedTables,
  exchangeFormat,
  exchangeKind,
  type Contents,
  type LooseRow,
  type Tables,
} from './contents.ts';
import { rowFault } from './rowFault.ts';

/** As JSON would have it: a database also keeps fields without a value. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const byId = (a: LooseRow, b: LooseRow) => (a.id < b.id ? -1 : Number(a.id > b.id));

/** A row without whose it is; what was put aside has it inside, too. */
function loose({ profile, ...row }: Row): LooseRow {
  if (!('found' in row) || !isRecord(row.found)) return row;
  const { profile: _, ...found } = row.found;
  return row.found['profile'] === profile ? Object.assign({}, row, { found }) : row;
}

/** A row that this version can't read, as it lies in the table `aside`. */
export function strangeRow<R extends LooseRow>(table: Table, row: R) {
  return { id: `${table} ${row.id}`, changedAt: row.changedAt, table, found: row };
}

/**
 * The rows of a record as they travel. Rows that this version can't read go among those put aside,
 * so that whatever it writes it can also read.
 */
export function looseTables(rows: Tables<Row>): Tables<LooseRow> {
  // Whose it is, is a part of every check: it goes after that.
  const fine = eachTable((table) => rows[table].filter((row) => !rowFault(table, row)).map(loose));
  const strange = exchangedTables.flatMap((table) =>
    rows[table].filter((row) => rowFault(table, row)).map((row) => strangeRow(table, loose(row))),
  );
  return { ...fine, aside: [...fine.aside, ...strange] };
}

/**
 * A record as a file: a row a line, fields and rows in a fixed order and no moment of its own, so
 * that the same record always gives the same bytes.
 */
export function writeRecord({ settings, records, drills, tables }: Contents): string {
  const line = (value: unknown) => canonicalJson(asJson(value));
  const written = exchangedTables.map((table) => {
    const rows = tables[table].toSorted(byId).map(line);
    return `"${table}":[${rows.map((row) => `\n${row}`).join(',')}]`;
  });
  return [
    `{"kind":"${exchangeKind}","format":${exchangeFormat},`,
    `"settings":${line(settings)},`,
    `"records":${line(records)},`,
    `"drills":${line(drills)},`,
    `"tables":{`,
    `${written.join(',\n')}}}`,
    '',
  ].join('\n');
}
