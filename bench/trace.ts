import type { CDPSession } from '@playwright/test';

/** One entry of a Chromium trace, as far as it matters here. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Begin on the wall, µs. */
  readonly ts: number;
  readonly dur?: number;
  /** Begin on the thread's own clock, which stands still while other processes have the CPU; µs. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** Runs an action and returns what the browser recorded meanwhile. */
export async function traced(
  cdp: CDPSession,
  action: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: readonly unknown[] }) => {
    for (const one of value) events.push(one as TraceEvent);
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'v8',
        'blink.user_timing',
      ],
    },
  });
  await action();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return events;
}

type Span = readonly [from: number, to: number];

const scripting = new Set(['FunctionCall', 'RunMicrotasks', 'EvaluateScript', 'v8.compile']);
const rendering = new Set(['UpdateLayoutTree', 'Layout', 'ParseHTML']);

/** Length of the union of spans. */
function covered(spans: readonly Span[]): number {
  let sum = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}

/** A moment on a thread. */
type Moment = Pick<TraceEvent, 'pid' | 'tid' | 'ts'>;

/**
 * What a thread spent in JavaScript between two moments, ms, without the layout that scripts asked
 * for. On the thread's clock, so that a busy machine doesn't count; the slowed CPU does.
 */
function scriptingIn(events: readonly TraceEvent[], from: Moment, until: number): number {
  const mine = events.filter(
    ({ ph, pid, tid, ts }) =>
      ph === 'X' && pid === from.pid && tid === from.tid && ts >= from.ts && ts < until,
  );
  const spans = (names: ReadonlySet<string>) =>
    mine
      .filter(({ name }) => names.has(name))
      .map(({ tts = 0, tdur = 0 }): Span => [tts, tts + tdur]);
  const scripts = spans(scripting);
  const rendered = spans(rendering);
  // Layout inside a script is counted once in the union of both, and then taken out.
  return (covered([...scripts, ...rendered]) - covered(rendered)) / 1000;
}

/**
 * Scripting from the first keydown to the first frame after it, ms; see `scriptingIn`.
 *
 * @throws Error when the trace has no key, or nothing was painted after it
 */
export function scriptingToPaint(events: readonly TraceEvent[]): number {
  const key = events.find(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown',
  );
  if (!key) throw new Error('no key was pressed in this trace');
  const handled = key.ts + (key.dur ?? 0);
  const frame = events.find(
    ({ name, ph, pid, tid, ts }) =>
      name === 'Commit' && ph === 'X' && pid === key.pid && tid === key.tid && ts >= handled,
  );
  if (!frame) throw new Error('nothing was painted after the key');
  return scriptingIn(events, key, frame.ts);
}

/**
 * Scripting between two marks that the page has set, ms; see `scriptingIn`.
 *
 * @throws Error when the trace lacks one of them
 */
export function scriptingBetween(events: readonly TraceEvent[], from: string, to: string): number {
  const begin = events.find(({ name }) => name === from);
  const end = events.findLast(({ name }) => name === to);
  if (!begin || !end) throw new Error(`the marks ${from} and ${to} are not both in this trace`);
  return scriptingIn(events, begin, end.ts);
}
