import {
  decode,
  largestTable,
  type Decoded,
  type NotText,
} from '../../../progress/campaign/decode.ts';
import { readCsv, type Table } from '../../../progress/campaign/readCsv.ts';

/** A list that was opened, and how. */
export interface OpenedTable extends Pick<Decoded, 'encoding' | 'doubtful'> {
  readonly name: string;
  readonly table: Table;
}

export type TableProblem = NotText | 'unreadable' | 'empty';

/** Reads a file that the user chose. One that is too large is not opened. */
export async function openTable(file: File): Promise<OpenedTable | TableProblem> {
  if (file.size > largestTable) return 'tooLarge';
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return 'unreadable';
  }
  const decoded = decode(new Uint8Array(bytes));
  if (typeof decoded === 'string') return decoded;
  const table = readCsv(decoded.text);
  if (!table) return 'empty';
  const { encoding, doubtful } = decoded;
  return { name: file.name.replace(/\.[^.]+$/, ''), table, encoding, doubtful };
}
