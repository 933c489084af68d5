import { expect, test } from 'vitest';
import { noDrills } from '../../../src/progress/drills/drillRecord.ts';
import { eachTable, type LooseRow } from '../../../src/progress/exchange/contents.ts';
import { readTables, takeIn } from '../../../src/progress/exchange/exchange.ts';
import { readRecord } from '../../../src/progress/exchange/read.ts';
import { writeRecord } from '../../../src/progress/exchange/write.ts';
import type { Row, Table } from '../../../src/progress/record/port.ts';
import { defaultSettings } from '../../../src/progress/settings.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { device } from './devices.ts';

const customer = (changedAt: number, grade: string, profile: string) =>
  ({ id: 'dock-queue', profile, changedAt, format: 1, grade, note: '' }) as Row;
const target = (profile: string) =>
  ({ id: 'daily', profile, changedAt: 5, format: 1, calls: 20 }) as Row;

test('10 what this version can read travels in its own table, and nothing of it is put aside', async () => {
  const here = device('anna');
  await here.record.put('customers', customer(5, 'A', 'anna'));
  await here.record.put('targets', target('anna'));
  const tables = await readTables(here.record, 'anna');
  expect(tables.aside).toEqual([]);
  expect([tables.customers.length, tables.targets.length]).toEqual([1, 1]);

  const there = device('first');
  await there.record.put('customers', customer(4, 'D', 'first'));
  const plan = await there.import(await here.exported());
  expect([plan.customers.change.length, plan.targets.add.length]).toEqual([1, 1]);
  expect(await there.record.get('customers', 'first', 'dock-queue')).toMatchObject({ grade: 'A' });
});

test('10 what can’t be read is put aside in the file, whole', async () => {
  const record = memoryRecord();
  const strange: readonly [Table, Row][] = [
    ['customers', { ...customer(5, 'Z', 'anna') }],
    ['plans', { id: 'x', profile: 'anna', changedAt: 5 }],
  ];
  for (const [table, row] of strange) await record.put(table, row);
  const tables = await readTables(record, 'anna');
  expect(tables.aside.map(({ id }: LooseRow) => id)).toEqual(['customers dock-queue', 'plans x']);
  const text = writeRecord({
    settings: defaultSettings('en'),
    records: {},
    drills: noDrills,
    tables: { ...eachTable(() => []), ...tables },
  });
  const read = readRecord(text, 'en');
  if ('why' in read) throw new Error(read.why);
  const there = memoryRecord();
  expect((await takeIn(there, 'first', read.tables)).aside.add).toHaveLength(2);
});
