import { browserRecord, onMishap } from '../../store/browserRecord.ts';
import type { RecordStore } from '../record/port.ts';
import { leaveWhenGone } from './leaveWhenGone.ts';

/** What a page is told of its record. */
interface Told {
  /** What happened to the database and was mended; the same function once. */
  readonly mishap: Parameters<typeof onMishap>[0];
  /** Who practises by now in this browser. */
  readonly now: () => string;
  /** The trainee was deleted in another tab; see `leaveWhenGone`. */
  readonly leave: (to: string) => void;
}

/** The browser's record, for a page that shows one trainee's. */
export function theirRecord(profile: string, { mishap, now, leave }: Told): RecordStore {
  onMishap(mishap);
  const record = browserRecord();
  leaveWhenGone(record, profile, now, leave);
  return record;
}
