import type { Change } from '../changes/change.ts';
import type { RecordStore } from '../../store/record.ts';

export type { Page, Place, RecordStore, Row, Table, Transaction } from '../../store/record.ts';
export { newId } from '../../store/ids.ts';

/** The way to a trainee's record; its code and the database are fetched when it is asked for. */
export interface RecordPort {
  /** Whose record it is, for as long as this port lasts. */
  readonly profile: string;
  /**
   * Always the same store, with all in it that waited; what can't be moved in goes on waiting, and
   * that has been said.
   *
   * @throws whatever the import throws when the network fails
   */
  readonly open: () => Promise<RecordStore>;
  /**
   * Makes a change. It is noted at once, so that a page that is closed or crashes the moment after
   * loses nothing: what the database didn't take is made when the record is opened next. Only what was
   * to go and is said to be still there stays.
   *
   * @returns of a note: how many earlier follow-ups are ticked off by it; else 0
   * @throws whatever the database or the import throws
   */
  readonly keep: (change: Change) => Promise<number>;
}
