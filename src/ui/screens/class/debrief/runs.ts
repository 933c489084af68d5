import type { Pair } from '../../../../analysis/classroom/beforeAfter.ts';
import type { Activity, EveryoneCalls } from '../../../../protocol/room/activities.ts';
import type { DebriefedCall } from './classCalls.ts';

/** The last time before that the class played the same scenario; `null`: there was none. */
export function earlierRun(
  activities: readonly Activity[],
  { activity, scenario }: EveryoneCalls,
): EveryoneCalls | null {
  const before = activities.slice(
    0,
    activities.findIndex((one) => one.activity === activity),
  );
  const found = before.findLast(
    (one) => one.kind === 'everyone' && one.scenario.hash === scenario.hash && one.calls.length > 0,
  );
  return found?.kind === 'everyone' ? found : null;
}

/** Scores of those who played both times, each held against their own. */
export function pairsOf(
  before: readonly DebriefedCall[],
  after: readonly DebriefedCall[],
): readonly Pair[] {
  const earlier = new Map(before.map(({ seat, score }) => [seat, score]));
  return after.flatMap(({ seat, score }) => {
    const was = earlier.get(seat);
    return was === undefined ? [] : [{ before: was, after: score }];
  });
}
