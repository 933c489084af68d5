import { recordDatabase } from '../../store/databases.ts';

/**
 * Whether this browser has a record, without opening it: who has none has noted nothing. Where the
 * browser can't tell there may be one.
 */
export async function hasRecord(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === recordDatabase);
  } catch {
    return true;
  }
}
