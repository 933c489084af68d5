import { modes, type Mode } from '../../core/call/transcript.ts';
import { moveIds, type MoveId } from '../../core/course/moves.ts';
import { endingIds, type Ending } from '../../core/course/outcomes.ts';
import { partIds, type PartId } from '../../core/scoring/rubric.ts';
import { leftOutOf } from './counted.ts';
import type { CallDigest } from './digest.ts';
import { cameTo } from './funnel.ts';
import { kindOf, periodOf } from './periods.ts';
import { cycleSteps, type CycleStep } from './salesCycle.ts';
import { isShownFor } from './skills.ts';

/** Which calls of the log are meant: those to which everything named applies. */
export interface LogFilter {
  /** The id of a scenario. */
  readonly customer?: string;
  readonly mode?: Mode;
  readonly ending?: Ending;
  /** See `periodOf`; `undated` for those of which nobody noted when. */
  readonly period?: string;
  /** Counted calls that came at least so far. */
  readonly step?: CycleStep;
  /** Calls that the level of a part of the rubric leads to; see `isShownFor`. */
  readonly part?: PartId;
  /** The same for a move. */
  readonly move?: MoveId;
}

export const undated = 'undated';

const among = <T extends string>(all: readonly T[], text: string | null): T | undefined =>
  all.find((one) => one === text);

/** A filter as it stands in an address; what makes no sense there is not in it. */
export function filterOf(query: string): LogFilter {
  const asked = new URLSearchParams(query);
  const period = asked.get('period');
  const filter = {
    customer: asked.get('customer') ?? undefined,
    mode: among(modes, asked.get('mode')),
    ending: among(endingIds, asked.get('ending')),
    period: period !== null && (period === undated || kindOf(period)) ? period : undefined,
    step: among(cycleSteps, asked.get('step')),
    part: among(partIds, asked.get('part')),
    move: among(moveIds, asked.get('move')),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
}

/** The same the other way: `customer=dock-queue&mode=exam`. */
export function queryOf(filter: LogFilter): string {
  return new URLSearchParams({ ...filter }).toString();
}

function isInPeriod({ endedAt }: CallDigest, period: string): boolean {
  if (period === undated) return endedAt === null;
  const kind = kindOf(period);
  return kind !== null && periodOf(endedAt, kind) === period;
}

/** Whether a call is meant. */
export function isMeant(digest: CallDigest, filter: LogFilter): boolean {
  const { customer, mode, ending, period, step, part, move } = filter;
  return (
    (!customer || digest.scenario.id === customer) &&
    (!mode || digest.mode === mode) &&
    (!ending || digest.ending === ending) &&
    (!step || (leftOutOf(digest) === null && cameTo(digest, step))) &&
    (!part || isShownFor(digest, { kind: 'part', id: part })) &&
    (!move || isShownFor(digest, { kind: 'move', id: move })) &&
    (!period || isInPeriod(digest, period))
  );
}
