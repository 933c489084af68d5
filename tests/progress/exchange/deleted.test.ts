import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetCalls, forgetRecord } from '../../../src/progress/calls/forget.ts';
import { takeIn } from '../../../src/progress/exchange/exchange.ts';
import { readRecord } from '../../../src/progress/exchange/read.ts';
import { deleteRow, keepRow } from '../../../src/progress/record/keepRow.ts';
import { openRecord } from '../../../src/store/openRecord.ts';
import { recordBox } from '../../../src/store/recordBox.ts';
import { fakeDatabase } from '../../store/support/fakeDatabase.ts';
import { callRow, device } from './devices.ts';

const noon = Date.parse('2026-11-30T12:00:00Z');
beforeEach(() => void vi.useFakeTimers({ now: noon, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const target = (profile: string, calls: number) => ({ id: 'daily', profile, format: 1, calls });

test('10 a deleted call stays away from an import, which says so, and comes back when asked for', async () => {
  const here = device('anna');
  for (const id of ['a', 'b']) await here.put(callRow(id, 'anna', noon - 5, null));
  const backup = await here.exported();
  await forgetCalls(here.record, 'anna');
  const plan = await here.import(backup);
  expect(plan.calls.gone.map(({ id }) => id)).toEqual(['a', 'b']);
  expect([plan.calls.add, plan.calls.change, plan.calls.same]).toEqual([[], [], 0]);
  expect(await here.calls()).toEqual([]);

  const read = readRecord(backup, 'en');
  if ('why' in read) throw new Error(read.why);
  await takeIn(here.record, 'anna', read.tables, true);
  expect(await here.exported()).toBe(backup);
  // And is no longer remembered as gone.
  expect(await here.record.all('gone', 'anna')).toEqual([]);
});

test('10 what was changed elsewhere after it was deleted here comes in', async () => {
  const here = device('anna');
  const there = device('anna');
  await keepRow(here.record, 'targets', target('anna', 20));
  await deleteRow(here.record, 'targets', 'anna', 'daily');
  vi.setSystemTime(noon + 60_000);
  await keepRow(there.record, 'targets', target('anna', 30));
  expect((await here.import(await there.exported())).targets.add).toHaveLength(1);
});

test('10 a clock that was set back brings nothing deleted back, and loses no later change', async () => {
  const here = device('anna');
  await keepRow(here.record, 'targets', target('anna', 20));
  const backup = await here.exported();
  vi.setSystemTime(noon - 3_600_000);
  await keepRow(here.record, 'targets', target('anna', 30));
  // The later one is kept, and an import of the earlier changes nothing.
  expect((await here.import(backup)).targets.same).toBe(1);
  expect(await here.record.get('targets', 'anna', 'daily')).toMatchObject({ calls: 30 });
  await deleteRow(here.record, 'targets', 'anna', 'daily');
  expect((await here.import(backup)).targets.gone).toHaveLength(1);
});

test('10 whoever erases everything can bring a backup in whole: nothing is remembered', async () => {
  const here = device('anna');
  await here.put(callRow('a', 'anna', noon - 5, null));
  const backup = await here.exported();
  await forgetCalls(here.record, 'anna');
  await forgetRecord(here.record, 'anna');
  expect((await here.import(backup)).calls.add).toHaveLength(1);
});

test('10 scenarios made here, which are everybody’s, travel with the record', async () => {
  const database = fakeDatabase();
  const here = device(
    'anna',
    openRecord(() => undefined),
  );
  const box = recordBox(() => here.record);
  await box.put('shop', { kind: 'scenario', id: 'shop' });
  const backup = await here.exported();
  await box.remove('shop');
  const plan = await here.import(backup);
  expect([plan.scenarios.add, plan.scenarios.gone.length]).toEqual([[], 1]);

  const there = device('first');
  expect((await there.import(backup)).scenarios.add).toHaveLength(1);
  expect(await there.record.get('scenarios', '', 'shop')).toMatchObject({ value: { id: 'shop' } });
  expect(await there.exported()).toBe(backup);
  database.end();
});
