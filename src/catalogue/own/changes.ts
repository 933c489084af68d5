let changes = 0;

/** Counts the changes of own scenarios this visit: what was loaded at another count is stale. */
export const ownChanges = (): number => changes;

/** An own scenario was kept or deleted. */
export function ownChanged(): void {
  changes += 1;
}
