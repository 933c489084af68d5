import type { Upgrade } from './upgrade.ts';

/** A table more, like the others: what was deleted, by its name. */
export const whatIsGone: Upgrade = (database) => {
  const table = database.createObjectStore('gone', { keyPath: ['profile', 'id'] });
  table.createIndex('byMoment', ['profile', 'at', 'id']);
};
