import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { loadCall } from '../../../../src/catalogue/loadCall.ts';
import type { EveryoneCalls } from '../../../../src/protocol/room/activities.ts';
import type { Viewer } from '../../../../src/protocol/who.ts';
import { decideCall } from '../../../../src/server/calls/decideCalls.ts';
import { createCallPlayer } from '../../../../src/server/calls/playedCall.ts';
import type { CallOperation } from '../../../../src/server/decide/decide.ts';
import { RoomProvider } from '../../../../src/ui/screens/class/room.tsx';
import { SeatShell } from '../../../../src/ui/screens/class/seat/SeatShell.tsx';
import { noServer } from '../../../room/fakeClassroom.ts';
import { fakeClass, trainer } from '../../../room/fakeRoom.ts';
import { renderScreen } from '../../support/renderScreen.tsx';
import { renderPart } from '../support.tsx';

// Issue 11, A4: everything that is projected is readable on the phone, too.

/** Everyone calls: one has hung up, another has not dialled. */
async function calling() {
  const rules = await loadCall('dock-queue', 'en');
  const { id, hash } = rules!.scenario;
  const book = {
    rules: () => Promise.resolve(rules),
    weigh: () => Promise.reject(new Error('nobody asks')),
  };
  const table = { room: 'r', book, player: createCallPlayer() };
  const fake = await fakeClass('en', (state, who, operation) =>
    decideCall(state, who, operation as CallOperation, table),
  );
  const [ann, ben] = [await fake.sit('Ann'), await fake.sit('Ben')].map(
    (seat): Viewer => ({ role: 'seat', seat }),
  ) as [Viewer, Viewer];
  const plan = {
    kind: 'everyone',
    scenario: { id, hash },
    mode: 'practice',
    timeStretch: null,
  } as const;
  await fake.act(trainer, { type: 'beginActivity', plan });
  const now = () => fake.state().activities[0] as EveryoneCalls;
  const { activity } = now();
  await fake.act(ann, { type: 'beginCall', activity, language: 'en' });
  const choice = { type: 'hangUp' } as const;
  await fake.act(ann, { type: 'chooseLine', activity, turn: 1, choice });
  expect(now().calls[0]?.ending).not.toBeNull();
  const end = () => act(() => fake.act(trainer, { type: 'endActivity', activity }));
  return { fake, ann, ben, end };
}

describe('11 A4 what the wall shows of everyone’s calls, on a phone', () => {
  it('is how far the class is, by stage, once one’s own call is over', async () => {
    const { fake, ann } = await calling();
    await renderPart(fake.roomOf(ann), 'seat');
    expect(await screen.findByText('1 of 2 have finished')).toBeVisible();
    const stages = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(stages.at(0)).toBe('Not dialled yet 1');
    expect(stages.at(-1)).toBe('Finished 1');
  });

  it.each(['ann', 'ben'] as const)(
    'is then what came of it, once it is asked for, whether one has called or not: %s',
    async (who) => {
      const lesson = await calling();
      await renderPart(lesson.fake.roomOf(lesson[who]), 'seat');
      await lesson.end();
      const button = await screen.findByRole('button', { name: 'See how the class did' });
      expect(screen.queryByText(/^Working it out/)).toBeNull();
      await userEvent.click(button);
      expect(screen.getByText('Working it out, 1 call to go…')).toBeVisible();
      expect(document.activeElement).toBe(screen.getByRole('region', { name: 'The class' }));
    },
  );
});

it('11 A4 who is in the room stands on the phones, too, once names are shown', async () => {
  const fake = await fakeClass();
  const seat = await fake.sit('Ann');
  await fake.sit('Ben');
  await renderScreen(
    <RoomProvider room={fake.roomOf({ role: 'seat', seat })} classroom={noServer}>
      <SeatShell />
    </RoomProvider>,
  );
  expect(await screen.findByText('2 people in the room')).toBeVisible();
  expect(screen.queryByText('Ben')).toBeNull();
  await act(() => fake.act(trainer, { type: 'showNames', shown: true }));
  const names = within(screen.getByRole('list', { name: 'Who is in the room' }));
  expect(names.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Ann',
    'Ben',
  ]);
});
