import { describe, expect, it } from 'vitest';
import { draftOf, keepNote } from '../../../src/progress/customers/notes.ts';
import type { NoteDraft } from '../../../src/progress/customers/noted.ts';
import { readCallNote, readFollowUp } from '../../../src/progress/customers/schema.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';

const draft: NoteDraft = {
  disposition: 'keen',
  summary: ' They will look. ',
  reason: '',
  quote: '',
  day: '2026-12-03',
  time: '15:00',
  nextGoal: 'Bring the figures',
};
const endedAt = new Date('2026-11-30T09:00:00').getTime();
const call = { id: 'one', scenario: 'dock-queue', customer: 'Carol', endedAt };
const keeping = { profile: 'me', now: endedAt + 60_000, zone: 'Europe/London' };

async function begun() {
  const record = memoryRecord();
  const keep = (
    of: Partial<typeof call> = {},
    change: Partial<NoteDraft> = {},
    now = keeping.now,
  ) =>
    record.write(['callNotes', 'followUps'], (tx) =>
      keepNote(tx, { ...call, ...of }, { ...draft, ...change }, { ...keeping, now }),
    );
  const followUps = async () =>
    (await record.all('followUps', 'me')).map((row) => readFollowUp(row)!);
  const notes = async () => (await record.all('callNotes', 'me')).map((row) => readCallNote(row)!);
  return { record, keep, followUps, notes };
}

describe('a note of a call', () => {
  it('is kept with its follow-up, as rows that can be read again', async () => {
    const { keep, followUps, notes } = await begun();
    expect(await keep()).toBe(0);
    const [note] = await notes();
    const [next] = await followUps();
    expect(note).toMatchObject({
      id: 'one',
      disposition: 'keen',
      summary: 'They will look.',
      endedAt,
    });
    expect(next).toMatchObject({ call: 'one', day: '2026-12-03', time: '15:00', doneAt: null });
    expect(draftOf(note!, next!)).toEqual({ ...draft, summary: 'They will look.' });
    expect(draftOf(note!, null)).toMatchObject({ day: '', time: '', nextGoal: '' });
  });

  it('changed, changes its one follow-up; without a day it takes it away', async () => {
    const { record, keep, followUps, notes } = await begun();
    await keep();
    const [first] = await followUps();
    await record.put('followUps', { ...first!, doneAt: 7 } as never);
    await keep({}, { nextGoal: 'Something else' });
    expect(await followUps()).toMatchObject([{ goal: 'Something else', doneAt: 7 }]);
    // Another day is another call to make.
    await keep({}, { day: '2026-12-09', time: '' });
    expect(await followUps()).toMatchObject([{ day: '2026-12-09', time: null, doneAt: null }]);
    await keep({}, { day: '' });
    expect(await followUps()).toEqual([]);
    expect(await notes()).toHaveLength(1);
  });

  it('of the next call ticks off what was due by its day, and nothing else', async () => {
    const { keep, followUps } = await begun();
    await keep();
    await keep({ id: 'other', scenario: 'late-shuttle' });
    await keep({ id: 'early' }, { day: '2026-12-20' });
    const later = new Date('2026-12-03T16:00:00').getTime();
    expect(await keep({ id: 'two', endedAt: later }, { day: '' }, later + 1000)).toBe(1);
    const open = (await followUps()).filter(({ doneAt }) => doneAt === null).map(({ id }) => id);
    expect(open.toSorted()).toEqual(['early', 'other']);
    // Kept once more, it has nothing left to tick off.
    expect(await keep({ id: 'two', endedAt: later }, { day: '' }, later + 2000)).toBe(0);
  });

  it('is not kept in half: where the follow-up fails, neither is there', async () => {
    const { record, notes, followUps } = await begun();
    await expect(
      record.write(['callNotes', 'followUps'], (tx) =>
        keepNote(
          {
            ...tx,
            put: (table, row) =>
              table === 'followUps' ? Promise.reject(new Error('full')) : tx.put(table, row),
          },
          call,
          draft,
          keeping,
        ),
      ),
    ).rejects.toThrow('full');
    expect(await notes()).toEqual([]);
    expect(await followUps()).toEqual([]);
  });

  it('keeps no day and no time that the calendar doesn’t have', async () => {
    const { keep, followUps } = await begun();
    await keep({}, { day: '2026-02-31' });
    expect(await followUps()).toEqual([]);
    await keep({}, { time: '7pm' });
    expect(await followUps()).toMatchObject([{ time: null }]);
  });
});
