import { describe, expect, test } from 'vitest';
import { besideLog } from '../../../src/progress/calls/besideLog.ts';
import { findCall } from '../../../src/progress/calls/keptCalls.ts';
import { createProgress } from '../../../src/progress/progress.ts';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import { readDigests } from '../../../src/progress/record/readDigests.ts';
import { recordPort } from '../../../src/progress/record/recordPort.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { memoryStorage } from '../../ui/support/memoryStorage.ts';
import { goodCall } from '../../ui/support/sampleCalls.ts';
import { me } from '../support/callsIn.ts';

const row = (id: string, transcript: unknown = goodCall()) => ({
  id,
  profile: me,
  changedAt: 1,
  endedAt: 1,
  rating: null,
  pauses: 0,
  transcript,
});

const open = (record: RecordStore) => {
  const storage = memoryStorage();
  const progress = createProgress(() => storage, 'en');
  const port = recordPort(progress, me, () => Promise.resolve(record));
  const of = { waiting: progress.waiting, record, profile: me };
  return { progress, of, beside: async () => (await port.open(), besideLog(of)) };
};

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('beside what is counted, the log has', () => {
  test('calls that the database refuses, the newest first, until they are in', async () => {
    const record = memoryRecord();
    let refuses = true;
    const { progress, beside } = open({
      ...record,
      lasts: true,
      write: (tables, act) =>
        refuses ? Promise.reject(new Error('refused')) : record.write(tables, act),
    });
    progress.getState().finish(goodCall({ seed: 1 }), 50);
    progress.getState().finish(goodCall({ seed: 2 }), 50);
    const { waiting } = await beside();
    expect(new Set(waiting.map(({ seed }) => seed))).toEqual(new Set([1, 2]));
    expect(waiting.every(({ score }) => score === 100)).toBe(true);
    refuses = false;
    expect((await beside()).waiting).toEqual([]);
    expect(await record.count('digests', me)).toBe(2);
  });

  test('calls that can’t be read, wherever they lie, and a sound one is counted again', async () => {
    const record = memoryRecord();
    const { beside } = open(record);
    // As after a version that couldn't read it has put it aside and its digest is gone.
    const found = row('back');
    await record.put('aside', { ...row('x'), table: 'calls', found } as never);
    await record.put('calls', row('bent', { ...goodCall(), seed: 'x' }));
    const { unreadable } = await beside();
    expect(unreadable).toMatchObject([{ id: 'bent', why: { problem: 'damaged', where: 'seed' } }]);
    expect(idsOf(await readDigests(record, me))).toEqual(['back']);
    expect(await record.get('calls', me, 'back')).toEqual(found);
    expect(await record.all('aside', me)).toMatchObject([
      { table: 'calls', found: { id: 'bent' } },
    ]);
    expect(idsOf((await beside()).unreadable)).toEqual(['bent']);
  });

  test('more calls without a digest than are looked at together', async () => {
    const record = memoryRecord();
    for (let i = 0; i < 120; i++) await record.put('calls', row(`c${i}`));
    await open(record).beside();
    expect(await record.count('digests', me)).toBe(120);
  });

  test('what of other tables can’t be read', async () => {
    const record = memoryRecord();
    const plan = { id: 'p', profile: me, changedAt: 1, table: 'plans', found: 7 };
    await record.put('aside', plan);
    expect(await open(record).beside()).toEqual({ waiting: [], unreadable: [], aside: [plan] });
  });
});

test('a call that can’t be read when it is opened leaves the log, and is put aside whole', async () => {
  const record = memoryRecord();
  const { beside, of } = open(record);
  await record.put('calls', row('a'));
  await beside();
  const bent = row('a', { ...goodCall(), seed: 'x' });
  await record.put('calls', bent);
  const named = { id: 'a', why: { problem: 'damaged' }, found: bent };
  expect(await findCall(of, 'a')).toMatchObject(named);
  expect(await readDigests(record, me)).toEqual([]);
  expect((await beside()).unreadable).toMatchObject([named]);
  expect(await findCall(of, 'a')).toMatchObject(named);
});
