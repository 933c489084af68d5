import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Room } from '../../../src/room/liveRoom.ts';
import { RoomProvider } from '../../../src/ui/screens/class/room.tsx';
import { SeatRow } from '../../../src/ui/screens/class/desk/SeatRow.tsx';
import { noServer } from '../../room/fakeClassroom.ts';
import { fakeClass, trainer } from '../../room/fakeRoom.ts';
import { renderScreen } from '../support/renderScreen.tsx';

test.each([
  { does: 'sends somebody out', removed: false, button: 'Send Otter out', type: 'removeSeat' },
  { does: 'lets somebody in again', removed: true, button: /Otter/, type: 'readmitSeat' },
])('9.4 a double click $does once', async ({ removed, button, type }) => {
  const user = userEvent.setup();
  const inClass = await fakeClass();
  const id = await inClass.sit('Otter');
  if (removed) await inClass.act(trainer, { type: 'removeSeat', seat: id });
  const seat = inClass.state().seats.find((one) => one.seat === id)!;
  // The server’s answer is on its way as long as the test lasts.
  const ask = vi.fn<Room['ask']>(() => new Promise(() => undefined));
  await renderScreen(
    <RoomProvider room={{ ...inClass.roomOf(trainer), ask }} classroom={noServer}>
      <ul>
        <SeatRow seat={seat} connected />
      </ul>
    </RoomProvider>,
  );
  await user.dblClick(screen.getByRole('button', { name: button }));
  expect(ask.mock.calls).toEqual([[{ type, seat: id }]]);
});
