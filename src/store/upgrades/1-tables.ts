import type { Upgrade } from './upgrade.ts';

/** The tables as this step knew them: later ones make their own. */
const firstTables = [
  'calls',
  'digests',
  'callNotes',
  'customers',
  'followUps',
  'callSheets',
  'ratings',
  'plans',
  'targets',
  'campaigns',
  'scenarios',
  'aside',
  'profiles',
];

/**
 * Every table alike: a row lies in an envelope `{ profile, id, at, row }`, is found by profile and
 * id, and is listed within its profile by the moment `at`.
 */
export const oneKindOfTable: Upgrade = (database) => {
  for (const name of firstTables) {
    const table = database.createObjectStore(name, { keyPath: ['profile', 'id'] });
    table.createIndex('byMoment', ['profile', 'at', 'id']);
  }
};
