import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startCall, step, type CallEvent } from '../../src/core/call/step.ts';
import type { CallInPlay } from '../../src/session/callDriver.ts';
import { createForesight } from '../../src/session/foresight.ts';
import { inPlay } from '../../src/session/inPlay.ts';
import { tinyRules } from './driver.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const begun = startCall(tinyRules, { seed: 7, language: 'en', mode: 'practice' });
const call = inPlay(tinyRules, begun);
const say = { type: 'say', line: call.offers[0]?.id ?? '' } as const;

function foresight() {
  const worked = vi.fn((_: CallInPlay, event: CallEvent) =>
    inPlay(tinyRules, step(tinyRules, begun, event)),
  );
  return { ...createForesight(worked), worked };
}

function looked() {
  const made = foresight();
  made.look(call);
  vi.runAllTimers();
  made.worked.mockClear();
  return made;
}

describe('foresight', () => {
  test('knows after a while what each choice brings, as the step itself has it', () => {
    const { take, worked } = looked();
    const lines = call.offers.map(({ id }) => ({ type: 'say', line: id }) as const);
    for (const event of [...lines, { type: 'letThemTalk' } as const]) {
      expect(take(call, event)).toEqual(inPlay(tinyRules, step(tinyRules, begun, event)));
    }
    expect(worked).not.toHaveBeenCalled();
  });

  test('works out when asked what it has not before: a slow choice, another position, cutting in', () => {
    const { take, worked } = looked();
    take(call, { ...say, thinkingMs: 900 });
    take({ ...call }, say);
    take(call, { type: 'interrupt' });
    expect(worked).toHaveBeenCalledTimes(3);
  });

  test('works out nothing ahead once it is stopped', () => {
    const { look, worked } = foresight();
    look(call)();
    vi.runAllTimers();
    expect(worked).not.toHaveBeenCalled();
  });
});
