import type { BrowserContext } from '@playwright/test';
import { ringMs } from '../../../src/session/timing.ts';

/** Longer than any journey, ms. */
const heldMs = 3_600_000;

/**
 * In a journey it rings until somebody picks up: on a busy machine the customer would do so before
 * the journey has seen it ring. A page whose ring is what is tested takes its time from a clock.
 */
export function holdRing(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(
    ([ring, held]) => {
      const later = window.setTimeout.bind(window);
      const hold = (act: TimerHandler, ms?: number, ...rest: unknown[]) =>
        later(act, ms === ring ? held : ms, ...rest);
      Object.assign(window, { setTimeout: hold });
    },
    [ringMs, heldMs] as const,
  );
}
