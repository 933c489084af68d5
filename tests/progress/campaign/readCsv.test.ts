import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { decode, largestTable } from '../../../src/progress/campaign/decode.ts';
import { readCsv } from '../../../src/progress/campaign/readCsv.ts';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  );

/** 结果 and 接通 in GBK. */
const gbk = bytes([0xbd, 0xe1, 0xb9, 0xfb], '\n', [0xbd, 0xd3, 0xcd, 0xa8], '\n');

test.each([
  ['UTF-8', bytes('结果\n接通\n'), 'utf-8'],
  ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], '结果\n接通\n'), 'utf-8'],
  ['GBK', gbk, 'gb18030'],
  [
    'UTF-16',
    new Uint8Array(Uint16Array.from('\ufeff结果\n接通\n', (c) => c.charCodeAt(0)).buffer),
    'utf-16',
  ],
])('a file in %s is read', (_, file, encoding) => {
  expect(decode(file)).toEqual({ text: '结果\n接通\n', encoding, doubtful: false });
});

test('what is in neither is read as GBK and said to be doubtful', () => {
  expect(decode(bytes('a', [0xff, 0x81, 0x20]))).toMatchObject({
    encoding: 'gb18030',
    doubtful: true,
  });
});

test.each([
  ['workbook', bytes('PK', [3, 4, 0, 0])],
  ['workbook', bytes([0xd0, 0xcf, 0x11, 0xe0])],
  ['notText', bytes('a', [0], 'b')],
  ['tooLarge', new Uint8Array(largestTable + 1)],
])('%s is no table in text', (why, file) => {
  expect(decode(file)).toBe(why);
});

test('rows are named by the line in which they begin, over cells of several lines', () => {
  const table = readCsv('who;how\r\nA;"two\r\nlines"\r\n\r\nB;no;extra\r\nC\r\nD;yes\r\n');
  expect(table).toEqual({
    headings: ['who', 'how'],
    rows: [
      { line: 2, cells: ['A', 'two\nlines'] },
      { line: 7, cells: ['D', 'yes'] },
    ],
    bad: [
      { line: 5, why: 'cells', found: 3 },
      { line: 6, why: 'cells', found: 1 },
    ],
  });
});

test('a quote that is never closed is named by the line it begins in', () => {
  const table = readCsv('who,how\nA,yes\nB,"no\nC,yes\n');
  expect(table?.rows.map(({ line }) => line)).toEqual([2]);
  expect(table?.bad).toEqual([{ line: 3, why: 'quote' }]);
});

test('headings that are missing or the same can be told apart; empty columns at the end go', () => {
  expect(readCsv('a,,a,,\n1,2,3,,\n')?.headings).toEqual(['a', '#2', 'a #3']);
  expect(readCsv('a,b\n')).toBe(null);
  expect(readCsv('')).toBe(null);
});

test('an apostrophe that guarded a cell in our own file is no part of it', () => {
  expect(readCsv("who,how\n'=A,'tis\n")?.rows[0]?.cells).toEqual(['=A', "'tis"]);
});

test('whatever a spreadsheet writes is read again, each row at its own line', () => {
  const cell = fc.stringMatching(/^[a-z0-9",;\n\t一-龥]{0,6}$/).map((text) => text.trim());
  const row = fc.tuple(fc.stringMatching(/^[a-z]{1,3}$/), cell, cell);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const lines = [['x', 'y', 'z'], ...rows].map((one) => Papa.unparse([one]));
      const table = readCsv(lines.join('\r\n'));
      expect(table?.bad).toEqual([]);
      expect(table?.rows.map(({ cells }) => cells)).toEqual(rows);
      let line = 1;
      const starts = lines.map((text) => {
        const at = line;
        line += text.split('\n').length;
        return at;
      });
      expect(table?.rows.map((one) => one.line)).toEqual(starts.slice(1));
    }),
  );
});

test('9.22 what can’t be seen in a cell or a heading makes no other one of it', () => {
  const table = readCsv('out\u200bcome,who\nreached\u2060,a\n\u2066reached\u2069,b\n');
  expect(table?.headings).toEqual(['outcome', 'who']);
  expect(table?.rows.map(({ cells }) => cells[0])).toEqual(['reached', 'reached']);
});
