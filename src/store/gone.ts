import type { Row, Table, Transaction } from './record.ts';

/**
 * What was deleted is remembered by its name and the moment alone, so that a file from before doesn't
 * bring it back unasked.
 */
export const goneId = (table: Table, id: string): string => `${table} ${id}`;

/** ms since 1970 for a change of a row: now, yet after the one before, wherever the clock stood then. */
export function momentAfter(before: unknown): number {
  const { changedAt } = (before ?? {}) as Partial<Row>;
  const last = typeof changedAt === 'number' ? changedAt : Number.NEGATIVE_INFINITY;
  return Math.max(Date.now(), last + 1);
}

/** Removes a row and remembers that it is gone. @param tx a transaction over its table and `gone` */
export async function removeForGood(
  tx: Transaction,
  table: Table,
  profile: string,
  id: string,
): Promise<void> {
  const row = await tx.get(table, profile, id);
  if (row === undefined) return;
  await tx.remove(table, profile, id);
  await tx.put('gone', { id: goneId(table, id), profile, changedAt: momentAfter(row) });
}
