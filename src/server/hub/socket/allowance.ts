/** How often something may happen: a store that fills with time and that each time takes one from. */
export interface Allowance {
  /** Takes one: 0, or how long it is to be waited until there is one, ms. */
  readonly take: (now: number) => number;
}

/**
 * @param most that may happen at once, after a rest
 * @param perSecond that may happen in the long run
 */
export function allowance(most: number, perSecond: number): Allowance {
  let left = most;
  let at: number | null = null;
  return {
    take: (now) => {
      left = Math.min(most, left + (Math.max(0, now - (at ?? now)) / 1000) * perSecond);
      at = now;
      if (left < 1) return Math.ceil(((1 - left) / perSecond) * 1000);
      left -= 1;
      return 0;
    },
  };
}

/** Operations of one key at once, as after a long time without the network, and per second. */
const burst = 60;
const perSecond = 20;

/** After so long without an operation all of them are there again, ms. */
export const refillMs = (burst / perSecond) * 1000;

/** What one key may ask, over however many connections. */
export const operationsAllowed = (): Allowance => allowance(burst, perSecond);
