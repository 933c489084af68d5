/** A linear scale from call-clock milliseconds to percent of the drawing's width. */
export interface TimeScale {
  /** Milliseconds at the right edge. */
  readonly endMs: number;
  /** Milliseconds of each tick: every 5 s, or every 10, 20, … s where that would crowd. */
  readonly ticks: readonly number[];
  /** Percent of the width, 0–100; what lies beyond the end is drawn at the edge. */
  readonly toPercent: (ms: number) => number;
}

const tickMs = 5_000;
/** More ticks than these crowd the drawing on a phone. */
const mostTicks = 9;

/** The scale of the introduction: a little more than its limit, and as far as the last mark. */
export function timeScale(limitMs: number, marks: readonly (number | null)[]): TimeScale {
  const latest = Math.max(limitMs + tickMs, ...marks.map((at) => at ?? 0));
  let every = latest > limitMs + tickMs ? 2 * tickMs : tickMs;
  while (latest / every > mostTicks - 1) every *= 2;
  const endMs = Math.ceil(latest / every) * every;
  const ticks = Array.from({ length: endMs / every + 1 }, (_, i) => i * every);
  return { endMs, ticks, toPercent: (ms) => (Math.min(ms, endMs) / endMs) * 100 };
}
