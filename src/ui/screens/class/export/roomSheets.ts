import type { Cell, Sheet } from '../../../../progress/exchange/sheets.ts';
import { callRows, lineRows, peopleRows, voteRows } from './callRows.ts';
import { columns, sheetNames, type SheetName } from './columns.ts';
import { judgedRows, selfRows, writtenRows } from './otherRows.ts';
import type { Rows, Sources } from './sources.ts';

const makers: { readonly [S in SheetName]: (sources: Sources) => Rows<S> } = {
  people: peopleRows,
  calls: callRows,
  lines: lineRows,
  votes: voteRows,
  judged: judgedRows,
  written: writtenRows,
  self: selfRows,
};

/**
 * A room as tables for a spreadsheet: who was there and all that was done, as far as the trainer may
 * see it. Who rated themselves stays unnamed.
 *
 * @returns the sheets that have rows, and that of the people
 */
export function roomSheets(sources: Sources): readonly Sheet[] {
  const { words } = sources;
  return sheetNames.flatMap((id) => {
    const rows: readonly Readonly<Record<string, Cell>>[] = makers[id](sources);
    if (rows.length === 0 && id !== 'people') return [];
    return {
      name: words.sheets[id],
      headings: columns[id].map((column) => words.columns[column]),
      rows: rows.map((row) => columns[id].map((column) => row[column] ?? null)),
    };
  });
}
