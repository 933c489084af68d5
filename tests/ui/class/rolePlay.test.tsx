import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { RolePlay } from '../../../src/protocol/room/activities.ts';
import { fakeClass, projector, trainer, type FakeClass } from '../../room/fakeRoom.ts';
import { renderPart } from './support.tsx';

const names = ['Ann', 'Bob', 'Cem', 'Dee', 'Eve'];

/** A class whose trainer has begun a role-play. */
async function playing(arrangement: RolePlay['arrangement'], people = 4) {
  const fake = await fakeClass();
  const seats: string[] = [];
  for (const name of names.slice(0, people)) seats.push(await fake.sit(name));
  await fake.act(trainer, {
    type: 'beginActivity',
    plan: { kind: 'rolePlay', aspects: ['who', 'why'], arrangement },
  });
  return { fake, seats, roomOf: (i: number) => fake.roomOf({ role: 'seat', seat: seats[i]! }) };
}

const playIn = (fake: FakeClass) => fake.state().activities.at(-1) as RolePlay;

/** Ann calls Bob in front. */
async function inFront() {
  const { fake, seats, roomOf } = await playing('front');
  const { activity } = playIn(fake);
  const groups = [{ rep: seats[0]!, customer: seats[1]!, judges: [] }];
  await fake.act(trainer, { type: 'formGroups', activity, groups });
  return { fake, seats, roomOf, activity };
}

describe('on a seat', () => {
  it('waits for groups, then tells everybody their part', async () => {
    const { fake, roomOf, seats } = await playing('front');
    await renderPart(roomOf(0), 'seat');
    await screen.findByText('The groups are being formed.');
    const groups = [{ rep: seats[0]!, customer: seats[1]!, judges: [] }];
    const { activity } = playIn(fake);
    await act(() => fake.act(trainer, { type: 'formGroups', activity, groups }));
    expect(screen.getByRole('heading', { name: 'You make the call' })).toBeInTheDocument();
    expect(screen.getByText('Who is calling')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('hands a judge’s marks in by themselves, lets them be changed and taken away', async () => {
    const { fake, roomOf, seats } = await inFront();
    await renderPart(roomOf(2), 'seat');
    const who = await screen.findByRole('group', { name: 'Who is calling' });
    await userEvent.click(within(who).getByRole('radio', { name: 'Yes' }));
    const why = screen.getByRole('group', { name: 'Why you call' });
    await userEvent.click(within(why).getByRole('radio', { name: 'No' }));
    await userEvent.type(screen.getByRole('textbox'), 'Slower');
    await screen.findByText(/^Handed in/);
    const sheets = () => playIn(fake).rounds[0]!.sheets;
    expect(sheets()).toEqual([
      { seat: seats[2], group: 'g1', marks: { who: 2, why: 0 }, note: 'Slower' },
    ]);
    await userEvent.click(within(why).getByRole('radio', { name: /No occasion/ }));
    await screen.findByText(/^Handed in/);
    expect(sheets()[0]?.marks).toEqual({ who: 2 });
  });

  it('hands in what was marked just before the sheets are gathered', async () => {
    const { fake, roomOf, activity, seats } = await inFront();
    await renderPart(roomOf(2), 'seat');
    const who = await screen.findByRole('group', { name: 'Who is calling' });
    await userEvent.click(within(who).getByRole('radio', { name: 'In part' }));
    await act(() => fake.act(trainer, { type: 'closeRound', activity, round: 1 }));
    await screen.findByText(/Median 1/);
    expect(playIn(fake).rounds[0]!.sheets).toMatchObject([{ seat: seats[2], marks: { who: 1 } }]);
  });

  it('runs the timers by tap, one holds them, and stops them when the round is closed', async () => {
    const { fake, roomOf, activity, seats } = await inFront();
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const start = Date.now();
      await renderPart(roomOf(2), 'seat');
      await userEvent.click(await screen.findByRole('button', { name: /Caller tells/ }));
      expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('Caller tells');
      vi.setSystemTime(start + 25_000);
      await userEvent.keyboard('3');
      vi.setSystemTime(start + 60_000);
      await act(() => fake.act(trainer, { type: 'closeRound', activity, round: 1 }));
      const taps = playIn(fake).rounds[0]!.taps.map(({ speaker, seat }) => ({ speaker, seat }));
      expect(taps).toEqual(
        ['repTells', 'customer', 'nobody'].map((speaker) => ({ speaker, seat: seats[2] })),
      );
      expect(await screen.findByText(/^Opening: 25 seconds/)).toBeInTheDocument();
      expect(screen.getByText('Over 20 seconds')).toBeInTheDocument();
    } finally {
      vi.useRealTimers();
    }
  });

  it('runs on through a reload, for who taps and for who looks on', async () => {
    const { fake, roomOf } = await inFront();
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const start = Date.now();
      const [judge, other] = [roomOf(2), roomOf(3)];
      await renderPart(judge, 'seat');
      await userEvent.click(await screen.findByRole('button', { name: /Caller tells/ }));
      cleanup();
      await renderPart(other, 'seat');
      await screen.findByText('The caller is telling');
      cleanup();
      vi.setSystemTime(start + 25_000);
      await renderPart(other, 'seat');
      await screen.findByText(/^Opening: 25 of/);
      cleanup();
      await renderPart(judge, 'seat');
      await screen.findByText(/^Opening: 25 of/);
      vi.setSystemTime(start + 30_000);
      await userEvent.keyboard('3');
      expect(playIn(fake).rounds[0]!.taps.map(({ at }) => at)).toEqual([0, 30_000]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('lets nobody else tap, who sees who is talking', async () => {
    const { fake, roomOf, activity, seats } = await inFront();
    const tap = {
      type: 'tap',
      activity,
      round: 1,
      group: 'g1',
      speaker: 'repAsks',
      at: 0,
    } as const;
    await fake.act({ role: 'seat', seat: seats[2]! }, tap);
    await renderPart(roomOf(3), 'seat');
    await screen.findByText('The caller is asking');
    expect(screen.queryByRole('button', { name: /Customer talks/ })).not.toBeInTheDocument();
  });
});

describe('at the desk', () => {
  it('forms a pair, gathers the sheets, and lets the two swap', async () => {
    const { fake, seats } = await playing('front');
    await renderPart(fake.roomOf(trainer), 'desk');
    await userEvent.selectOptions(await screen.findByLabelText('Answers'), 'Cem');
    await userEvent.click(screen.getByRole('button', { name: 'Begin with these two' }));
    expect(playIn(fake).rounds[0]!.groups).toMatchObject([{ rep: seats[0], customer: seats[2] }]);
    expect(await screen.findByText('0 of 2 judges have marked something')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Gather the sheets' }));
    await screen.findByText('Haven’t called yet: Bob, Cem, Dee');
    await userEvent.click(screen.getByRole('button', { name: 'These two swap' }));
    expect(playIn(fake).rounds[1]!.groups).toMatchObject([{ rep: seats[2], customer: seats[0] }]);
  });

  it('draws threes, turns them until each has called, and places who comes late', async () => {
    const { fake } = await playing('threes', 3);
    await renderPart(fake.roomOf(trainer), 'desk');
    await userEvent.click(await screen.findByRole('button', { name: /Draw the groups/ }));
    await act(async () => void (await fake.sit('Zoe')));
    await userEvent.selectOptions(await screen.findByLabelText('Group for Zoe'), 'g1');
    expect(playIn(fake).rounds[0]!.groups[0]!.judges).toHaveLength(2);
    for (const _ of [1, 2, 3]) {
      await userEvent.click(await screen.findByRole('button', { name: 'Gather the sheets' }));
      await userEvent.click(await screen.findByRole('button', { name: 'Turn within the groups' }));
    }
    expect(new Set(playIn(fake).rounds.map(({ groups }) => groups[0]!.rep)).size).toBe(4);
  });
});

describe('on the wall', () => {
  it('shows who plays by seat, and the judges’ spread without names', async () => {
    const { fake, seats, activity } = await inFront();
    await renderPart(fake.roomOf(projector), 'wall');
    await screen.findByText('Seat 1 calls Seat 2');
    expect(screen.queryByText(/Ann/)).not.toBeInTheDocument();
    const sheet = { type: 'handSheet', activity, round: 1, group: 'g1' } as const;
    for (const [i, mark] of [
      [2, 0],
      [3, 2],
    ] as const) {
      const marks = { who: mark };
      await act(() =>
        fake.act({ role: 'seat', seat: seats[i]! }, { ...sheet, marks, note: `note ${i}` }),
      );
    }
    expect(screen.getByText('2 of 2 judges have marked something')).toBeInTheDocument();
    expect(screen.queryByText('note 2')).not.toBeInTheDocument();
    await act(() => fake.act(trainer, { type: 'closeRound', activity, round: 1 }));
    expect(await screen.findByText('Median 1')).toBeInTheDocument();
    expect(screen.getByText('0 to 2')).toBeInTheDocument();
    expect(screen.getByText('1 of 2 within one mark of each other')).toBeInTheDocument();
    expect(screen.getByText('note 2')).toBeInTheDocument();
    expect(screen.getByText('No marks: no occasion')).toBeInTheDocument();
  });
});
