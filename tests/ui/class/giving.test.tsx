import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ScenarioRef } from '../../../src/protocol/values.ts';
import type { Classroom } from '../../../src/room/classroom.ts';
import { useGiving } from '../../../src/ui/screens/class/begin/useGiving.ts';

type Answer = Awaited<ReturnType<Classroom['giveScenario']>>;

/** A room that answers when it is told to, by the text that it was given. */
function slowRoom() {
  const answers = new Map<string, (answer: Answer) => void>();
  const chosen: string[] = [];
  const give = (text: string) => new Promise<Answer>((resolve) => answers.set(text, resolve));
  const onGiven = ({ id }: ScenarioRef) => void chosen.push(id);
  const { result } = renderHook(() => useGiving(give, onGiven));
  return {
    result,
    chosen,
    file: (text: string) =>
      act(async () => {
        void result.current.giveFile(new File([text], 'x.yaml'));
        await expect.poll(() => answers.has(text)).toBe(true);
      }),
    answer: (text: string) =>
      act(async () => {
        answers.get(text)?.({ ok: true, value: { hash: 'h'.repeat(64), id: text, problems: [] } });
        await Promise.resolve();
      }),
  };
}

test('9.4 of two files the one given last is chosen, whichever is checked first', async () => {
  const room = slowRoom();
  await room.file('slow');
  await room.file('quick');
  await room.answer('quick');
  await room.answer('slow');
  expect(room.chosen).toEqual(['quick']);
  expect(room.result.current.giving).toMatchObject({ state: 'given', ref: { id: 'quick' } });
});

test('9.4 a file that is still being checked chooses nothing once something else was chosen', async () => {
  const room = slowRoom();
  await room.file('slow');
  act(() => room.result.current.giveUp());
  await room.answer('slow');
  expect(room.chosen).toEqual([]);
  expect(room.result.current.giving).toEqual({ state: 'idle' });
});
