/** No scenario's file can have such an id, so an own one never takes a shipped one's place. */
const prefix = 'own:';

/** The id by which links, records and transcripts know the user's scenario of a file's id. */
export const ownId = (fileId: string): string => prefix + fileId;

/** Whether an id is one of the user's own scenarios'. */
export const isOwn = (id: string): boolean => id.startsWith(prefix);

/** The id that stands in the file. */
export const fileIdOf = (id: string): string => (isOwn(id) ? id.slice(prefix.length) : id);
