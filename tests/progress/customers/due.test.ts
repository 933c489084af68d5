import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dueAt, dueList, firstDue, seenToBy } from '../../../src/progress/customers/due.ts';
import { grades, rankOf } from '../../../src/progress/customers/grades.ts';
import { dayAfter } from '../../../src/progress/customers/moment.ts';
import type { CustomerRow, FollowUpRow } from '../../../src/progress/customers/schema.ts';

const today = '2026-11-29';

const followUp = (id: string, change: Partial<FollowUpRow> = {}): FollowUpRow => ({
  id,
  call: id,
  profile: 'me',
  changedAt: 1,
  format: 1,
  scenario: id,
  day: today,
  time: null,
  zone: 'UTC',
  goal: '',
  doneAt: null,
  ...change,
});
const customer = (id: string, grade: CustomerRow['grade']): CustomerRow => ({
  id,
  profile: 'me',
  changedAt: 1,
  format: 1,
  grade,
  note: '',
});

describe('the due list (C33)', () => {
  it('goes by grade, then by date; what is not due yet comes after what is', () => {
    const rows = [
      followUp('later-a', { day: '2026-12-05' }),
      followUp('c'),
      followUp('b-two', { time: '14:00' }),
      followUp('none', { day: '2026-11-01' }),
      followUp('b-nine', { time: '09:00' }),
      followUp('a', { day: '2026-11-28' }),
      followUp('done', { doneAt: 5 }),
    ];
    const customers = [
      customer('a', 'A'),
      customer('later-a', 'A'),
      customer('b-two', 'B'),
      customer('b-nine', 'B'),
      customer('c', 'C'),
    ];
    const list = dueList(rows, customers, today);
    const ids = list.map((due) => due.followUp.id);
    expect(ids).toEqual(['a', 'b-nine', 'b-two', 'c', 'none', 'later-a']);
    expect(list.map(({ inDays }) => inDays)).toEqual([-1, 0, 0, 0, -28, 6]);
    expect(firstDue(rows, customers, today)?.followUp.id).toBe('a');
  });

  it('has nobody due before the day has come where they are', () => {
    expect(firstDue([followUp('x', { day: '2026-11-30' })], [], today)).toBeNull();
    expect(firstDue([followUp('x')], [], today)?.followUp.id).toBe('x');
  });

  it('loses what a call has seen to: the same customer’s, from other calls, due by then', () => {
    const rows = [
      followUp('due', { scenario: 'x' }),
      followUp('later', { scenario: 'x', day: '2026-12-05' }),
      followUp('other', { scenario: 'y' }),
      followUp('own', { scenario: 'x' }),
      followUp('done', { scenario: 'x', doneAt: 1 }),
    ];
    const seenTo = seenToBy(rows, { id: 'own', scenario: 'x' }, today);
    expect(seenTo.map(({ id }) => id)).toEqual(['due']);
  });

  it('has every open one once, in order, whatever the order they were kept in', () => {
    const rows = fc.array(
      fc.record({
        day: fc.integer({ min: -40, max: 40 }).map((n) => dayAfter(today, n)),
        time: fc.constantFrom(null, '09:00', '15:30'),
        grade: fc.constantFrom(null, ...grades),
        done: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, (made) => {
        const followUps = made.map(({ day, time, done }, i) =>
          followUp(`f${i}`, { day, time, doneAt: done ? 1 : null }),
        );
        const customers = made.map(({ grade }, i) => customer(`f${i}`, grade));
        const list = dueList(followUps, customers, today);
        expect(dueList(followUps.toReversed(), customers, today)).toEqual(list);
        expect(list.map(({ followUp: { id } }) => id).toSorted()).toEqual(
          followUps.flatMap(({ id, doneAt }) => (doneAt === null ? [id] : [])).toSorted(),
        );
        for (const [i, b] of list.entries()) {
          const a = list[i - 1];
          if (!a) continue;
          const rank = (due: typeof a) => [
            Number(due.inDays > 0),
            rankOf(due.grade),
            dueAt(due.followUp),
          ];
          expect(compare(rank(a), rank(b))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

const compare = (a: readonly number[], b: readonly number[]) =>
  a.map((n, i) => n - (b[i] ?? 0)).find((d) => d !== 0) ?? 0;

describe('9.5 what was set in another zone is due on the day that it is here', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each([
    ['Asia/Shanghai', 0],
    ['America/New_York', -1],
    ['Europe/Berlin', -1],
    ['Pacific/Auckland', 0],
  ])('in %s', (here, inDays) => {
    process.env['TZ'] = here;
    const set = followUp('x', { time: '02:00', zone: 'Asia/Shanghai' });
    const [due] = dueList([set], [], today);
    expect(due?.inDays).toBe(inDays);
    const call = { id: 'y', scenario: 'x' };
    expect(seenToBy([set], call, '2026-11-28')).toHaveLength(inDays < 0 ? 1 : 0);
  });

  it.each([
    ['Europe/Berlin', '2027-03-28'],
    ['Europe/Berlin', '2026-10-25'],
    ['America/New_York', '2027-03-14'],
    ['America/New_York', '2026-11-01'],
  ])('in %s on %s, when the clocks are changed, whatever the hour', (here, day) => {
    process.env['TZ'] = here;
    for (const time of ['00:00', '01:30', '02:30', '03:30', '23:59']) {
      const [due] = dueList([followUp('x', { day, time, zone: here })], [], dayAfter(day, -1));
      expect(due?.inDays, time).toBe(1);
    }
  });
});
