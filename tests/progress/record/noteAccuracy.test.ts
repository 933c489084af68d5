import { expect, test } from 'vitest';
import { noteAccuracy } from '../../../src/progress/record/noteAccuracy.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { plainDigest } from './someDigests.ts';

test('the accuracy of a call is noted in its digest, once', async () => {
  const record = memoryRecord();
  await record.put('digests', plainDigest);
  let changes = 0;
  record.subscribe('digests', () => (changes += 1));
  await noteAccuracy(record, 'anna', plainDigest.id, 81.5);
  await noteAccuracy(record, 'anna', plainDigest.id, 81.5);
  expect(await record.get('digests', 'anna', plainDigest.id)).toMatchObject({ accuracy: 81.5 });
  expect(changes).toBe(1);
});

test('a call without a digest gets none by it', async () => {
  const record = memoryRecord();
  await noteAccuracy(record, 'anna', 'nobody', 81.5);
  expect(await record.count('digests', 'anna')).toBe(0);
});
