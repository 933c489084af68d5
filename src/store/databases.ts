/** The browser's database of records. */
export const recordDatabase = 'pickup';

/** The browser's database that the user's own scenarios were kept in before. */
export const ownDatabase = 'pickup-own';
