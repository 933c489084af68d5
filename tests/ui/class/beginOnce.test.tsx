import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Room } from '../../../src/room/liveRoom.ts';
import { BeginActivity } from '../../../src/ui/screens/class/begin/BeginActivity.tsx';
import { RoomProvider } from '../../../src/ui/screens/class/room.tsx';
import { noServer } from '../../room/fakeClassroom.ts';
import { fakeClass, trainer } from '../../room/fakeRoom.ts';
import { renderScreen } from '../support/renderScreen.tsx';

test('9.4 a double click begins an activity once', async () => {
  const user = userEvent.setup();
  // The server’s answer is on its way as long as the test lasts.
  const ask = vi.fn<Room['ask']>(() => new Promise(() => undefined));
  const room = { ...(await fakeClass()).roomOf(trainer), ask };
  await renderScreen(
    <RoomProvider room={room} classroom={noServer}>
      <BeginActivity give={() => new Promise(() => undefined)} />
    </RoomProvider>,
  );
  await user.click(screen.getByRole('radio', { name: 'Rate ourselves' }));
  await user.dblClick(await screen.findByRole('button', { name: 'Begin' }));
  expect(ask).toHaveBeenCalledOnce();
});
