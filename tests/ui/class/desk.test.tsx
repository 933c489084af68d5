import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import type { Classroom } from '../../../src/room/classroom.ts';
import { RoomProvider } from '../../../src/ui/screens/class/room.tsx';
import { Desk } from '../../../src/ui/screens/class/desk/Desk.tsx';
import { Wall } from '../../../src/ui/screens/class/wall/Wall.tsx';
import { noClassroom } from '../../room/fakeClassroom.ts';
import { fakeClass, projector, trainer, type FakeClass } from '../../room/fakeRoom.ts';
import { stubDialogs } from '../call/openCall.tsx';
import { renderScreen } from '../support/renderScreen.tsx';

beforeAll(stubDialogs);

const code = 'K7M2QX';

/** A classroom whose keys know the code, and whose server says where it is in the LAN. */
async function classroomWith(changes: Partial<Classroom> = {}): Promise<Classroom> {
  const none = await noClassroom();
  const key = 'k'.repeat(43);
  return {
    ...none,
    about: () =>
      Promise.resolve({
        classroom: true,
        version: '1',
        lan: ['http://192.168.1.20:4173'],
        protocol: 1,
      }),
    keys: {
      ...none.keys,
      find: (room, role) =>
        role === 'seat'
          ? null
          : {
              room,
              code,
              key,
              since: 0,
              me: role === 'trainer' ? { role, id: 'trainer' } : { role },
            },
    },
    ...changes,
  };
}

async function atDesk(room: FakeClass, changes: Partial<Classroom> = {}) {
  const classroom = await classroomWith(changes);
  const content = (
    <RoomProvider room={room.roomOf(trainer)} classroom={classroom}>
      <Desk />
    </RoomProvider>
  );
  await renderScreen(content, { classroom });
  await screen.findByRole('heading', { level: 1, name: 'Trainer’s desk' });
  return userEvent.setup();
}

const seats = () => within(screen.getByRole('region', { name: 'Trainees' }));

it('shows how to get in: code, address and QR', async () => {
  await atDesk(await fakeClass());
  expect(screen.getByText('K7M-2QX')).toBeVisible();
  expect(screen.getByText('192.168.1.20:4173/#/class')).toBeVisible();
  expect(screen.getByRole('img', { name: 'QR code that leads into the room' })).toBeVisible();
});

it('renames, sends out and lets back in', async () => {
  const room = await fakeClass();
  await room.sit('Otter');
  await room.sit('Heron');
  const user = await atDesk(room);
  expect(seats().getByRole('status')).toHaveTextContent('2 in the room, 2 online');

  await user.click(seats().getByRole('button', { name: 'Rename Otter' }));
  await user.keyboard('Owl{Enter}');
  expect(await seats().findByText('Owl')).toBeVisible();

  await user.click(seats().getByRole('button', { name: 'Send Owl out' }));
  expect(await seats().findByText('sent out')).toBeVisible();
  expect(seats().getByRole('status')).toHaveTextContent('1 in the room');
  await user.click(seats().getByRole('button', { name: 'Let Owl back in' }));
  await seats().findByRole('button', { name: 'Send Owl out' });
  expect(room.state().seats.every(({ removed }) => !removed)).toBe(true);
});

it('leaves a name as it is on Escape', async () => {
  const room = await fakeClass();
  await room.sit('Otter');
  const user = await atDesk(room);
  await user.click(seats().getByRole('button', { name: 'Rename Otter' }));
  await user.keyboard('Owl{Escape}');
  expect(seats().getByText('Otter')).toBeVisible();
  expect(room.log.some(({ event }) => event.type === 'seatRenamed')).toBe(false);
});

it('switches what holds for everybody', async () => {
  const room = await fakeClass();
  const user = await atDesk(room);
  for (const name of ['Pause', 'Lock the room', 'Show names', 'Show the leaderboard']) {
    const control = screen.getByRole('switch', { name });
    expect(control).not.toBeChecked();
    await user.click(control);
    expect(control).toBeChecked();
  }
  expect(room.state()).toMatchObject({
    paused: 'trainer',
    locked: true,
    namesShown: true,
    leaderboardShown: true,
  });
});

it('begins everyone’s call with the customer, mode and time that were chosen', async () => {
  const room = await fakeClass();
  await room.sit('Otter');
  const user = await atDesk(room);
  const begin = await screen.findByRole('button', { name: 'Begin' });
  expect(begin).toBeDisabled();
  const customer = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Customer' });
  const option = within(customer).getAllByRole<HTMLOptionElement>('option')[1];
  await user.selectOptions(customer, option?.value ?? '');
  await user.click(screen.getByRole('radio', { name: 'Exam' }));
  await user.click(screen.getByRole('radio', { name: '×2' }));
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  expect(await screen.findByText('0 of 1 have finished')).toBeVisible();
  expect(room.state().activities).toMatchObject([
    {
      kind: 'everyone',
      mode: 'exam',
      timeStretch: 2,
      scenario: { id: option?.value.split(' ')[0] },
    },
  ]);
  // Its seed is nobody's to see, not even the trainer's.
  expect(room.roomOf(trainer).store.getState().state.activities[0]).toMatchObject({ seed: null });
});

it('asks before an activity ends, and shows then what came of it', async () => {
  const room = await fakeClass();
  const user = await atDesk(room);
  await user.click(screen.getByRole('radio', { name: 'Rate ourselves' }));
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await user.click(await screen.findByRole('button', { name: 'End this activity' }));
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(room.state().current).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'End this activity' }));
  await user.click(screen.getByRole('button', { name: 'End it' }));
  expect(await screen.findByRole('heading', { name: 'What the class does next' })).toBeVisible();
  expect(room.state().current).toBeNull();
});

it('says what is wrong with a scenario of one’s own, and where', async () => {
  const problems = [{ at: { line: 3, column: 7 }, message: 'There is no such move.' }];
  const answer = { ok: true, value: { hash: null, id: null, problems } } as const;
  const given: string[] = [];
  const user = await atDesk(await fakeClass(), {
    giveScenario: (_, text) => {
      given.push(text);
      return Promise.resolve(answer);
    },
  });
  const file = new File(['id: x\n'], 'x.yaml', { type: 'application/yaml' });
  await user.upload(await screen.findByLabelText('Add one of your own from a file'), file);
  expect(await screen.findByText('There is no such move.')).toBeVisible();
  expect(screen.getByText('3:7')).toBeVisible();
  expect(given).toEqual(['id: x\n']);
});

it('gives a link to a co-trainer, with a key of their own', async () => {
  const key = 'c'.repeat(43);
  const user = await atDesk(await fakeClass(), {
    addTrainer: () => Promise.resolve({ ok: true, value: { trainer: 'two', key } }),
  });
  await user.click(screen.getByText('Hand over'));
  await user.click(screen.getByRole('button', { name: 'Make a link for a co-trainer' }));
  const link = await screen.findByRole<HTMLInputElement>('textbox', {
    name: 'Link for a co-trainer',
  });
  expect(link.value).toContain('#/class/room/desk?');
  expect(link.value).toContain(key);
  expect(link.value).toContain('trainer=two');
});

it('deletes the room only after a second word, and goes to the door', async () => {
  const deleted: string[] = [];
  const user = await atDesk(await fakeClass(), {
    deleteRoom: (room) => {
      deleted.push(room);
      return Promise.resolve({ ok: true, value: null });
    },
  });
  await user.click(screen.getByRole('button', { name: 'Delete it now' }));
  expect(deleted).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Delete everything' }));
  expect(deleted).toEqual(['room']);
  expect(location.hash).toBe('#/class');
});

it('shows on the wall how to get in, how many are in, and no name before names are shown', async () => {
  const room = await fakeClass();
  await room.sit('Otter');
  const classroom = await classroomWith();
  const content = (
    <RoomProvider room={room.roomOf(projector)} classroom={classroom}>
      <Wall />
    </RoomProvider>
  );
  await renderScreen(content, { classroom });
  expect(await screen.findByText('1 in the room')).toBeVisible();
  expect(screen.getByText('K7M-2QX')).toBeVisible();
  expect(screen.queryByText('Otter')).toBeNull();
  await room.act(trainer, { type: 'showNames', shown: true });
  expect(await screen.findByText('Otter')).toBeVisible();
});
