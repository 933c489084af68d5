import type { RecordStore } from '../../store/record.ts';

export type { Page, Place, RecordStore, Row, Table, Transaction } from '../../store/record.ts';
export { newId } from '../../store/ids.ts';

/** The way to a trainee's record; its code and the database are fetched when it is asked for. */
export interface RecordPort {
  /** Whose record it is, for as long as this port lasts. */
  readonly profile: string;
  /** Always the same store. @throws whatever the import throws when the network fails */
  readonly open: () => Promise<RecordStore>;
}

/** Makes a port of what opens a record: once, and again only where that failed. */
export function recordPort(profile: string, open: () => Promise<RecordStore>): RecordPort {
  let opening: Promise<RecordStore> | null = null;
  return {
    profile,
    open() {
      opening ??= open().catch((error: unknown) => {
        opening = null;
        throw error;
      });
      return opening;
    },
  };
}
