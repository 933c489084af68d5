import readExcelFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { csvOf } from '../../../src/progress/exchange/csv.ts';
import { xlsxOf } from '../../../src/progress/exchange/xlsx.ts';
import type { RoomState } from '../../../src/protocol/room/state.ts';
import { noRoom } from '../../../src/protocol/room/state.ts';
import { classExport } from '../../../src/i18n/messages/en/classExport.ts';
import { roomJson } from '../../../src/ui/screens/class/export/roomJson.ts';
import { roomSheets } from '../../../src/ui/screens/class/export/roomSheets.ts';
import type { RoomWords } from '../../../src/ui/screens/class/export/sources.ts';
import { choiceWords } from '../../../src/ui/screens/class/export/choiceWords.ts';
import { playedClass } from './playedClass.ts';

const { everyone } = playedClass(2);

const state: RoomState = {
  ...noRoom,
  openedAt: 0,
  seats: ['=HYPERLINK("x")', 'Otter'].map((nickname, i) => ({
    seat: `seat${i}`,
    nickname,
    removed: i === 1,
    takenAt: 0,
  })),
  activities: [
    everyone,
    {
      kind: 'write',
      activity: 'w',
      begunAt: 0,
      endedAt: 1,
      what: 'opener',
      scenario: null,
      groups: [{ group: 'g1', seats: ['seat0', 'seat1'] }],
      written: [
        {
          group: 'g1',
          seat: 'seat0',
          version: 1,
          writing: {
            what: 'opener',
            opener: 'Good morning',
            ticks: { who: true, why: false, gain: false, question: false },
          },
        },
      ],
      voting: {
        entries: [],
        ballots: [],
        counts: null,
      },
      kept: [{ entry: 'e1', group: 'g1' }],
    },
    {
      kind: 'self',
      activity: 's',
      begunAt: 0,
      endedAt: 1,
      round: 'first',
      handed: [],
      handedIn: 5,
      distribution: { name: [0, 1, 2, 2, 0] },
      shownOf: 5,
    },
  ],
};

const words: RoomWords = {
  sheets: classExport.sheets,
  columns: classExport.columns,
  yes: 'yes',
  modes: { coached: 'Coached', practice: 'Practice', exam: 'Exam' },
  whats: { opener: 'Opener', sheet: 'Sheet' },
  hows: classExport.hows,
  stage: (stage) => stage,
  ending: (ending) => ending,
  criterion: (id) => id,
  statement: (id) => `statement ${id}`,
  scenario: ({ id }) => id,
  person: (seat) => state.seats.find((one) => one.seat === seat)?.nickname ?? seat,
  choice: choiceWords({ letThemTalk: 'silence', interrupt: 'cut in', hangUp: 'hang up' }),
};

const sheets = () => roomSheets({ state, debriefs: new Map(), words });

it('has a sheet for all that was done, and none for what was not', () => {
  expect(sheets().map(({ name }) => name)).toEqual([
    'Trainees',
    'Calls',
    'Written',
    'Self-diagnosis',
  ]);
  for (const { headings, rows } of sheets()) {
    for (const row of rows) expect(row).toHaveLength(headings.length);
  }
  expect(roomSheets({ state: noRoom, debriefs: new Map(), words })).toMatchObject([
    { name: 'Trainees', rows: [] },
  ]);
});

it('names who did what, and nobody in what the class said of itself', () => {
  const [, calls, written, self] = sheets();
  expect(calls?.rows.map((row) => row[4])).toEqual(['=HYPERLINK("x")', 'Otter']);
  expect(written?.rows[0]?.slice(1)).toEqual([
    '=HYPERLINK("x"), Otter',
    'Opener',
    'Good morning',
    null,
    'yes',
  ]);
  expect(self?.rows).toEqual([[3, 'statement name', 0, 1, 2, 2, 0]]);
});

it('lets no nickname be taken for a formula', () => {
  const [people] = sheets();
  if (!people) throw new Error('no people');
  expect(csvOf(people)).toContain(`"'=HYPERLINK(""x"")"`);
});

it('is read back from its workbook: each sheet under its headings, all rows, no cell a formula', async () => {
  const book = await readExcelFile(Buffer.from(await (await xlsxOf(sheets())).arrayBuffer()));
  expect(book.map(({ sheet }) => sheet)).toEqual(sheets().map(({ name }) => name));
  for (const [i, { headings, rows }] of sheets().entries()) {
    expect(book[i]?.data[0]).toEqual([...headings]);
    expect(book[i]?.data).toHaveLength(1 + rows.length);
  }
  const [people, calls, written] = book.map(({ data }) => data.slice(1));
  const neutral = `'=HYPERLINK("x")`;
  expect(people?.map((row) => row[0])).toEqual([neutral, 'Otter']);
  expect(people?.[0]?.[1]).toBeInstanceOf(Date);
  expect(calls?.map((row) => row[4])).toEqual([neutral, 'Otter']);
  expect(written?.[0]?.slice(1, 4)).toEqual([`${neutral}, Otter`, 'Opener', 'Good morning']);
});

it('leaves names out of the JSON where they are not wanted', () => {
  expect(roomJson(state, new Map(), true)).toContain('Otter');
  const unnamed = roomJson(state, new Map(), false);
  expect(unnamed).not.toContain('Otter');
  expect(JSON.parse(unnamed)).toMatchObject({ kind: 'pickup-class', format: 1 });
});
