import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Ratings, RatingMark } from '../../../src/protocol/marks.ts';
import type { SelfDiagnosis } from '../../../src/protocol/room/activities.ts';
import { newRating } from '../../../src/progress/diagnosis/ratings.ts';
import type { Rating } from '../../../src/progress/diagnosis/rows.ts';
import { statementIds } from '../../../src/progress/diagnosis/statements.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { middleAnswer } from '../../../src/ui/screens/class/selfClass/rounds.ts';
import { fakeClass, projector, trainer, type FakeClass } from '../../room/fakeRoom.ts';
import { renderPart } from './support.tsx';

const latest = (fake: FakeClass) => fake.state().activities.at(-1) as SelfDiagnosis;
const all = (answer: RatingMark) =>
  Object.fromEntries(statementIds.map((id) => [id, answer])) as Ratings;

/** A class whose trainer has begun a self-diagnosis. */
async function rating(people: number, round: SelfDiagnosis['round'] = 'first') {
  const fake = await fakeClass();
  const seats: string[] = [];
  for (let i = 0; i < people; i++) seats.push(await fake.sit(`Person ${i}`));
  await fake.act(trainer, { type: 'beginActivity', plan: { kind: 'self', round } });
  return { fake, seats, roomOf: (i: number) => fake.roomOf({ role: 'seat', seat: seats[i]! }) };
}

const hand = (fake: FakeClass, seat: string, marks: Ratings) => {
  const { activity } = latest(fake);
  return fake.act({ role: 'seat', seat }, { type: 'handRatings', activity, marks });
};

async function recordWith(one: Rating) {
  const record = memoryRecord();
  await record.put('ratings', one);
  return record;
}

describe('on a seat', () => {
  it('keeps what is rated in the record, and hands in nothing that isn’t finished', async () => {
    const { fake, roomOf, seats } = await rating(2);
    const { name, ...others } = all(3);
    const record = await recordWith({ ...newRating('r1', 'me', 1), answers: others });
    await renderPart(roomOf(0), 'seat', 'en', record);
    await screen.findByText(`${statementIds.length - 1} of ${statementIds.length} answered`);
    await userEvent.click(screen.getByText('Hand in'));
    expect(screen.getByRole('alert')).toHaveTextContent('1 statement is still open.');
    expect(document.activeElement).toHaveAttribute('type', 'radio');
    // Among so many fields looking by role takes seconds.
    const field = screen.getByText(/^The first thing they hear/).closest('fieldset');
    await userEvent.click(within(field!).getByLabelText(/^5/));
    expect(latest(fake).handed).toEqual([]);
    await userEvent.click(screen.getByText('Hand in'));
    await screen.findByText(/^Handed in/);
    expect(latest(fake).handed).toEqual([{ seat: seats[0], marks: { ...others, name: 5 } }]);
    await waitFor(async () => {
      const [kept] = (await record.all('ratings', 'me')) as readonly Rating[];
      expect(kept).toMatchObject({ answers: { name: 5 }, finishedAt: expect.any(Number) });
    });
    expect(name).toBe(3);
  });

  it('can hand in what the record has, and says that one needn’t', async () => {
    const { fake, roomOf } = await rating(2);
    const finished = { ...newRating('r1', 'me', 1), answers: all(4), finishedAt: 5 };
    await renderPart(roomOf(0), 'seat', 'en', await recordWith(finished));
    expect(await screen.findByText(/^Whether you hand in is up to you/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Rate now/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^Hand in what you rated on/ }));
    await screen.findByText(/^Handed in/);
    expect(latest(fake).handed[0]?.marks).toEqual(all(4));
  });

  it('shows the class once five have handed in, with one’s own answers beside', async () => {
    const { fake, roomOf, seats } = await rating(6);
    await renderPart(roomOf(0), 'seat', 'en', memoryRecord());
    await screen.findByText('0 of 6 have handed in');
    const marks = [5, 1, 2, 2, 4] as const;
    for (const [i, mark] of marks.slice(0, 4).entries()) {
      await act(() => hand(fake, seats[i]!, { name: mark }));
    }
    expect(screen.queryByText(/Median/)).not.toBeInTheDocument();
    await act(() => hand(fake, seats[4]!, { name: marks[4] }));
    expect(screen.getByText('Median 2')).toBeInTheDocument();
    expect(screen.getByText('1: 1, 2: 2, 3: 0, 4: 1, 5: 1')).toBeInTheDocument();
    expect(screen.getByText('You: 5')).toBeInTheDocument();
  });
});

describe('at the desk and on the wall', () => {
  it('shows nobody’s sheet, and all of them together when it ends', async () => {
    const { fake, seats } = await rating(3);
    await renderPart(fake.roomOf(trainer), 'desk');
    await screen.findByText('0 of 3 have handed in');
    await act(() => hand(fake, seats[0]!, { name: 4 }));
    expect(screen.getByText('1 of 3 have handed in')).toBeInTheDocument();
    expect(screen.queryByText(/Median/)).not.toBeInTheDocument();
    const { activity } = latest(fake);
    await act(() => fake.act(trainer, { type: 'endActivity', activity }));
    expect(screen.getByText('Median 4')).toBeInTheDocument();
  });

  it('says so where nobody handed in', async () => {
    const { fake } = await rating(3);
    const { activity } = latest(fake);
    await fake.act(trainer, { type: 'endActivity', activity });
    await renderPart(fake.roomOf(projector), 'wall');
    expect(await screen.findByText('Nobody has handed in.')).toBeInTheDocument();
  });

  it('holds the second round against the first', async () => {
    const { fake, seats } = await rating(5);
    for (const seat of seats) await hand(fake, seat, { name: 2 });
    await fake.act(trainer, { type: 'endActivity', activity: latest(fake).activity });
    await fake.act(trainer, { type: 'beginActivity', plan: { kind: 'self', round: 'later' } });
    for (const seat of seats) await hand(fake, seat, { name: 4 });
    await renderPart(fake.roomOf(projector), 'wall');
    await screen.findByText('Then from 5 sheets, now from 5 sheets');
    expect(screen.getByText('Median 2').parentElement).toHaveTextContent('Then');
    expect(screen.getByText('Median 4').parentElement).toHaveTextContent('Now');
  });
});

describe('the middle answer', () => {
  it('is the middle one, or lies between two', () => {
    expect(middleAnswer([0, 0, 0, 0, 0])).toBeNull();
    expect(middleAnswer([0, 1, 0, 2, 0])).toBe(4);
    expect(middleAnswer([1, 1, 1, 1, 0])).toBe(2.5);
  });
});
