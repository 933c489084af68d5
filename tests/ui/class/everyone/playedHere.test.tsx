import { cleanup } from '@testing-library/react';
import { expect, it } from 'vitest';
import { startCall, step } from '../../../../src/core/call/step.ts';
import { loadMessages } from '../../../../src/i18n/load.ts';
import type { EveryoneCalls } from '../../../../src/protocol/room/activities.ts';
import { decideCall } from '../../../../src/server/calls/decideCalls.ts';
import { createCallPlayer } from '../../../../src/server/calls/playedCall.ts';
import type { CallOperation } from '../../../../src/server/decide/decide.ts';
import type { PlayedCall } from '../../../../src/ui/playedCall.ts';
import { CallContext } from '../../../../src/ui/screens/class/callContext.ts';
import { PlayedHere } from '../../../../src/ui/screens/class/everyone/PlayedHere.tsx';
import { RoomProvider } from '../../../../src/ui/screens/class/room.tsx';
import { noServer } from '../../../room/fakeClassroom.ts';
import { fakeClass, trainer } from '../../../room/fakeRoom.ts';
import { tinyRules } from '../../../session/driver.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const { id, hash } = tinyRules.scenario;

/** Everyone calls in timed play; the one seat has dialled. */
async function dialled() {
  const book = {
    rules: () => Promise.resolve(tinyRules),
    weigh: () => Promise.reject(new Error('nobody asks')),
  };
  const table = { room: 'r', book, player: createCallPlayer() };
  const fake = await fakeClass('en', (state, who, operation) =>
    decideCall(state, who, operation as CallOperation, table),
  );
  const who = { role: 'seat', seat: await fake.sit('Ann') } as const;
  const plan = { kind: 'everyone', scenario: { id, hash }, mode: 'exam', timeStretch: 1 } as const;
  await fake.act(trainer, { type: 'beginActivity', plan });
  const now = () => fake.state().activities[0] as EveryoneCalls;
  const { activity } = now();
  await fake.act(who, { type: 'beginCall', activity, language: 'en' });
  const room = fake.roomOf(who);
  await loadMessages('en', 'classRoom');

  /** Opens the seat's call, as after a reload. @returns what the call screen is given */
  async function open(): Promise<PlayedCall> {
    cleanup();
    let given: PlayedCall | undefined;
    const Screen = (played: PlayedCall) => {
      given = played;
      return null;
    };
    await renderScreen(
      <CallContext value={Screen}>
        <RoomProvider room={room} classroom={noServer}>
          <PlayedHere
            activity={now()}
            call={now().calls[0]!}
            rules={tinyRules}
            onBack={() => undefined}
          />
        </RoomProvider>
      </CallContext>,
    );
    return given!;
  }
  const seed = now().seed ?? 0;
  const begun = startCall(tinyRules, { seed, language: 'en', mode: 'exam', timeStretch: 1 });
  const choose = (turn: number, choice: { readonly type: 'letThemTalk' }) =>
    fake.act(who, { type: 'chooseLine', activity, turn, choice });
  return { open, begun, choose };
}

it('a reload brings no time, be it in the first turn or in a later one', async () => {
  const { open, begun, choose } = await dialled();
  const first = await open();
  expect(first.begin).toHaveProperty('dial');
  first.slot.save({ transcript: begun.transcript, thinkingMs: 4000, pauses: 0 });
  const again = await open();
  expect(again.begin).toMatchObject({ thinkingMs: 4000, pauses: 0 });
  expect(again.begin).not.toHaveProperty('dial');

  const choice = { type: 'letThemTalk' } as const;
  const { transcript } = step(tinyRules, begun, choice);
  await choose(1, choice);
  // Reloaded before the new turn was kept: what was left is the turn before's.
  expect((await open()).begin).toMatchObject({ thinkingMs: 0 });
  again.slot.save({ transcript, thinkingMs: 6500, pauses: 2 });
  expect((await open()).begin).toMatchObject({ thinkingMs: 6500, pauses: 2 });
});
