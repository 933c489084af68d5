import type { Targets } from '../call/scenario.ts';

/** Shares of the talking by the course, percent: they talk, the rep asks, the rep tells (C11). */
export const courseTargets: Targets = { listen: 70, ask: 20, tell: 10 };
