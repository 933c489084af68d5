import type { Row } from '../../../src/progress/record/port.ts';
import { defaultSettings } from '../../../src/progress/settings.ts';
import { noDrills } from '../../../src/progress/drills/drillRecord.ts';
import type { Contents } from '../../../src/progress/exchange/contents.ts';
import { readTables, takeIn } from '../../../src/progress/exchange/exchange.ts';
import { readRecord } from '../../../src/progress/exchange/read.ts';
import { writeRecord } from '../../../src/progress/exchange/write.ts';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { goldens } from '../../golden/goldens.ts';

/** A call row as it lies in its table. */
export function callRow(
  id: string,
  profile: string,
  changedAt: number,
  rating: number | null,
): Row {
  const { transcript } = goldens[0]!;
  return Object.assign({ id, profile, changedAt }, { endedAt: 5, rating, pauses: 0, transcript });
}

/** A browser with one trainee's record. */
export function device(profile: string, record: RecordStore = memoryRecord()) {
  const contents = async (): Promise<Contents> => ({
    settings: defaultSettings('en'),
    records: {},
    drills: noDrills,
    tables: await readTables(record, profile),
  });
  return {
    profile,
    record,
    put: (row: Row) => record.put('calls', row),
    calls: async () => (await record.all('calls', profile)) as (Row & { rating: number })[],
    exported: async () => writeRecord(await contents()),
    async import(text: string) {
      const read = readRecord(text, 'en');
      if ('why' in read) throw new Error(JSON.stringify(read));
      return takeIn(record, profile, read.tables);
    },
  };
}
