import * as fc from 'fast-check';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { neutralCell, plainCell } from '../../../src/progress/exchange/cells.ts';
import { csvOf } from '../../../src/progress/exchange/csv.ts';
import {
  customerColumns,
  customersSheet,
  logColumns,
  logSheet,
  numbersSheet,
  type Sheet,
  type SheetWords,
} from '../../../src/progress/exchange/sheets.ts';
import { xlsxOf } from '../../../src/progress/exchange/xlsx.ts';
import { plainDigest, someDigests } from '../record/someDigests.ts';

/** Every word is its own name. */
const named: Readonly<Record<string, string>> = new Proxy({}, { get: (_, name) => String(name) });
const words = {
  log: 'log',
  numbers: 'numbers',
  customers: 'customers',
  undated: 'undated',
  columns: named,
  steps: named,
  periods: named,
  modes: named,
  endings: named,
  rungs: named,
  classes: named,
} as SheetWords;

const ended = new Date(2026, 2, 9, 14, 5).getTime();
const note = {
  id: plainDigest.id,
  profile: 'first',
  changedAt: 1,
  format: 1 as const,
  scenario: plainDigest.scenario.id,
  customer: plainDigest.customer,
  endedAt: ended,
  disposition: 'keen' as const,
  summary: '=1+1',
  reason: '太贵',
  quote: '“-5 块也不要”',
};
const digest = { ...plainDigest, endedAt: ended };
const log = logSheet([digest], [note], words, () => true);
const cellOf = (sheet: Sheet, heading: string, row = 0) =>
  sheet.rows[row]?.[sheet.headings.indexOf(heading)];

async function readBack(sheets: readonly Sheet[]) {
  const workbook = Buffer.from(await (await xlsxOf(sheets)).arrayBuffer());
  return readExcelFile(workbook);
}

test('the log has a row a call, with what was noted of it', () => {
  expect(log.headings).toEqual([...logColumns]);
  expect(cellOf(log, 'customer')).toBe(digest.customer);
  expect(cellOf(log, 'score')).toBe(digest.score);
  expect(cellOf(log, 'class')).toBe('keen');
  expect(cellOf(log, 'ended')).toEqual({ moment: ended });
});

test('a score that is still to be guessed stays out', () => {
  const sheet = logSheet([digest], [], words, () => false);
  expect([cellOf(sheet, 'score'), cellOf(sheet, 'accuracy')]).toEqual([null, null]);
});

test('each kind of period holds every counted call once', () => {
  fc.assert(
    fc.property(someDigests, (digests) => {
      const { headings, rows } = numbersSheet(digests, words);
      const dialled = headings.indexOf('dialled');
      const sums = ['year', 'quarter', 'month', 'day'].map((kind) =>
        rows.filter(([by]) => by === kind).reduce((sum, row) => sum + Number(row[dialled]), 0),
      );
      expect(new Set(sums).size).toBe(1);
    }),
  );
});

test('a customer has the note of their last call and the next time with them', () => {
  const followUp = (day: string, doneAt: number | null) => ({
    id: day,
    profile: 'first',
    changedAt: 1,
    format: 1 as const,
    call: 'x',
    zone: 'UTC',
    scenario: digest.scenario.id,
    day,
    time: '09:30',
    goal: 'g',
    doneAt,
  });
  const followUps = [
    followUp('2026-04-02', null),
    followUp('2026-03-10', 5),
    followUp('2026-04-01', null),
  ];
  const sheet = customersSheet(
    { digests: [digest], notes: [note], customers: [], followUps },
    words,
  );
  expect(sheet.headings).toEqual([...customerColumns]);
  expect(sheet.rows).toHaveLength(1);
  expect(cellOf(sheet, 'nextDay')).toBe('2026-04-01');
  expect(cellOf(sheet, 'class')).toBe('keen');
  expect(cellOf(sheet, 'calls')).toBe(1);
});

test('CSV begins with the mark by which spreadsheets know Chinese', () => {
  const text = csvOf(log);
  expect(new TextEncoder().encode(text).slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
  const rows = Papa.parse<string[]>(text.slice(1).trimEnd(), { newline: '\r\n' }).data;
  expect(rows[1]?.[logColumns.indexOf('reason')]).toBe('太贵');
  expect(rows[1]?.[logColumns.indexOf('ended')]).toBe('2026-03-09 14:05');
  expect(rows[1]?.[logColumns.indexOf('summary')]).toBe("'=1+1");
});

test('a workbook has a sheet each; numbers are numbers, moments those of the clock here', async () => {
  const [read, second] = await readBack([log, numbersSheet([digest], words)]);
  expect([read?.sheet, second?.sheet]).toEqual(['log', 'numbers']);
  const cell = (heading: (typeof logColumns)[number]) =>
    read?.data[1]?.[logColumns.indexOf(heading)];
  expect(cell('score')).toBe(digest.score);
  expect(cell('summary')).toBe("'=1+1");
  expect(cell('ended')).toEqual(new Date(Date.UTC(2026, 2, 9, 14, 5)));
});

const hostile = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', '＝', ''), fc.string())
  .map(([begin, rest]) => begin + rest);

test('no cell is taken for a formula, in CSV and XLSX alike, and the text is all there', async () => {
  const dangerous = /^[=+\-@\t\r]/;
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 5 }), async (texts) => {
      const sheet: Sheet = { name: 's', headings: ['h'], rows: texts.map((text) => [text, 'end']) };
      const { data } = Papa.parse<string[]>(csvOf(sheet).slice(1), { newline: '\r\n' });
      const cells = data.slice(1, texts.length + 1).map(([cell]) => cell ?? '');
      expect(cells).toEqual(texts.map(neutralCell));
      const [read] = await readBack([sheet]);
      const inWorkbook = (read?.data ?? []).slice(1).map(([cell]) => String(cell ?? ''));
      for (const cell of [...cells, ...inWorkbook]) expect(cell).not.toMatch(dangerous);
    }),
    { numRuns: 40 },
  );
  fc.assert(
    fc.property(hostile, (text) => {
      if (neutralCell(text) !== text) expect(plainCell(neutralCell(text))).toBe(text);
    }),
  );
});

test('a workbook of 5,000 calls is made and read again', async () => {
  const many = Array.from({ length: 5000 }, (_, i) => ({ ...digest, id: `${i}` }));
  const [read] = await readBack([logSheet(many, [], words, () => true)]);
  expect(read?.data).toHaveLength(5001);
});
