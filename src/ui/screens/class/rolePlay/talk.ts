import type { Tap } from '../../../../protocol/room/activities.ts';
import type { Speaker } from '../../../../protocol/operations/rolePlay.ts';

/** Of a tap, what the timers need. */
export type TimerTap = Pick<Tap, 'speaker' | 'at'>;

/**
 * Who taps wrong taps again: somebody who talked for less than this, ms, didn't, and the time is that
 * of whoever was tapped next.
 */
export const slipMs = 1500;

interface Stretch {
  readonly speaker: Speaker;
  readonly from: number;
  readonly to: number;
}

/** What a group's timer has counted, ms. */
export interface Talk {
  readonly spoken: Readonly<Record<Exclude<Speaker, 'nobody'>, number>>;
  /** What the rep said before the customer first took the floor; `null`: the rep said nothing yet. */
  readonly opening: { readonly ms: number; readonly over: boolean } | null;
  /** Who talks now; `null`: nobody was tapped yet. */
  readonly now: Speaker | null;
}

/** Who talked from when to when, without slips. */
function stretchesOf(taps: readonly TimerTap[], until: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let begun: number | null = null;
  for (const [i, { speaker, at }] of taps.entries()) {
    const next = taps[i + 1];
    const from: number = begun ?? at;
    const to = next?.at ?? Math.max(at, until);
    begun = next && to - at < slipMs ? from : null;
    if (begun === null) stretches.push({ speaker, from, to });
  }
  return stretches;
}

const isRep = ({ speaker }: Stretch) => speaker === 'repAsks' || speaker === 'repTells';
const length = (stretches: readonly Stretch[]) =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0);

/**
 * Folds a group's taps, in the order of their times.
 *
 * @param until ms since the first tap: the last one is counted up to then, unless that was before it
 */
export function talkOf(taps: readonly TimerTap[], until: number): Talk {
  const stretches = stretchesOf(taps, until);
  const of = (speaker: Speaker) => length(stretches.filter((one) => one.speaker === speaker));
  const opened = stretches.slice(Math.max(0, stretches.findIndex(isRep)));
  const floor = opened.findIndex(({ speaker }) => speaker === 'customer');
  const now = taps.at(-1)?.speaker ?? null;
  const opening = floor < 0 ? opened : opened.slice(0, floor);
  return {
    spoken: { repAsks: of('repAsks'), repTells: of('repTells'), customer: of('customer') },
    opening: stretches.some(isRep)
      ? { ms: length(opening.filter(isRep)), over: floor >= 0 || now === 'nobody' }
      : null,
    now,
  };
}

/** Shares of the talking, percent, as the charts have them; 0 each before anybody spoke. */
export function sharesOf({ spoken }: Talk) {
  const all = spoken.customer + spoken.repAsks + spoken.repTells;
  const share = (ms: number) => (all > 0 ? (100 * ms) / all : 0);
  return {
    listen: share(spoken.customer),
    ask: share(spoken.repAsks),
    tell: share(spoken.repTells),
  };
}
