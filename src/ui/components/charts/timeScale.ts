/** A linear scale from call-clock milliseconds to percent of the drawing's width. */
export interface TimeScale {
  /** Milliseconds at the right edge. */
  readonly endMs: number;
  /** Milliseconds of each tick: every 5 s, or every 10 s where that would crowd. */
  readonly ticks: readonly number[];
  /** Percent of the width, 0–100; what lies beyond the end is drawn at the edge. */
  readonly toPercent: (ms: number) => number;
}

const tickMs = 5_000;
/** Beyond this the drawing would squeeze the 20 seconds that it is about. */
const longestMs = 40_000;

/** The scale of the introduction: a little more than its limit, or as far as the last mark. */
export function timeScale(limitMs: number, marks: readonly (number | null)[]): TimeScale {
  const latest = Math.max(limitMs + tickMs, ...marks.map((at) => at ?? 0));
  const endMs = Math.min(longestMs, Math.ceil(latest / tickMs) * tickMs);
  const every = endMs > limitMs + tickMs ? 2 * tickMs : tickMs;
  const ticks = Array.from({ length: Math.floor(endMs / every) + 1 }, (_, i) => i * every);
  return { endMs, ticks, toPercent: (ms) => (Math.min(ms, endMs) / endMs) * 100 };
}
