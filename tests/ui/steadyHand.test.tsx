import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FollowUpRow } from '../../src/progress/customers/schema.ts';
import type { Plan, Rating } from '../../src/progress/diagnosis/rows.ts';
import { newRating } from '../../src/progress/diagnosis/ratings.ts';
import { statementIds } from '../../src/progress/diagnosis/statements.ts';
import { dayOf } from '../../src/progress/drills/days.ts';
import type { CallSheetRow } from '../../src/progress/sheets/schema.ts';
import { loadMessages } from '../../src/i18n/load.ts';
import { memoryRecord } from '../../src/store/memoryRecord.ts';
import { Screen } from '../../src/ui/Screen.tsx';
import { steadyHand } from '../../src/ui/steadyHand.ts';
import { Desk } from '../../src/ui/screens/class/desk/Desk.tsx';
import { RoomProvider } from '../../src/ui/screens/class/room.tsx';
import { noClassroom } from '../room/fakeClassroom.ts';
import { fakeClass, trainer } from '../room/fakeRoom.ts';
import { renderScreen } from './support/renderScreen.tsx';

const profile = 'me';

beforeAll(async () => {
  for (const area of ['profiles', 'sheet'] as const) await loadMessages('en', area);
});

let end = () => {};
beforeEach(() => (end = steadyHand()));
afterEach(() => {
  end();
  location.hash = '';
});

/** A double click on a place: whatever lies there at the second one is clicked. */
async function clickTwice(find: () => HTMLElement, changed: () => Promise<unknown>) {
  fireEvent.click(find(), { detail: 1 });
  await changed();
  fireEvent.click(find(), { detail: 2 });
  // Whatever that has set off is through.
  await act(() => new Promise((done) => setTimeout(done)));
}

const followUp = (id: string): FollowUpRow => ({
  id,
  profile,
  changedAt: 1,
  format: 1,
  scenario: 'dock-queue',
  call: id,
  day: dayOf(new Date()),
  time: null,
  zone: 'UTC',
  goal: id,
  doneAt: null,
});

describe('9.4 a double click does to nothing else what it does first', () => {
  test('ticks off one follow-up, not the next that takes its place', async () => {
    const record = memoryRecord();
    for (const id of ['a', 'b']) await record.put('followUps', followUp(id));
    location.hash = '#/customers';
    await renderScreen(<Screen />, { record });
    await screen.findAllByRole('button', { name: /^Done/ });
    await clickTwice(
      () => screen.getAllByRole('button', { name: /^Done/ })[0]!,
      () => waitFor(() => expect(screen.getAllByRole('button', { name: /^Done/ })).toHaveLength(1)),
    );
    const kept = (await record.all('followUps', profile)) as readonly FollowUpRow[];
    expect(kept.map(({ doneAt }) => doneAt === null)).toEqual([false, true]);
  });

  test('takes one action out of a plan', async () => {
    const record = memoryRecord();
    const rating: Rating = {
      ...newRating('r', profile, 1),
      finishedAt: Date.now(),
      answers: Object.fromEntries(statementIds.map((id) => [id, 3 as const])),
    };
    const actions = statementIds.slice(0, 3).map((statement) => ({
      statement,
      practice: { kind: 'call', scenario: 'dock-queue' } as const,
      note: '',
      by: '2027-01-01',
      done: false,
    }));
    await record.put('ratings', rating);
    const plan: Plan = { id: 'r', profile, changedAt: 1, format: 1, actions };
    await record.put('plans', plan);
    location.hash = '#/record/self/plan';
    await renderScreen(<Screen />, { record });
    await screen.findByRole('button', { name: 'Remove action 1' });
    await clickTwice(
      () => screen.getByRole('button', { name: 'Remove action 1' }),
      () => waitFor(() => expect(screen.queryByRole('button', { name: /action 3/ })).toBeNull()),
    );
    expect(screen.getByRole('button', { name: 'Remove action 2' })).toBeVisible();
  });

  test('sends one out of the class', async () => {
    const room = await fakeClass();
    for (const name of ['Otter', 'Heron', 'Wren']) await room.sit(name);
    const classroom = { ...(await noClassroom()), about: () => Promise.resolve(null) };
    await renderScreen(
      <RoomProvider room={room.roomOf(trainer)} classroom={classroom}>
        <Desk />
      </RoomProvider>,
      { classroom },
    );
    await screen.findAllByRole('button', { name: /^Send .* out/ });
    await clickTwice(
      () => screen.getAllByRole('button', { name: /^Send .* out/ })[0]!,
      () => screen.findByText('sent out'),
    );
    expect(room.state().seats.filter(({ removed }) => removed)).toHaveLength(1);
  });

  test('and answers no question that has opened under it', async () => {
    document.body.innerHTML = '<button>Delete…</button><button>Delete</button>';
    const [ask, yes] = [...document.querySelectorAll('button')];
    let deleted = 0;
    yes!.addEventListener('click', () => (deleted += 1));
    fireEvent.click(ask!, { detail: 1 });
    fireEvent.click(yes!, { detail: 2 });
    expect(deleted).toBe(0);
    // Two clicks on the same thing are two.
    fireEvent.click(yes!, { detail: 1 });
    fireEvent.click(yes!, { detail: 2 });
    expect(deleted).toBe(2);
    document.body.innerHTML = '';
  });
});

test('9.4 a key that is held down presses once, and goes on writing', () => {
  document.body.innerHTML = '<button>Go on</button><textarea></textarea>';
  const [button, field] = [...document.body.children];
  const held = { key: 'Enter', repeat: true, cancelable: true };
  expect(fireEvent.keyDown(button!, { key: 'Enter', cancelable: true })).toBe(true);
  expect(fireEvent.keyDown(button!, held)).toBe(false);
  expect(fireEvent.keyDown(field!, held)).toBe(true);
  document.body.innerHTML = '';
});

describe('9.4 what takes its time is done once', () => {
  test('a rating is begun', async () => {
    const record = memoryRecord();
    location.hash = '#/record/self';
    await renderScreen(<Screen />, { record });
    const begin = await screen.findByRole('button', { name: /^Start rating/ });
    fireEvent.click(begin);
    fireEvent.click(begin);
    await screen.findByRole('heading', { name: 'Rate: Opening' });
    expect(await record.all('ratings', profile)).toHaveLength(1);
  });

  test('somebody is added', async () => {
    const record = memoryRecord();
    location.hash = '#/profiles';
    await renderScreen(<Screen />, { record });
    const name = await screen.findByRole('textbox', { name: 'Nickname' });
    fireEvent.change(name, { target: { value: 'Lin' } });
    fireEvent.submit(name);
    fireEvent.submit(name);
    await screen.findByText('Lin');
    await act(() => new Promise((done) => setTimeout(done)));
    const all = (await record.all('profiles', '')) as readonly { nickname: string }[];
    expect(all.filter(({ nickname }) => nickname === 'Lin')).toHaveLength(1);
  });

  test('a template is kept', async () => {
    const record = memoryRecord();
    location.hash = '#/sheet/dock-queue';
    await renderScreen(<Screen />, { record });
    const opener = await screen.findByLabelText('Your opener');
    fireEvent.change(opener, { target: { value: 'Alex Reid from Bayline.' } });
    const name = await screen.findByLabelText('Name of the template');
    fireEvent.change(name, { target: { value: 'Gate' } });
    fireEvent.submit(name);
    fireEvent.submit(name);
    await screen.findByText('Kept as template “Gate”');
    await act(() => new Promise((done) => setTimeout(done)));
    const rows = (await record.all('callSheets', profile)) as readonly CallSheetRow[];
    expect(rows.filter(({ kind }) => kind === 'template')).toHaveLength(1);
  });
});
