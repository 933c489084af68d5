import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { noDrills, type DrillRecord } from '../../../src/progress/drills/drillRecord.ts';
import { mergeDrills, mergeRecords } from '../../../src/progress/exchange/merge.ts';
import type { Records } from '../../../src/progress/records.ts';
import { callRow, device } from './devices.ts';

const place = fc.nat(2);
const name = fc.constantFrom('a', 'b', 'c', 'd');
/** A call ends here, gets a verdict here, or one device's file is taken in by another. */
const act = fc.oneof(
  fc.record({ kind: fc.constant('log' as const), at: place, id: name }),
  fc.record({ kind: fc.constant('rate' as const), at: place, id: name, rating: fc.nat(10) }),
  fc.record({ kind: fc.constant('take' as const), at: place, from: place }),
  // A file that lay around while the record went on.
  fc.record({ kind: fc.constant('save' as const), at: place }),
  fc.record({ kind: fc.constant('takeSaved' as const), at: place, from: place }),
);

/** Of the calls that a device knows: when each was changed last, and the verdict then. */
type Known = Map<string, readonly [changedAt: number, rating: number | null]>;

function learn(known: Known, from: Known): void {
  for (const [id, one] of from) if (one[0] > (known.get(id)?.[0] ?? -1)) known.set(id, one);
}

test('no sequence of log, verdict, export, merge and import loses or doubles a call', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
      const devices = ['anna', 'anna', 'first'].map((profile) => device(profile));
      const known: Known[] = devices.map(() => new Map());
      const saved = devices.map((): { text: string; known: Known } | null => null);
      let now = 0;
      for (const one of acts) {
        now += 1;
        const here = devices[one.at]!;
        const mine = known[one.at]!;
        switch (one.kind) {
          case 'log':
          case 'rate': {
            // A call has its name from where it was made.
            const id = one.kind === 'log' ? `${one.id}${one.at}` : [...mine.keys()][0];
            if (id === undefined || (one.kind === 'log' && mine.has(id))) break;
            const rating = one.kind === 'rate' ? one.rating : null;
            await here.put(callRow(id, here.profile, now, rating));
            mine.set(id, [now, rating]);
            break;
          }
          case 'take':
            await here.import(await devices[one.from]!.exported());
            learn(mine, known[one.from]!);
            break;
          case 'save':
            saved[one.at] = { text: await here.exported(), known: new Map(mine) };
            break;
          case 'takeSaved': {
            const file = saved[one.from];
            if (!file) break;
            await here.import(file.text);
            learn(mine, file.known);
          }
        }
      }
      for (const [i, one] of devices.entries()) {
        const calls = await one.calls();
        const found = calls.map(({ id, changedAt, rating }) => [id, [changedAt, rating]] as const);
        expect(new Map(found)).toEqual(known[i]);
        expect(found).toHaveLength(known[i]!.size);
      }
    }),
    { numRuns: 60 },
  );
});

test('two devices that took each other’s file are equal to the byte, whoever was first', async () => {
  const row = fc.record({ id: name, changedAt: fc.nat(3), rating: fc.nat(2) });
  await fc.assert(
    fc.asyncProperty(fc.array(row), fc.array(row), async (mine, theirs) => {
      const [a, b] = [device('anna'), device('first')];
      for (const { id, changedAt, rating } of mine)
        await a.put(callRow(id, 'anna', changedAt, rating));
      for (const { id, changedAt, rating } of theirs)
        await b.put(callRow(id, 'first', changedAt, rating));
      const [fromA, fromB] = [await a.exported(), await b.exported()];
      await a.import(fromB);
      await b.import(fromA);
      expect(await a.exported()).toBe(await b.exported());
      // And once more changes nothing.
      const plan = await a.import(await b.exported());
      expect([plan.calls.add, plan.calls.change]).toEqual([[], []]);
    }),
    { numRuns: 60 },
  );
});

test('a row that can’t be read here is put aside before another takes its name, and travels', async () => {
  const [a, b] = [device('anna'), device('first')];
  const strange = { ...callRow('x', 'first', 9, null), transcript: { format: 99, events: [] } };
  await b.put(strange);
  const before = await b.exported();
  await a.put(callRow('x', 'anna', 5, 3));
  await b.import(await a.exported());
  expect((await b.calls()).map(({ rating }) => rating)).toEqual([3]);
  expect(await b.record.all('aside', 'first')).toEqual([
    { id: 'calls x', profile: 'first', changedAt: 9, table: 'calls', found: strange },
  ]);
  const c = device('third');
  await c.import(before);
  expect(await c.exported()).toBe(before);
  expect(await c.record.all('aside', 'third')).toMatchObject([{ found: { profile: 'third' } }]);
});

test('a database that fails in the middle has taken nothing in', async () => {
  const [a, b] = [device('anna'), device('first')];
  for (const id of ['x', 'y']) await a.put(callRow(id, 'anna', 1, null));
  const before = await b.exported();
  let puts = 0;
  const failing = device('first', {
    ...b.record,
    write: (tables, work) =>
      b.record.write(tables, (tx) =>
        work({
          ...tx,
          put: (table, row) =>
            (puts += 1) > 1 ? Promise.reject(new Error('full')) : tx.put(table, row),
        }),
      ),
  });
  await expect(failing.import(await a.exported())).rejects.toThrow('full');
  expect(await b.exported()).toBe(before);
});

const record = (best: number | null, exam: number): Records => ({
  s: { best, endings: ['refused'], lastWords: {}, attempts: { coached: 1, practice: 0, exam } },
});

test('records are not added up: the same calls may be in both', () => {
  const both = mergeRecords(record(40, 2), record(60, 1));
  expect(both).toEqual(record(60, 2));
  expect(mergeRecords(both, both)).toEqual(both);
  expect(mergeRecords(record(null, 0), {})).toEqual(record(null, 0));
  const hostile = JSON.parse('{"__proto__":{"best":1,"endings":[],"lastWords":{},"attempts":{}}}');
  expect(Object.keys(mergeRecords({}, hostile))).toEqual(['__proto__']);
});

test('of each drill card what was answered later counts, of each day what was done most', () => {
  const card = (lastReview: number) => ({ schedule: { lastReview }, seen: [] });
  const of = (lastReview: number, done: number): DrillRecord =>
    ({
      ...noDrills,
      cards: { k: card(lastReview) },
      days: [{ day: '2026-03-01', done, right: 0 }],
    }) as unknown as DrillRecord;
  const merged = mergeDrills(of(5, 3), of(9, 2));
  expect(merged).toEqual(of(9, 3));
  expect(mergeDrills(merged, of(5, 3))).toEqual(merged);
});
