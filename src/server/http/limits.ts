import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How much is let through, and in how many seconds. */
interface Allowance {
  readonly points: number;
  readonly duration: number;
}

/** Whatever is counted, and how much of it one address, code or room may. */
const allowances = {
  /** Requests that change something, by address: several classes of 40 sit behind one. */
  asking: { points: 600, duration: 60 },
  /** Rooms opened, by address. */
  opening: { points: 60, duration: 3600 },
  /**
   * Wrong codes, by address: a class of 40 mistypes each code twice and gets in. Of 2^30 codes a
   * thousand addresses find one of a hundred open rooms in 15 hours, which its trainer sees and locks.
   */
  guessing: { points: 120, duration: 600 },
  /** Seats asked for, by address: three classes come in at once. */
  joining: { points: 200, duration: 60 },
  /** Seats asked for, by code, whoever asks: a room has 60, and one address alone keeps nobody out. */
  crowding: { points: 400, duration: 60 },
  /** Scenarios read and checked, by address and room. */
  checking: { points: 30, duration: 600 },
} as const satisfies Record<string, Allowance>;

export type Limited = keyof typeof allowances;

/** Counts in memory, and forgets by itself. */
export interface Limits {
  /**
   * Takes a point, if there is one left.
   *
   * @returns `null`, or how long it takes until there is one again, ms
   */
  readonly take: (what: Limited, whose: string) => Promise<number | null>;
  /** Whether a point is left, without taking one. @returns as `take` */
  readonly peek: (what: Limited, whose: string) => Promise<number | null>;
}

export function createLimits(): Limits {
  const counters = new Map<Limited, RateLimiterMemory>();
  for (const what of Object.keys(allowances) as Limited[]) {
    counters.set(what, new RateLimiterMemory(allowances[what]));
  }
  const of = (what: Limited): RateLimiterMemory => counters.get(what) as RateLimiterMemory;
  return {
    async take(what, whose) {
      try {
        await of(what).consume(whose);
        return null;
      } catch (error) {
        if (error instanceof RateLimiterRes) return error.msBeforeNext;
        throw error;
      }
    },
    async peek(what, whose) {
      const state = await of(what).get(whose);
      return state !== null && state.consumedPoints >= allowances[what].points
        ? state.msBeforeNext
        : null;
    },
  };
}
