import { expect, test } from 'vitest';
import { createProgress } from '../../../src/progress/progress.ts';
import { defaultSettings } from '../../../src/progress/settings.ts';
import { deleteRow } from '../../../src/progress/record/keepRow.ts';
import { contentsHere, takeInHere } from '../../../src/progress/exchange/here.ts';
import { readRecord } from '../../../src/progress/exchange/read.ts';
import { writeRecord } from '../../../src/progress/exchange/write.ts';
import { recordPort } from '../../../src/progress/record/recordPort.ts';
import { boxRow } from '../../../src/store/boxRow.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { nobody } from '../../../src/store/record.ts';
import { memoryStorage } from '../../ui/support/memoryStorage.ts';
import { callRow } from './devices.ts';

const own = (changedAt = 5) => boxRow('own:bakery', { text: 'id: bakery' }, changedAt);

/** A browser in which the settings say nothing of own scenarios. @param calls finished ones */
async function browser(calls: number) {
  const progress = createProgress(() => memoryStorage(), 'en');
  const record = memoryRecord();
  for (let i = 0; i < calls; i++) await record.put('calls', callRow(`c${i}`, 'me', 5, null));
  const port = recordPort(progress, 'me', () => Promise.resolve(record));
  return {
    record,
    switched: () => progress.getState().settings.ownScenarios,
    saved: async () => writeRecord(await contentsHere(progress, port)),
    async takeIn(text: string, deletedToo = false) {
      const file = readRecord(text, 'en');
      if ('why' in file) throw new Error(file.why);
      await takeInHere(file, progress, port, deletedToo);
    },
  };
}

/** What another browser has saved, whose settings say nothing of own scenarios either. */
async function fileWith(...scenarios: readonly ReturnType<typeof own>[]): Promise<string> {
  const there = await browser(1);
  for (const one of scenarios) await there.record.put('scenarios', one);
  return there.saved();
}

test('the file’s settings say nothing of its own scenarios', async () => {
  expect(defaultSettings('en').ownScenarios).toBe(false);
  expect(await fileWith(own())).toContain('own:bakery');
});

test.each([
  ['nothing was kept', 0],
  ['something is kept', 2],
])('own scenarios of a file are shown from now on where %s', async (_, calls) => {
  const here = await browser(calls);
  await here.takeIn(await fileWith(own()));
  expect(here.switched()).toBe(true);
  expect(await here.record.count('scenarios', nobody)).toBe(1);
});

test('a newer text of one that is here, too', async () => {
  const here = await browser(1);
  await here.record.put('scenarios', own(5));
  await here.takeIn(await fileWith(own(9)));
  expect(here.switched()).toBe(true);
});

test('a file without any changes nothing of it', async () => {
  const here = await browser(1);
  await here.takeIn(await fileWith());
  expect(here.switched()).toBe(false);
});

test('of those that were deleted here only what is asked for', async () => {
  const here = await browser(1);
  const text = await fileWith(own());
  await here.record.put('scenarios', own());
  await deleteRow(here.record, 'scenarios', nobody, 'own:bakery');
  await here.takeIn(text);
  expect([here.switched(), await here.record.count('scenarios', nobody)]).toEqual([false, 0]);
  await here.takeIn(text, true);
  expect([here.switched(), await here.record.count('scenarios', nobody)]).toEqual([true, 1]);
});
