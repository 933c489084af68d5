import Papa from 'papaparse';
import { dayOf } from '../drills/days.ts';
import { neutralCell } from './cells.ts';
import type { Cell, Sheet } from './sheets.ts';

const two = (n: number) => String(n).padStart(2, '0');

function written(cell: Cell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return neutralCell(cell);
  const time = new Date(cell.moment);
  return `${dayOf(time)} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/**
 * A sheet as CSV: UTF-8 with its mark, by which spreadsheets know Chinese, and CRLF between rows.
 * Moments are those of the trainee's clock; no cell is taken for a formula.
 */
export function csvOf({ headings, rows }: Sheet): string {
  const table = [headings.map(written), ...rows.map((row) => row.map(written))];
  return `\ufeff${Papa.unparse(table, { newline: '\r\n' })}\r\n`;
}
