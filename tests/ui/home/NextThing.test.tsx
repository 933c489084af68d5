import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayOf } from '../../../src/progress/drills/days.ts';
import { noDrills } from '../../../src/progress/drills/drillRecord.ts';
import type { Row, Table } from '../../../src/progress/record/port.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { NextThing } from '../../../src/ui/screens/home/next/NextThing.tsx';
import { plainDigest } from '../../progress/record/someDigests.ts';
import { renderScreen } from '../support/renderScreen.tsx';
import { beginnersCall } from '../support/sampleCalls.ts';

afterEach(() => {
  vi.useRealTimers();
});

const now = new Date(2026, 2, 9, 12);
const today = dayOf(now);
const row = { profile: 'me', changedAt: 0, format: 1 };
const called = { best: 64, endings: [], attempts: { coached: 1, practice: 0, exam: 0 } };
const records = { 'dock-queue': called };
const drillsDone = { ...noDrills, days: [{ day: today, done: 10, right: 7 }] };

/** What the card says, and where it leads. */
async function shown(kept: Readonly<Record<string, unknown>>, record = memoryRecord()) {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  await act(() => renderScreen(<NextThing />, { kept: { records, ...kept }, record }));
  const card = await screen.findByRole('region');
  const way = screen.getByRole('link');
  return { text: card.textContent, name: card, href: way.getAttribute('href') };
}

/** A record with rows in it. */
async function recordWith(table: Table, ...rows: readonly Row[]) {
  const record = memoryRecord();
  for (const one of rows) await record.put(table, one);
  return record;
}

const followUp = {
  ...row,
  id: 'f',
  scenario: 'late-shuttle',
  call: 'c',
  day: '2026-03-07',
  time: null,
  zone: 'UTC',
  goal: '',
  doneAt: null,
};

describe('the best next thing', () => {
  test('is the call under way', async () => {
    const call = { transcript: beginnersCall(), thinkingMs: 0 };
    const record = await recordWith('followUps', followUp);
    const next = await shown({ 'call.dock-queue': call }, record);
    expect(next.href).toBe('#/call/dock-queue');
    expect(next.text).toContain('still on the line');
  });

  test('is a follow-up that is due, with how late it is and the grade', async () => {
    const record = await recordWith('followUps', followUp);
    const graded = { ...row, id: 'late-shuttle', grade: 'A', note: '' };
    await record.put('customers', graded);
    const next = await shown({ drills: drillsDone }, record);
    // 10 B3: the second call goes on from the one that it was promised in.
    expect(next.href).toBe('#/brief/late-shuttle?after=c');
    expect(next.text).toContain('2 days ago, and they are grade A');
  });

  test('is the self-diagnosis after two months', async () => {
    const finishedAt = new Date(2026, 0, 5).getTime();
    const rating = { ...row, id: 'r', begunAt: 0, finishedAt, answers: {} };
    const record = await recordWith('ratings', rating);
    const next = await shown({}, record);
    expect(next.href).toBe('#/record/self');
    expect(next.text).toContain('Two months have passed');
  });

  test('is what is left of today’s drills', async () => {
    const item = { drill: 'a', card: 'c', skill: 'price', loss: 0 };
    const set = { day: today, items: [item, { ...item, drill: 'b', loss: null }] };
    const next = await shown({ drills: { ...noDrills, set } });
    expect(next.href).toBe('#/drills');
    expect(next.text).toContain('1 of 2');
  });

  test('is the customer for the weakest part of the calls', async () => {
    const criteria = { handled: { points: 1, reachable: 6 } };
    const parts = { objections: { points: 2, most: 10 } };
    const calls = ['a', 'b', 'c'].map((id) => ({
      ...plainDigest,
      profile: 'me',
      id,
      criteria,
      parts,
    }));
    const record = await recordWith('digests', ...calls);
    const next = await shown({ drills: drillsDone }, record);
    expect(next.href).toBe('#/brief/dock-queue');
    expect(next.text).toMatch(/Objections.*\(20 % of its points, 3 calls\)/);
  });

  test('is the customer for the lowest level in drills, where calls say too little', async () => {
    const level = { rating: 1300, deviation: 60, volatility: 0.06, day: today };
    const next = await shown({ drills: { ...drillsDone, ratings: { price: level } } });
    expect(next.href).toBe('#/brief/day-old-bread');
    expect(next.text).toContain('“Price” is your lowest level');
  });

  test('is somebody who was not called yet, where nothing is known', async () => {
    const next = await shown({ drills: drillsDone });
    expect(next.text).toContain('haven’t called yet');
  });
});

test('it changes with the record, in whatever tab that changes', async () => {
  const record = memoryRecord();
  const before = await shown({ drills: drillsDone }, record);
  expect(before.text).not.toContain('back');
  const due = { ...followUp, day: today };
  await act(() => record.put('followUps', due));
  await waitFor(() => expect(screen.getByRole('region')).toHaveTextContent('You set today for it'));
  const done = { ...due, doneAt: 1 };
  await act(() => record.put('followUps', done));
  await waitFor(() => expect(screen.getByRole('region')).not.toHaveTextContent('You set today'));
});

test('a database that fails leaves what is known without it', async () => {
  const record = { ...memoryRecord(), all: () => Promise.reject(new Error('gone')) };
  const next = await shown({}, record);
  expect(next.href).toBe('#/drills');
});
