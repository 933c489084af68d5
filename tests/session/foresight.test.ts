import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { linesOnOffer, startCall, step } from '../../src/core/call/step.ts';
import { createForesight } from '../../src/session/foresight.ts';
import { tinyRules } from './driver.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const call = startCall(tinyRules, { seed: 7, language: 'en', mode: 'practice' });
const offers = linesOnOffer(tinyRules, call);
const say = { type: 'say', line: offers[0]?.line.id ?? '' } as const;

function looked() {
  const foresight = createForesight(tinyRules);
  foresight.look(call, offers);
  vi.runAllTimers();
  return foresight;
}

describe('foresight', () => {
  test('knows after a while what each choice brings, as the step itself has it', () => {
    const foresight = looked();
    for (const { line } of offers) {
      const event = { type: 'say', line: line.id } as const;
      expect(foresight.seen(call, event)).toEqual(step(tinyRules, call, event));
    }
    expect(foresight.seen(call, { type: 'letThemTalk' })).toEqual(
      step(tinyRules, call, { type: 'letThemTalk' }),
    );
  });

  test('says nothing of what it has not worked out: a slow choice, another position, cutting in', () => {
    const foresight = looked();
    expect(foresight.seen(call, { ...say, thinkingMs: 900 })).toBeNull();
    expect(foresight.seen({ ...call }, say)).toBeNull();
    expect(foresight.seen(call, { type: 'interrupt' })).toBeNull();
  });

  test('works out nothing once it is stopped', () => {
    const foresight = createForesight(tinyRules);
    foresight.look(call, offers);
    foresight.stop();
    vi.runAllTimers();
    expect(foresight.seen(call, say)).toBeNull();
  });
});
