// What the first page needs to know of a user's own scenarios; all else comes with them.

/** The browser's database that the user's own scenarios are kept in. */
export const ownDatabase = 'pickup-own';

/** No scenario's file can have such an id, so an own one never takes a shipped one's place. */
const prefix = 'own:';

/** The id by which links, records and transcripts know the user's scenario of a file's id. */
export const ownId = (fileId: string): string => prefix + fileId;

/** Whether an id is one of the user's own scenarios'. */
export const isOwn = (id: string): boolean => id.startsWith(prefix);

/** The id that stands in the file. */
export const fileIdOf = (id: string): string => (isOwn(id) ? id.slice(prefix.length) : id);

let changes = 0;

/** Counts the changes of own scenarios this visit: what was loaded at another count is stale. */
export const ownChanges = (): number => changes;

/** An own scenario was kept or deleted. */
export function ownChanged(): void {
  changes += 1;
}
