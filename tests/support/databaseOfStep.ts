import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row as it lies in a table, beside what it is found and listed by. */
export interface KeptRow {
  readonly profile: string;
  readonly id: string;
  readonly at: number;
  readonly row: Readonly<Record<string, unknown>>;
}

/** What a browser holds whose database has gone so many steps up the ladder. */
export interface BrowserOfStep {
  readonly version: number;
  readonly storage: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, readonly KeptRow[]>>;
}

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'browser');

function read(name: string): BrowserOfStep {
  return JSON.parse(readFileSync(join(fixtures, name), 'utf8')) as BrowserOfStep;
}

const first = read('step-1.json');

const deleted = { id: 'plans old', profile: 'first', changedAt: 1 };

/** The browsers of each step, the first one first; the last is the present's. */
export const browsersOfSteps: readonly BrowserOfStep[] = [
  first,
  {
    ...first,
    version: 2,
    tables: {
      ...first.tables,
      gone: [{ profile: 'first', id: deleted.id, at: deleted.changedAt, row: deleted }],
    },
  },
];

/**
 * Makes the database of a step anew, by the browser's own interface: nothing of the ladder's code makes
 * it. It goes into a page as its text, and knows nothing from outside.
 */
export function plantDatabase({ version, tables }: BrowserOfStep): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('pickup', version);
    opening.addEventListener('error', () => failed(new Error(String(opening.error))));
    opening.addEventListener('upgradeneeded', () => {
      for (const name of Object.keys(tables)) {
        const table = opening.result.createObjectStore(name, { keyPath: ['profile', 'id'] });
        table.createIndex('byMoment', ['profile', 'at', 'id']);
        for (const row of tables[name] ?? []) table.put(row);
      }
    });
    opening.addEventListener('success', () => {
      opening.result.close();
      done();
    });
  });
}
