import type { ReviewedChoice } from '../review/judge.ts';
import { accuracyOf, lossBounds } from '../review/review.ts';
import type { ClassCall } from './classCall.ts';

/** What a class made of one line: statistics of an item, as of a test's. */
export interface LineItem {
  /** The line's id. */
  readonly line: string;
  /** As the first call had it. */
  readonly words: string;
  /** How many times it was on offer. */
  readonly offered: number;
  /** How many times it was said. */
  readonly taken: number;
  /** How many times it was right when it was on offer: at most 5 points of 100 below the best. */
  readonly right: number;
  /** How many times it was said when it was right. */
  readonly takenRight: number;
  /** Mean loss where it was said, points of 100; `null` where nobody said it. */
  readonly cost: number | null;
  /**
   * Difficulty, the p of classical test theory: of the times that the line was the one best choice,
   * the share at which it was said, 0 (hard) to 1; `null` where it never was.
   */
  readonly difficulty: number | null;
  /**
   * Discrimination, −1 to 1: whether those who say it where it is best are those who play the rest of
   * the call well (correlation of item and rest, Henrysson 1963; a call is one observation). `null`
   * below five calls, or where all did alike.
   */
  readonly discrimination: number | null;
}

/** Fewer calls than this say nothing of who takes a line. */
const fewestCalls = 5;

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson's correlation; `null` below five pairs or where either side doesn't vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < fewestCalls) return null;
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  // Sums of squares that differ from nothing by rounding alone.
  const nothing = 1e-12;
  return xx < nothing || yy < nothing ? null : xy / Math.sqrt(xx * yy);
}

/** A line on offer at a turn of a call. */
interface Offer {
  readonly shown: ReviewedChoice;
  readonly taken: boolean;
  readonly isBest: boolean;
}

/** All that a call met of a line, and how the rest of it was played. */
interface Met {
  readonly offers: readonly Offer[];
  /** Mean accuracy, 0–100, over the turns at which the line was not the best; `null`: there were none. */
  readonly rest: number | null;
}

function metIn({ review }: ClassCall, line: string): Met {
  const offers: Offer[] = [];
  const others: number[] = [];
  for (const { choices, chosen, best, loss } of review.turns) {
    const shown = choices.find((choice) => choice.line === line);
    const isBest = best.line === line;
    if (shown) offers.push({ shown, taken: chosen.line === line, isBest });
    if (!isBest) others.push(accuracyOf(loss));
  }
  return { offers, rest: others.length > 0 ? mean(others) : null };
}

const share = (offers: readonly Offer[]) =>
  offers.filter(({ taken }) => taken).length / offers.length;

function itemOf(calls: readonly ClassCall[], line: string): LineItem {
  const met = calls.map((call) => metIn(call, line));
  const offers = met.flatMap((one) => one.offers);
  const said = offers.filter(({ taken }) => taken);
  const right = offers.filter(({ shown }) => shown.loss < lossBounds.inaccuracy);
  const best = offers.filter(({ isBest }) => isBest);
  const pairs = met.flatMap(({ offers: here, rest }) => {
    const asBest = here.filter(({ isBest }) => isBest);
    return asBest.length === 0 || rest === null ? [] : [[share(asBest), rest] as const];
  });
  return {
    line,
    words: (offers[0] as Offer).shown.words,
    offered: offers.length,
    taken: said.length,
    right: right.length,
    takenRight: right.filter(({ taken }) => taken).length,
    cost: said.length > 0 ? mean(said.map(({ shown }) => shown.loss)) : null,
    difficulty: best.length > 0 ? share(best) : null,
    discrimination: correlation(pairs),
  };
}

/**
 * Statistics of every line that was ever on offer, the most offered first. Whatever nobody takes is
 * there too (`taken` 0): a line that draws nobody teaches nobody.
 */
export function itemsOf(calls: readonly ClassCall[]): readonly LineItem[] {
  const lines = new Set(
    calls.flatMap(({ review }) =>
      review.turns.flatMap(({ choices }) => choices.flatMap(({ line }) => line ?? [])),
    ),
  );
  return [...lines].map((line) => itemOf(calls, line)).sort((a, b) => b.offered - a.offered);
}
