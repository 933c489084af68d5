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
}
