import { inOrder, leftOutOf, type LeftOut } from './counted.ts';
import type { CallDigest } from './digest.ts';
import { funnelOf, funnelsBy, type Funnel, type PeriodFunnel } from './funnel.ts';
import { noesOf, sinceCommitment, type Noes } from './noes.ts';
import type { PeriodKind } from './periods.ts';
import { madeOn } from './target.ts';

/** A trainee's numbers (C31). */
export interface Numbers {
  /** Calls in the log. */
  readonly calls: number;
  /** How many of them are in no number, by why. */
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** Of all counted calls. */
  readonly funnel: Funnel;
  readonly periods: readonly PeriodFunnel[];
  readonly noes: Noes;
  readonly sinceCommitment: number;
  /** Calls played through today. */
  readonly today: number;
}

/**
 * A trainee's numbers, folded from all of their calls.
 *
 * @param today their own day; see `dayOf`
 */
export function numbersOf(
  digests: readonly CallDigest[],
  kind: PeriodKind,
  today: string,
): Numbers {
  const counted = digests.filter((one) => leftOutOf(one) === null);
  const count = (why: LeftOut) => digests.filter((one) => leftOutOf(one) === why).length;
  return {
    calls: digests.length,
    leftOut: {
      unfinished: count('unfinished'),
      takenBack: count('takenBack'),
      notForSelling: count('notForSelling'),
    },
    funnel: funnelOf(counted),
    periods: funnelsBy(counted, kind),
    noes: noesOf(counted),
    sinceCommitment: sinceCommitment(inOrder(counted)),
    today: madeOn(digests, today),
  };
}
