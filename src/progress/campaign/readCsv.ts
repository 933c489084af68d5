import Papa from 'papaparse';
import { withoutUnseen } from '../../core/text/characters.ts';
import { plainCell } from '../exchange/cells.ts';

/** A row of the file. */
export interface TableRow {
  /** The line that it begins in, from 1. */
  readonly line: number;
  /** As many as there are headings, without space around them and without what can't be seen. */
  readonly cells: readonly string[];
}

/** A row that is left out: it has other cells than the headings say, or a quote that isn't closed. */
export type BadRow =
  | { readonly line: number; readonly why: 'cells'; readonly found: number }
  | { readonly line: number; readonly why: 'quote' };

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  readonly bad: readonly BadRow[];
}

interface Piece {
  readonly line: number;
  readonly cells: readonly string[];
  readonly badQuote: boolean;
}

/** What separates the headings, quoted ones aside: whatever of the three stands there most. */
function separatorOf(text: string): string {
  const headings = (/\S.*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (separator: string) => headings.split(separator).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** The file's rows with their lines, blank ones left out. */
function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    newline: '\n',
    delimiter: separatorOf(text),
    step({ data, errors, meta }) {
      // "Reached" with a joiner or a direction mark in it is read as "reached", and counts as that.
      const cells = data.map((cell) => plainCell(withoutUnseen(cell).trim()));
      const badQuote = errors.some(({ type }) => type === 'Quotes');
      if (badQuote || cells.some((cell) => cell !== '')) found.push({ line, cells, badQuote });
      for (; read < meta.cursor; read++) if (text[read] === '\n') line += 1;
    },
  });
  return found;
}

/** Headings of their own for columns that have none or the same, so that each can be told. */
function distinct(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading, i) => {
    const name = heading === '' ? `#${i + 1}` : heading;
    const own = taken.has(name) ? `${name} #${i + 1}` : name;
    taken.add(own);
    return own;
  });
}

function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/**
 * A table of comma, semicolon or tab separated values, its first row the headings. Rows that don't fit are named by line and left out, never mended by guessing.
 *
 * @returns `null` where there is no row below the headings
 */
export function readCsv(text: string): Table | null {
  const [first, ...rest] = pieces(text.replace(/\r\n?/g, '\n'));
  if (!first || rest.length === 0) return null;
  const headings = distinct(withoutBlankEnd(first.cells));
  const rows: TableRow[] = [];
  const bad: BadRow[] = [];
  for (const { line, cells, badQuote } of rest) {
    const found = withoutBlankEnd(cells).length;
    if (badQuote) bad.push({ line, why: 'quote' });
    else if (cells.length < headings.length || found > headings.length)
      bad.push({ line, why: 'cells', found: cells.length });
    else rows.push({ line, cells: cells.slice(0, headings.length) });
  }
  return { headings, rows, bad };
}
