import { cleanup, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { loadMessages } from '../../../src/i18n/load.ts';
import { newRating } from '../../../src/progress/diagnosis/ratings.ts';
import { statementIds } from '../../../src/progress/diagnosis/statements.ts';
import type { Row, Table } from '../../../src/progress/record/port.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { Screen } from '../../../src/ui/Screen.tsx';
import { plainDigest } from '../../progress/record/someDigests.ts';
import { renderScreen } from '../support/renderScreen.tsx';

const profile = 'me';
const row = { profile, changedAt: 1, format: 1 } as const;

beforeAll(async () => {
  for (const area of ['campaign', 'sheet'] as const) await loadMessages('en', area);
});

/** Moments that no calendar has, or only in years that nobody writes with four digits. */
const strangeMoments = [1e300, Infinity, 8.64e15, -8.64e15, -1e14];

const note = {
  ...row,
  scenario: 'dock-queue',
  customer: 'Carol',
  endedAt: 1,
  disposition: 'keen',
  summary: 'sound',
  reason: '',
  quote: '',
};
const followUp = {
  ...row,
  scenario: 'dock-queue',
  call: 'x',
  day: '2026-12-03',
  time: '10:00',
  zone: 'UTC',
  goal: 'sound',
  doneAt: null,
};
const rating = {
  ...newRating('', profile, 1),
  finishedAt: 1_780_000_000_000,
  answers: Object.fromEntries(statementIds.map((id) => [id, 3])),
};
const list = { ...row, name: 'sound', traits: [], calls: [] };

/** A sound row of a table, what is damaged in another one, and where both are shown. */
const cases: readonly {
  readonly table: Table;
  readonly sound: object;
  readonly damages: readonly object[];
  readonly at: string;
  readonly shown: RegExp;
}[] = [
  {
    table: 'callNotes',
    sound: note,
    damages: [...strangeMoments.map((endedAt) => ({ endedAt })), { summary: 5 }],
    at: '#/customers/dock-queue',
    shown: /^sound$/,
  },
  {
    table: 'followUps',
    sound: followUp,
    damages: [{ zone: 'Mars/Phobos', day: '2026-02-30' }, { day: 'soon' }, { time: '25:00' }],
    at: '#/customers',
    shown: /^sound$/,
  },
  {
    table: 'campaigns',
    sound: list,
    damages: [...strangeMoments.map((changedAt) => ({ changedAt })), { calls: [null] }],
    at: '#/campaign',
    shown: /^sound$/,
  },
  {
    table: 'ratings',
    sound: rating,
    damages: [...strangeMoments.map((finishedAt) => ({ finishedAt })), { answers: null }],
    at: '#/record/self',
    shown: /May 28, 2026|28 May 2026/,
  },
  {
    table: 'digests',
    sound: { ...plainDigest, profile },
    damages: [...strangeMoments.map((endedAt) => ({ endedAt })), { scenario: null }],
    at: '#/record',
    shown: /Mr Zhou/,
  },
  {
    table: 'digests',
    sound: { ...plainDigest, profile },
    damages: strangeMoments.map((endedAt) => ({ endedAt })),
    at: '#/record/numbers',
    shown: /Funnel|funnel/,
  },
];

for (const { table, sound, damages, at, shown } of cases) {
  test(`9.25 one damaged row of ${table} takes no other along, at ${at}`, async () => {
    for (const damage of damages) {
      const record = memoryRecord();
      await record.put(table, { ...sound, id: 'sound' } as unknown as Row);
      await record.put(table, { ...sound, id: 'damaged', ...damage } as unknown as Row);
      location.hash = at;
      await renderScreen(<Screen />, { record });
      expect((await screen.findAllByText(shown)).length, JSON.stringify(damage)).toBeGreaterThan(0);
      cleanup();
    }
    location.hash = '';
  });
}
