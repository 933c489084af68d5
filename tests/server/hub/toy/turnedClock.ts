import type { Clock } from '../../../../src/server/hub/ports.ts';

/** A clock that stands still until a test turns it. */
export function turnedClock(): Clock & { readonly turn: (ms: number) => void } {
  let now = 1_800_000_000_000;
  let waiting: { at: number; what: () => void }[] = [];
  return {
    now: () => now,
    after: (ms, what) => {
      const one = { at: now + ms, what };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    turn: (ms) => {
      const until = now + ms;
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        waiting = waiting.filter((other) => other !== next);
        now = next.at;
        next.what();
      }
      now = until;
    },
  };
}
