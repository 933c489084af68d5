import { expect, test } from 'vitest';
import { noDrills } from '../../../src/progress/drills/drillRecord.ts';
import {
  eachTable,
  type Contents,
  type ExchangedTable,
} from '../../../src/progress/exchange/contents.ts';
import { readRecord } from '../../../src/progress/exchange/read.ts';
import { writeRecord } from '../../../src/progress/exchange/write.ts';
import { defaultSettings } from '../../../src/progress/settings.ts';
import { goldens } from '../../golden/goldens.ts';

const calls = goldens.map(({ name, transcript }) => ({
  id: name,
  changedAt: 1,
  endedAt: null,
  rating: null,
  pauses: 0,
  transcript,
}));

const contents = (rows: Partial<Record<ExchangedTable, unknown>> = { calls }): Contents =>
  ({
    settings: defaultSettings('zh'),
    records: {},
    drills: noDrills,
    tables: { ...eachTable(() => []), ...rows },
  }) as Contents;

const text = writeRecord(contents());
const refused = (changed: string) => readRecord(changed, 'en');
const withRow = (table: ExchangedTable, row: unknown) =>
  refused(writeRecord(contents({ [table]: [row] })));

test('calls of every format that there ever was are read and stay as they were written', () => {
  const read = readRecord(text, 'en') as Contents;
  expect(read.tables.calls).toHaveLength(goldens.length);
  expect(read.tables.calls).toEqual(
    expect.arrayContaining(calls.map((call) => expect.objectContaining(call))),
  );
  expect(writeRecord(read)).toBe(text);
});

test('whatever order fields and rows came in, the bytes are the same', () => {
  const turned = calls.toReversed().map((row) => Object.fromEntries(Object.entries(row).reverse()));
  expect(writeRecord(contents({ calls: turned }))).toBe(text);
  const undefinedIn = calls.map((row) => ({ ...row, ratedAt: undefined }));
  expect(writeRecord(contents({ calls: undefinedIn }))).toBe(text);
});

test('a file that breaks off is refused with the line, wherever it breaks off', () => {
  for (const share of [0.01, 0.3, 0.7, 0.999]) {
    const cut = text.slice(0, Math.floor(text.length * share));
    expect(refused(cut)).toEqual({ why: 'notJson', line: cut.split('\n').length });
  }
});

test('what is something else is no record', () => {
  for (const other of ['{}', '[]', '3', 'null', '{"kind":"pickup.record"}'])
    expect(refused(other)).toEqual({ why: 'foreign' });
});

test.each([
  ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
  ['a table', '\ufeffname,result\r\nAda,reached\r\n'],
  ['a text', 'Call Ada on Thursday.'],
  ['nothing', ''],
])('9.30 %s is called what it is, and no record that broke off', (_, other) => {
  expect(refused(other)).toEqual({ why: 'foreign' });
});

test('a file of a newer version, or a row of one, is refused as newer', () => {
  expect(refused(text.replace('"format":1,\n', '"format":2,\n'))).toEqual({
    why: 'newer',
    place: null,
  });
  const transcript = { ...calls[0]!.transcript, format: 99 };
  expect(withRow('calls', { ...calls[0], transcript })).toEqual({
    why: 'newer',
    place: { part: 'calls', row: 1, where: null },
  });
  expect(withRow('targets', { id: 'daily', changedAt: 1, format: 2 })).toMatchObject({
    why: 'newer',
    place: { part: 'targets', row: 1 },
  });
});

test('damage is named by table, row and place', () => {
  const broken = structuredClone(calls[0]!) as unknown as {
    transcript: { events: { at: unknown }[] };
  };
  broken.transcript.events[2]!.at = 'soon';
  expect(refused(writeRecord(contents({ calls: [calls[1], broken] })))).toMatchObject({
    why: 'damaged',
    place: { part: 'calls', where: expect.stringContaining('transcript.events') },
  });
  expect(withRow('calls', { changedAt: 1 })).toMatchObject({ place: { row: 1, where: 'id' } });
  expect(withRow('scenarios', { id: 'x', changedAt: 'late' })).toMatchObject({
    place: { part: 'scenarios', row: 1, where: 'changedAt' },
  });
  expect(withRow('customers', { id: 'x', changedAt: 1, format: 1, grade: 'E' })).toEqual({
    why: 'damaged',
    place: { part: 'customers', row: 1, where: null },
  });
  expect(refused(text.replace('"theme":"auto"', '"theme":7'))).toEqual({
    why: 'damaged',
    place: { part: 'settings', row: null, where: null },
  });
  expect(refused(writeRecord(contents({ calls: [calls[0], calls[0]] })))).toMatchObject({
    why: 'damaged',
    place: { part: 'calls', row: 2, where: 'id' },
  });
});

test('a byte order mark that an editor added is no damage', () => {
  expect(readRecord(`\ufeff${text}`, 'en')).toHaveProperty('tables');
});
