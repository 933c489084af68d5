import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { WriteAndVote } from '../../../../src/protocol/room/activities.ts';
import type { Writing } from '../../../../src/protocol/writing.ts';
import { fakeClass, projector, trainer, type FakeClass } from '../../../room/fakeRoom.ts';
import { renderPart } from '../support.tsx';

const ticks = { who: true, why: false, gain: false, question: true };
const opener = (text: string): Writing => ({ what: 'opener', opener: text, ticks });
const seatOf = (seat: string) => ({ role: 'seat', seat }) as const;
const activityIn = (fake: FakeClass) => fake.state().activities.at(-1) as WriteAndVote;

/** Ann and Bob in one group, Cem in another. */
async function writing(what: Writing['what'] = 'opener') {
  const fake = await fakeClass('en');
  const [ann, bob, cem] = [await fake.sit('Ann'), await fake.sit('Bob'), await fake.sit('Cem')];
  const groups = { by: 'hand', groups: [[ann, bob], [cem]] } as const;
  await fake.act(trainer, {
    type: 'beginActivity',
    plan: { kind: 'write', what, scenario: null, groups },
  });
  const { activity, groups: formed } = activityIn(fake);
  const [pair, lone] = formed.map(({ group }) => group) as [string, string];
  const write = (seat: string, group: string, text: string, on = 0) =>
    fake.act(seatOf(seat), { type: 'write', activity, group, writing: opener(text), on });
  return { fake, ann, bob, cem, activity, pair, lone, write };
}

/** All have written, and the vote is open. */
async function voting() {
  const given = await writing();
  await given.write(given.ann, given.pair, 'Hello from the pair');
  await given.write(given.cem, given.lone, 'Hello from Cem');
  await given.fake.act(trainer, { type: 'openVoting', activity: given.activity });
  const entryOf = (group: string) =>
    activityIn(given.fake).voting!.entries.find((one) => one.group === group)!.entry;
  const cast = (seat: string, group: string) =>
    given.fake.act(seatOf(seat), {
      type: 'castBallot',
      activity: given.activity,
      entry: entryOf(group),
    });
  return { ...given, entryOf, cast };
}

const fieldOf = () => screen.findByLabelText('Your opener');

describe('writing', () => {
  it('sends what is written, with its ticks, and shows it to the whole group', async () => {
    const { fake, ann, bob, pair } = await writing();
    await renderPart(fake.roomOf(seatOf(ann)), 'seat');
    await userEvent.type(await fieldOf(), 'Hi there');
    await userEvent.click(screen.getByRole('checkbox', { name: /Why I’m calling/ }));
    await screen.findByText(/Sent\. Your whole group/);
    const [written] = activityIn(fake).written;
    expect(written).toMatchObject({
      group: pair,
      seat: ann,
      writing: { opener: 'Hi there', ticks: { why: true, who: false } },
    });
    const [seen] = (
      fake.roomOf(seatOf(bob)).store.getState().state.activities.at(-1) as WriteAndVote
    ).written;
    expect(seen?.writing?.opener).toBe('Hi there');
  });

  it('follows what another of the group writes, while one writes nothing oneself', async () => {
    const { fake, ann, bob, pair, write } = await writing();
    await renderPart(fake.roomOf(seatOf(ann)), 'seat');
    await fieldOf();
    await act(() => write(bob, pair, 'Bob’s words'));
    expect(await fieldOf()).toHaveValue('Bob’s words');
  });

  it('loses nobody’s words when two write at once', async () => {
    const { fake, ann, bob, pair, write } = await writing();
    const room = fake.roomOf(seatOf(ann));
    await renderPart(room, 'seat');
    const field = await fieldOf();
    act(() => room.setLink('away'));
    await userEvent.type(field, 'Ann’s words');
    await act(() => write(bob, pair, 'Bob’s words'));
    await vi.waitFor(() => expect(room.store.getState().waiting).toBe(1));
    act(() => room.setLink('live'));
    const conflict = await screen.findByRole('alert');
    expect(within(conflict).getByText('Bob’s words')).toBeInTheDocument();
    expect(field).toHaveValue('Ann’s words');
    await userEvent.click(screen.getByRole('button', { name: 'Write mine over it' }));
    await screen.findByText(/Sent\. Your whole group/);
    expect(activityIn(fake).written[0]?.writing?.opener).toBe('Ann’s words');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('has all of a call sheet where that is asked for', async () => {
    const { fake, cem } = await writing('sheet');
    await renderPart(fake.roomOf(seatOf(cem)), 'seat');
    await userEvent.type(await screen.findByLabelText('Goal'), 'A visit');
    await userEvent.click(screen.getByRole('button', { name: 'Add a question' }));
    await userEvent.type(screen.getByLabelText('Question 1'), 'How often?');
    await screen.findByText(/Sent\. Your whole group/);
    expect(activityIn(fake).written[0]?.writing).toMatchObject({
      what: 'sheet',
      goal: 'A visit',
      questions: ['How often?'],
    });
  });

  it('shows the wall how many have begun, and nothing of what they write', async () => {
    const { fake, ann, pair, write } = await writing();
    await write(ann, pair, 'Not for the wall');
    await renderPart(fake.roomOf(projector), 'wall');
    expect(await screen.findByText('1 of 2 groups have written something')).toBeInTheDocument();
    expect(screen.queryByText('Not for the wall')).toBeNull();
    expect(screen.queryByText(/Ann/)).toBeNull();
  });
});

describe('at the desk', () => {
  it('opens the vote once two have written, and places a late comer', async () => {
    const { fake, ann, cem, pair, lone, write } = await writing();
    const dan = await fake.sit('Dan');
    await renderPart(fake.roomOf(trainer), 'desk');
    const open = await screen.findByRole('button', { name: 'Open the vote' });
    expect(open).toBeDisabled();
    await userEvent.selectOptions(screen.getByLabelText('Group for Dan'), 'Group 1: Ann, Bob');
    expect(await screen.findByText('Group 1: Ann, Bob, Dan')).toBeInTheDocument();
    expect(activityIn(fake).groups[0]?.seats).toContain(dan);
    await act(() => write(ann, pair, 'Hello from the pair'));
    await act(() => write(cem, lone, 'Hello from Cem'));
    await userEvent.click(open);
    await screen.findByRole('heading', { name: 'Which one is best?' });
    expect(activityIn(fake).voting?.entries).toHaveLength(2);
  });

  it('closes the vote, keeps the best with whose it is, and prints it alone', async () => {
    const { fake, cem, pair, cast } = await voting();
    await cast(cem, pair);
    await renderPart(fake.roomOf(trainer), 'desk');
    await userEvent.click(await screen.findByRole('button', { name: 'Close the vote' }));
    const [first] = await screen.findAllByRole('listitem');
    expect(first).toHaveTextContent('Hello from the pair');
    expect(first).toHaveTextContent('1 vote');
    expect(first).toHaveTextContent('★ Most votes');
    await userEvent.click(within(first!).getByRole('button', { name: /Keep number/ }));
    await screen.findByText('Written by Group 1: Ann, Bob');
    const print = vi.spyOn(globalThis, 'print').mockImplementation(() => undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Print what is kept' }));
    expect(print).toHaveBeenCalledOnce();
    const paper = document.querySelector('.write-paper');
    expect(paper).toHaveTextContent('Hello from the pair');
    expect(paper).not.toHaveTextContent('Hello from Cem');
  });
});

describe('voting', () => {
  it('takes one vote, changeable, and none for one’s own', async () => {
    const { fake, cem, lone, pair, entryOf } = await voting();
    await renderPart(fake.roomOf(seatOf(cem)), 'seat');
    const own = (await screen.findByText('Hello from Cem')).closest('li')!;
    expect(within(own).queryByRole('button')).toBeNull();
    expect(own).toHaveTextContent(/no votes for it from you/);
    const other = screen.getByText('Hello from the pair').closest('li')!;
    await userEvent.click(within(other).getByRole('button'));
    await screen.findByText(/Your vote is in/);
    expect(within(other).getByRole('button', { pressed: true })).toBeInTheDocument();
    expect(activityIn(fake).voting?.ballots).toEqual([{ seat: cem, entry: entryOf(pair) }]);
    expect(entryOf(lone)).not.toBe(entryOf(pair));
  });

  it('shows the result on every phone, and whose it is only once it is kept', async () => {
    const { fake, ann, cem, activity, pair, lone, cast, entryOf } = await voting();
    await cast(cem, pair);
    await cast(ann, lone);
    await fake.act(trainer, { type: 'closeVoting', activity });
    await renderPart(fake.roomOf(seatOf(ann)), 'seat');
    const row = (await screen.findByText('Hello from Cem')).closest('li')!;
    expect(row).toHaveTextContent('1 vote');
    expect(screen.queryByText(/Written by/)).toBeNull();
    await act(() => fake.act(trainer, { type: 'keep', activity, entry: entryOf(lone) }));
    expect(within(row).getByText('Written by Seat 3')).toBeInTheDocument();
  });
});
