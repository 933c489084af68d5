import writeExcelFile, { type Cell as XlsxCell } from 'write-excel-file/universal';
import { neutralCell } from './cells.ts';
import type { Cell, Sheet } from './sheets.ts';

/** Widest column, characters; longer texts are wrapped by whoever reads them. */
const widest = 48;

/** Spreadsheets know no time zones: what stands there is the trainee's clock, as if in UTC. */
function clockOf(moment: number): Date {
  return new Date(moment - new Date(moment).getTimezoneOffset() * 60_000);
}

/** What XML has no way to write; a workbook with one of these would not open. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function written(cell: Cell): XlsxCell {
  if (cell === null) return null;
  if (typeof cell === 'string') {
    return { type: String, value: neutralCell(cell).replace(unwritable, '') };
  }
  if (typeof cell === 'number') return { type: Number, value: cell };
  return { type: Date, value: clockOf(cell.moment), format: 'yyyy-mm-dd hh:mm' };
}

const lengthOf = (cell: Cell) =>
  cell === null ? 0 : typeof cell === 'object' ? 16 : String(cell).length;

function widths({ headings, rows }: Sheet) {
  return headings.map((heading, i) => {
    const longest = Math.max(...[heading, ...rows.map((row) => row[i] ?? null)].map(lengthOf));
    // A Chinese character takes twice the room; that some column is too wide hurts nobody.
    return { width: Math.min(widest, 2 * longest + 2) };
  });
}

/** Sheets as one workbook, their headings bold and in sight. No cell is taken for a formula. */
export function xlsxOf(sheets: readonly Sheet[]): Promise<Blob> {
  const pages = sheets.map((sheet) => ({
    sheet: sheet.name,
    columns: widths(sheet),
    stickyRowsCount: 1,
    data: [
      sheet.headings.map((value) => ({ type: String, value, fontWeight: 'bold' as const })),
      ...sheet.rows.map((row) => row.map(written)),
    ],
  }));
  return writeExcelFile(pages).toBlob();
}
