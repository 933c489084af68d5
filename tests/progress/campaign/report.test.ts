import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { callsIn, type CampaignCall } from '../../../src/progress/campaign/campaign.ts';
import { guessRoles, withRole } from '../../../src/progress/campaign/columns.ts';
import { readCsv } from '../../../src/progress/campaign/readCsv.ts';
import {
  askedIn,
  breakdown,
  dispositionReport,
  percentOf,
} from '../../../src/progress/campaign/report.ts';
import { campusCsv } from './campus.ts';

const table = readCsv(campusCsv)!;
const roles = guessRoles(table);
const list = callsIn(table, roles);
const report = dispositionReport(list, askedIn(list));

const shareOf = (shares: readonly { name: string; percent: number }[], name: string) =>
  shares.find((one) => one.name === name)?.percent;

test('C35: the columns of the campus list are told from their headings', () => {
  expect(roles).toEqual(['contact', 'disposition', 'trait', 'trait', 'reason', 'detail', 'quote']);
});

test('C35: the shares are those that are printed', () => {
  const [sex, own] = report.traits;
  expect(shareOf(sex!.shares.shares, '男')).toBe(73.22);
  expect(shareOf(own!.shares.shares, '有')).toBe(70.49);
  const withNumber = own!.within.find(({ value }) => value === '有');
  expect(shareOf(withNumber!.by[0]!.shares.shares, '男')).toBe(79.84);
});

test('C35: what is printed doesn’t add up: 291 of 300, and 180 of 183', () => {
  expect(report.dispositions).toMatchObject({ of: 300, named: 291 });
  expect(report.asked).toBe(183);
  expect(report.traits[0]!.shares).toMatchObject({ of: 183, named: 180 });
  expect(report.traits[1]!.shares).toMatchObject({ of: 183, named: 183 });
});

test('C35: 54 gave a reason; 43 find it dear, for two reasons', () => {
  const { shares, each } = report.reasons;
  expect(shares).toMatchObject({ of: 54, named: 54 });
  const dear = each[0]!;
  expect(dear.share).toMatchObject({ name: '贵', count: 43 });
  // Printed are 53.48 and 46.52, which no two numbers of people out of 43 give.
  expect(dear.details.shares.map(({ count, percent }) => [count, percent])).toEqual([
    [23, 53.49],
    [20, 46.51],
  ]);
  expect(dear.quotes).toMatchObject([{ words: '他们每月送三百分钟，我都打不完。', times: 23 }]);
  expect(dear.quotes[0]!.contacts[0]).toBe('N130');
  expect(each.map(({ share }) => share.count)).toEqual([43, 6, 3, 2]);
});

test('contacts that stand there twice are named with their lines', () => {
  const twice = readCsv('phone,result\n1,yes\n2,no\n1,no\n')!;
  expect(dispositionReport(callsIn(twice, guessRoles(twice)), []).twice).toEqual([
    { contact: '1', lines: [2, 4] },
  ]);
});

test('a role that only one column can have moves', () => {
  expect(withRole(['contact', 'disposition', 'trait'], 2, 'disposition')).toEqual([
    'contact',
    'ignored',
    'disposition',
  ]);
  expect(withRole(['trait', 'ignored'], 1, 'trait')).toEqual(['trait', 'trait']);
});

test('a share is the nearest hundredth of a percent', () => {
  expect(percentOf(0, 0)).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), (of, n) => {
      const count = n % (of + 1);
      // Twice the error in hundredths, in whole numbers.
      const hundredths = Math.round(percentOf(count, of) * 100);
      expect(Math.abs(2 * (hundredths * of - count * 10_000))).toBeLessThanOrEqual(of);
    }),
  );
});

const word = fc.constantFrom('', 'a', 'b', 'constructor', '__proto__');
const call = fc.record({
  line: fc.constant(null),
  contact: word,
  disposition: word,
  traits: fc.tuple(word, word),
  reason: word,
  detail: word,
  quote: word,
}) satisfies fc.Arbitrary<CampaignCall>;

test('counts are what a naive recount gives, and never more than the group', () => {
  fc.assert(
    fc.property(fc.array(call), (calls) => {
      const { of, named, shares } = breakdown(calls, ({ disposition }) => disposition);
      expect(of).toBe(calls.length);
      expect(named).toBe(calls.filter(({ disposition }) => disposition !== '').length);
      for (const { name, count } of shares)
        expect(count).toBe(calls.filter(({ disposition }) => disposition === name).length);
      const all = dispositionReport({ traits: ['x', 'y'], calls }, ['a', 'b']);
      for (const trait of all.traits) {
        const inside = trait.within.reduce((sum, { by }) => sum + (by[0]?.shares.of ?? 0), 0);
        expect(inside).toBe(trait.shares.named);
      }
    }),
  );
});
