import { nobody, type Row } from './record.ts';

/** A named value as it lies in the table `scenarios`. */
export interface BoxRow extends Row {
  readonly value: unknown;
}

/** A row for a value; everybody on this computer has the same scenarios. */
export function boxRow(name: string, value: unknown, changedAt: number): BoxRow {
  return { id: name, profile: nobody, changedAt, value };
}
