import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '../../../src/progress/changes/change.ts';
import { createProgress } from '../../../src/progress/progress.ts';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import { recordPort } from '../../../src/progress/record/recordPort.ts';
import type { Store } from '../../../src/progress/storage.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { memoryStorage } from '../../ui/support/memoryStorage.ts';

const me = 'first';
const never = () => new Promise<RecordStore>(() => undefined);

/** A page of one browser. */
function pageOver(storage: Store, load: () => Promise<RecordStore>) {
  const progress = createProgress(() => storage, 'en');
  return { progress, port: recordPort(progress, me, load) };
}

/** A browser with its storage and its database, which lasts over its pages. */
function browser(storage: Store = memoryStorage()) {
  const record: RecordStore = { ...memoryRecord(), lasts: true };
  return {
    storage,
    record,
    page: () => pageOver(storage, () => Promise.resolve(record)),
    /** A page that is gone before the database was open. */
    goingPage: () => pageOver(storage, never),
    traces: () =>
      Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter((key) =>
        key.includes('change.'),
      ),
  };
}

const target = (calls: number): Change => {
  const row = { id: 'daily', format: 1, calls };
  return { does: 'put', table: 'targets', row };
};
const grade = (to: 'A' | 'B'): Change => ({
  does: 'customer',
  scenario: 'dock-queue',
  part: { grade: to },
});
const note: Change = {
  does: 'customer',
  scenario: 'dock-queue',
  part: { note: 'asks for the foreman' },
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('9.2, 9.6, 9.7 a change whose page goes the moment after', () => {
  test('is made at the next visit, whatever it is, and its trace goes', async () => {
    const here = browser();
    const day = '2026-12-24';
    const draft = { summary: 's', reason: '', quote: '', day, time: '', nextGoal: '' };
    const call = { id: 'c', scenario: 'dock-queue', customer: 'Wu', endedAt: 5 };
    const { port } = here.goingPage();
    const changes: readonly Change[] = [
      target(12),
      grade('A'),
      note,
      { does: 'note', call, draft: { ...draft, disposition: 'keen' }, zone: 'UTC' },
      { does: 'beginRating', id: 'r' },
      { does: 'answer', rating: 'r', statement: 'name', answer: 4 },
    ];
    for (const change of changes) void port.keep(change);
    expect(here.traces()).toHaveLength(changes.length);

    const record = await here.page().port.open();
    expect(await record.get('targets', me, 'daily')).toMatchObject({ calls: 12, profile: me });
    expect(await record.get('customers', me, 'dock-queue')).toMatchObject({
      grade: 'A',
      note: 'asks for the foreman',
    });
    expect(await record.get('callNotes', me, 'c')).toMatchObject({ summary: 's' });
    expect(await record.get('followUps', me, 'c')).toMatchObject({ day });
    expect(await record.get('ratings', me, 'r')).toMatchObject({ answers: { name: 4 } });
    expect(here.traces()).toEqual([]);
  });

  test('of two the later one counts, though the clock was set back in between', async () => {
    const here = browser();
    const { port } = here.goingPage();
    const now = vi.spyOn(Date, 'now');
    for (const [at, calls] of [
      [9_000_000, 1],
      [1000, 2],
      [1000, 3],
    ] as const) {
      now.mockReturnValue(at);
      void port.keep(target(calls));
    }
    const record = await here.page().port.open();
    expect(await record.get('targets', me, 'daily')).toMatchObject({ calls: 3 });
  });

  test('what another tab has answered meanwhile stays', async () => {
    const here = browser();
    await here.page().port.keep({ does: 'beginRating', id: 'r' });
    const answer = (statement: 'name' | 'purpose'): Change => ({
      does: 'answer',
      rating: 'r',
      statement,
      answer: 5,
    });
    void here.goingPage().port.keep(answer('name'));
    const other = here.page().port;
    await Promise.all([other.keep(answer('purpose')), here.page().port.open()]);
    expect(await here.record.get('ratings', me, 'r')).toMatchObject({
      answers: { name: 5, purpose: 5 },
    });
    expect(here.traces()).toEqual([]);
  });

  test('is gone with everything that is deleted; with past calls it isn’t', async () => {
    const here = browser();
    const { port, progress } = here.goingPage();
    void port.keep(target(12));
    progress.getState().clearHistory();
    expect(here.traces()).toHaveLength(1);
    progress.getState().eraseAll();
    expect(here.traces()).toEqual([]);
    const record = await here.page().port.open();
    expect(await record.get('targets', me, 'daily')).toBeUndefined();
  });
});

describe('9.6, 9.7 a change', () => {
  test('that the storage has no room for is made all the same, and nothing is said', async () => {
    const full = memoryStorage();
    full.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const here = browser(full);
    const { port, progress } = here.page();
    expect(await port.keep(target(12))).toBe(0);
    expect(await here.record.get('targets', me, 'daily')).toMatchObject({ calls: 12 });
    expect(progress.getState().problems).toEqual([]);
  });

  test('that the database refuses is an error, and made once it answers; a removal isn’t', async () => {
    const here = browser();
    await here.page().port.keep(target(3));
    await here.page().port.keep(grade('A'));
    const refuses = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    const failing = pageOver(here.storage, () =>
      Promise.resolve({ ...here.record, write: refuses }),
    );
    await expect(failing.port.keep(target(12))).rejects.toThrow('no room');
    const removal: Change = { does: 'remove', table: 'customers', id: 'dock-queue' };
    await expect(failing.port.keep(removal)).rejects.toThrow('no room');
    expect(await here.record.get('targets', me, 'daily')).toMatchObject({ calls: 3 });

    const record = await here.page().port.open();
    expect(await record.get('targets', me, 'daily')).toMatchObject({ calls: 12 });
    expect(await record.get('customers', me, 'dock-queue')).toMatchObject({ grade: 'A' });
    expect(here.traces()).toEqual([]);
  });

  test('that makes no sense, or can’t be made, is put aside and takes no other along', async () => {
    const here = browser();
    const lies = (n: number, value: unknown) =>
      here.storage.setItem(
        `pickup.change.${String(n).padStart(16, '0')}.x`,
        JSON.stringify({ format: 1, value }),
      );
    lies(1, { at: 1, change: { does: 'dance' } });
    lies(2, { at: 2, change: { does: 'put', table: 'constructor', row: { id: 'x' } } });
    lies(3, 'junk');
    void here.goingPage().port.keep(target(12));
    const { port, progress } = here.page();
    const record = await port.open();
    expect(await record.get('targets', me, 'daily')).toMatchObject({ calls: 12 });
    expect(progress.getState().problems.map(({ kind }) => kind)).toEqual(['damaged']);
    expect(here.traces()).toHaveLength(3);
    for (const key of here.traces()) expect(key).toMatch(/\.aside$/);
  });

  test('that is longer than a row may be is not said to be kept', async () => {
    const long: Change = { does: 'customer', scenario: 's', part: { note: 'x'.repeat(4001) } };
    await expect(browser().page().port.keep(long)).rejects.toThrow('can’t be made');
  });
});
