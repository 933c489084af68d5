import type { Ring } from './catalogue.ts';

/** From the start of one ring to the start of the next, in ms: 1 + 4 s in China, else 2 + 4 s. */
export const ringPeriods: Readonly<Record<Ring, number>> = { china: 5000, generic: 6000 };
