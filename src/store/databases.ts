/** The browser's database that the user's own scenarios are kept in. */
export const ownDatabase = 'pickup-own';
