import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordDatabase } from '../../src/store/databases.ts';
import { openRecord } from '../../src/store/openRecord.ts';
import { tables, type Row, type Table } from '../../src/store/record.ts';
import { ladder } from '../../src/store/upgrades/ladder.ts';
import { browsersOfSteps, plantDatabase } from '../support/databaseOfStep.ts';
import { fakeDatabase } from './support/fakeDatabase.ts';

let database: ReturnType<typeof fakeDatabase>;
beforeEach(() => (database = fakeDatabase()));
afterEach(() => database.end());

const plan = { id: 'a', profile: 'me', changedAt: 1 };

/** A browser that has gone so many steps, with a row. */
async function browserAt(steps: number): Promise<void> {
  const old = await openDB(recordDatabase, steps, {
    async upgrade(its, _old, _new, transaction) {
      for (const step of ladder.slice(0, steps)) await step(its, transaction);
    },
  });
  await old.put('plans', { profile: 'me', id: 'a', at: 1, row: plan });
  old.close();
}

test.each(ladder.map((_, i) => i + 1))(
  'from step %i on nothing is lost, and every table is there',
  async (steps) => {
    await browserAt(steps);
    const record = openRecord(() => undefined);
    expect(await record.all('plans', 'me')).toEqual([plan]);
    for (const table of tables) expect(await record.count(table, 'you'), table).toBe(0);
  },
);

test('there is a browser of every step', () => {
  expect(browsersOfSteps.map(({ version }) => version)).toEqual(ladder.map((_, i) => i + 1));
});

test.each(browsersOfSteps)(
  'what a browser of step $version has kept is all there, row by row',
  async (browser) => {
    await plantDatabase(browser);
    const record = openRecord(() => undefined);
    for (const [table, kept] of Object.entries(browser.tables)) {
      const found = new Map<string, unknown>();
      for (const profile of new Set(kept.map((one) => one.profile)))
        for (const row of await record.all(table as Table, profile))
          found.set(`${profile} ${(row as Row).id}`, row);
      const all = new Map(kept.map(({ profile, id, row }) => [`${profile} ${id}`, row]));
      expect(found, table).toEqual(all);
      expect(all.size, table).toBeGreaterThan(0);
    }
    for (const table of tables) expect(await record.count(table, 'nobody'), table).toBe(0);
  },
);
