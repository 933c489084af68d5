import type { Funnel } from './funnel.ts';
import { cycleSteps, type CycleStep } from './salesCycle.ts';

/** One of the trainee's own rates: of the calls that came to one step, those that came to the next. */
export interface Rate {
  readonly from: CycleStep;
  readonly to: CycleStep;
  readonly of: number;
  readonly came: number;
  /** 0–1; `null` where none came to the first step. */
  readonly rate: number | null;
  /** What the commitments would be times, were this rate doubled and every other as it is. */
  readonly doubled: Doubled | null;
}

/** A rate can't pass 100 %: from a half on, doubling stops there. */
export interface Doubled {
  /** 0–1. */
  readonly rate: number;
  /** Commitments out of as many calls as were made. */
  readonly commitments: number;
  /** Whether it is a whole doubling. */
  readonly whole: boolean;
}

function doubledOf(rate: number, commitments: number): Doubled | null {
  if (commitments === 0) return null;
  const doubled = Math.min(1, 2 * rate);
  return { rate: doubled, commitments: (commitments * doubled) / rate, whole: 2 * rate <= 1 };
}

/**
 * The rates from each step of the cycle to the next. Calls times all rates are the commitments: so
 * doubling any one of them doubles these, as long as it has the room (C31).
 */
export function ratesOf(funnel: Funnel): readonly Rate[] {
  return cycleSteps.slice(1).map((to, i): Rate => {
    const from = cycleSteps[i] ?? 'dialled';
    const [of, came] = [funnel[from], funnel[to]];
    const rate = of === 0 ? null : came / of;
    return { from, to, of, came, rate, doubled: doubledOf(rate ?? 0, funnel.commitment) };
  });
}

/** How many calls a commitment took; `null` before the first one. */
export function callsPerCommitment({ dialled, commitment }: Funnel): number | null {
  return commitment === 0 ? null : dialled / commitment;
}
