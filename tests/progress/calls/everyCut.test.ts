import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createProgress } from '../../../src/progress/progress.ts';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import type { Store } from '../../../src/progress/storage.ts';
import { openRecord } from '../../../src/store/openRecord.ts';
import { goldensOf } from '../../golden/goldens.ts';
import { fakeDatabase } from '../../store/support/fakeDatabase.ts';
import { memoryStorage } from '../../ui/support/memoryStorage.ts';
import { goodCall } from '../../ui/support/sampleCalls.ts';
import { callsIn, me } from '../support/callsIn.ts';

const fixture = join(
  import.meta.dirname,
  '..',
  '..',
  'fixtures',
  'browser',
  'before-database.json',
);
const { storage: kept } = JSON.parse(readFileSync(fixture, 'utf8')) as {
  readonly storage: Readonly<Record<string, string>>;
};
const playedThen = (JSON.parse(kept['pickup.history']!) as { value: unknown[] }).value;

/** Whatever else such a list can hold: what older versions wrote, damage, and junk. */
const list = [
  ...playedThen,
  { id: 'later', endedAt: 9, rating: 4, transcript: { ...goodCall(), format: 900 } },
  { id: 'twice', endedAt: 8, rating: 4, transcript: goodCall({ seed: 1 }) },
  { id: 'twice', endedAt: 8, rating: 5, transcript: goodCall({ seed: 2 }) },
  { id: 'bent', endedAt: 7, rating: 'skipped', transcript: { ...goodCall(), seed: 'x' } },
  'junk',
  null,
  goldensOf(1)[0]!.transcript,
  goldensOf(2)[0]!.transcript,
];
const readable = playedThen.length + 4;

function browser(): Store {
  const storage = memoryStorage();
  const texts = { ...kept, 'pickup.history': JSON.stringify({ format: 1, value: list }) };
  for (const [key, text] of Object.entries(texts)) storage.setItem(key, text);
  return storage;
}

/** A page that dies at a step: what it would have done from there on, it never does. */
function dyingAt(step: number) {
  let taken = 0;
  const dies = () => ++taken >= step;
  const gone = () => Promise.reject(new Error('gone'));
  const storage = (inner: Store): Store => ({
    getItem: (key) => inner.getItem(key),
    key: (i) => inner.key(i),
    get length() {
      return inner.length;
    },
    setItem(key, text) {
      if (!dies()) inner.setItem(key, text);
    },
    removeItem(key) {
      if (!dies()) inner.removeItem(key);
    },
  });
  const record = (inner: RecordStore): RecordStore => ({
    ...inner,
    async write(tables, act) {
      if (dies()) return gone();
      const result = await inner.write(tables, (tx) =>
        // The browser takes back what a page that is gone had not finished.
        act({ ...tx, put: (table, row) => (dies() ? gone() : tx.put(table, row)) }),
      );
      return dies() ? gone() : result;
    },
  });
  return { storage, record, taken: () => taken };
}

let database: ReturnType<typeof fakeDatabase>;
beforeEach(() => {
  database = fakeDatabase();
});
afterEach(() => database.end());

const visit = (storage: Store) => createProgress(() => storage, 'en');
const open = () => openRecord(() => expect.unreachable('nothing happened to it'));

describe('the calls of the version before the database', () => {
  test('are all there: those that can be read, and the others by name', async () => {
    const { calls, unreadable } = await callsIn(visit(browser()), open());
    expect(calls).toHaveLength(readable);
    expect(unreadable).toHaveLength(list.length - readable);
    for (const call of playedThen) expect(calls).toContainEqual(call);
  });

  test('are there after any cut, whole and once', async () => {
    const found = ({ calls, unreadable }: Awaited<ReturnType<typeof callsIn>>) => ({
      calls,
      unreadable: unreadable.map(({ id, why }) => ({ id, why })),
    });
    const whole = found(await callsIn(visit(browser()), open()));
    let cut = 0;
    let steps = 0;
    do {
      cut += 1;
      database.end();
      database = fakeDatabase();
      const storage = browser();
      const dying = dyingAt(cut);
      const page = visit(dying.storage(storage));
      await callsIn(page, dying.record(open())).catch(() => undefined);
      steps = dying.taken();
      const record = open();
      const later = await callsIn(visit(storage), record);
      expect(found(later), `cut at step ${cut}`).toEqual(whole);
      expect(storage.getItem('pickup.history')).toBeNull();
      expect(await record.count('digests', me)).toBe(readable);
    } while (steps >= cut);
    expect(cut).toBeGreaterThan(list.length + readable);
  });
});
