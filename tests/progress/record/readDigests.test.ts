import { describe, expect, it } from 'vitest';
import { digestOf, type CallDigest } from '../../../src/progress/record/digest.ts';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import { readDigests } from '../../../src/progress/record/readDigests.ts';
import { readHere } from '../../../src/progress/record/readHere.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { goldensOf } from '../../golden/goldens.ts';
import { readCall } from '../../../src/progress/pastCalls.ts';
import { plainDigest } from './someDigests.ts';

const transcript = goldensOf(2)[0]?.transcript;
const call = { id: 'a', endedAt: 1000, rating: null, pauses: 0, transcript };
const profile = 'anna';

function digest(accuracy: number | null): CallDigest {
  const past = readCall(call, 'a');
  if ('why' in past) throw new Error('the golden call is none');
  return digestOf(past, { profile, changedAt: 7, accuracy });
}

async function recordWith(kept: object): Promise<RecordStore> {
  const record = memoryRecord();
  await record.put('calls', { ...call, profile, changedAt: 7 });
  await record.put('digests', { ...kept, id: 'a', profile, changedAt: 7 });
  return record;
}

describe('digests as they are kept', () => {
  it('come back as they are', async () => {
    const record = await recordWith(digest(80));
    expect(await readDigests(record, profile)).toEqual([digest(80)]);
    expect(await readDigests(record, 'bert')).toEqual([]);
  });

  it.each([
    ['another version made', { ...digest(80), version: 0 }, 80],
    ['are damaged', { accuracy: 'high' }, null],
  ])('that %s are made anew from their calls, for good', async (_, kept, accuracy) => {
    const record = await recordWith(kept);
    expect(await readDigests(record, profile)).toEqual([digest(accuracy)]);
    expect(await record.get('digests', profile, 'a')).toEqual(digest(accuracy));
  });

  it('go where their call is gone, and never with another’s', async () => {
    const record = await recordWith({ version: 0 });
    await record.remove('calls', profile, 'a');
    await record.put('digests', { ...plainDigest, profile });
    expect(await readDigests(record, profile)).toEqual([{ ...plainDigest, profile }]);
    expect(await record.get('digests', profile, 'a')).toBeUndefined();
  });
});

describe('a reader on the page', () => {
  it('answers from what is kept, and fails where that can’t be read', async () => {
    const record = await recordWith(digest(null));
    const reader = readHere({ profile, open: () => Promise.resolve(record) });
    const log = await reader.read({ ask: 'log', filter: {} });
    expect(log.entries.map(({ id }) => id)).toEqual(['a']);
    const broken = { ...record, all: () => Promise.reject(new Error('no answer')) };
    const failing = readHere({ profile, open: () => Promise.resolve(broken) });
    await expect(failing.read({ ask: 'skills', kind: 'day' })).rejects.toThrow('no answer');
  });
});
