import type { ClassCall } from '../../../../analysis/classroom/classCall.ts';
import type { Reviewer } from '../../../../analysis/review/reviewer.ts';
import { loadRules } from '../../../../core/call/loadRules.ts';
import type { Scenario } from '../../../../core/call/scenario.ts';
import { scoreCall } from '../../../../core/scoring/score.ts';
import type { Language } from '../../../../core/course/language.ts';
import type { EveryoneCalls, SeatCall } from '../../../../protocol/room/activities.ts';
import { isOwn } from '../../../../scenario/ownId.ts';
import type { NoScenario } from '../roomScenario.ts';
import { callNumbers, playedCall } from './playedCalls.ts';

/** One of the class's calls as the debrief shows it. */
export interface DebriefedCall extends ClassCall {
  readonly seat: string;
  /** By which it is called, from 1. */
  readonly number: number;
  /** 0–100. */
  readonly score: number;
}

/** What keeps a call out of the debrief. */
export type CallProblem = NoScenario | 'failed' | 'tooLarge' | 'otherScenario';

/** How far the debrief of an activity has got, or what came of it. */
export interface ClassDebriefed {
  readonly calls: readonly DebriefedCall[];
  /** Calls that are yet to be looked at. */
  readonly left: number;
  /** Why some aren't there. */
  readonly problems: readonly CallProblem[];
}

/** Where the scenarios of calls come from, and who reviews them. */
export interface DebriefPorts {
  readonly scenario: (language: Language) => Promise<Scenario | NoScenario>;
  readonly reviewer: Reviewer;
}

/** Calls that were looked at once; a call that goes on is another. */
const known = new WeakMap<SeatCall, DebriefedCall>();

async function debriefed(
  activity: EveryoneCalls,
  call: SeatCall,
  number: number,
  { scenario: find, reviewer }: DebriefPorts,
): Promise<DebriefedCall | CallProblem | null> {
  const met = known.get(call);
  if (met) return met;
  const scenario = await find(call.language);
  if (typeof scenario === 'string') return scenario;
  const rules = await loadRules(scenario);
  if (!rules) return 'otherVersion';
  const transcript = playedCall(rules, activity, call);
  if (!transcript) return null;
  const own = isOwn(scenario.id) ? scenario : undefined;
  const reviewed = await reviewer.review(transcript, undefined, own);
  if ('problem' in reviewed) return reviewed.problem;
  const { review } = reviewed;
  const score = scoreCall(transcript).total;
  const done = { call: call.seat, seat: call.seat, number, transcript, review, score };
  known.set(call, done);
  return done;
}

/**
 * Plays, scores and reviews the calls of an activity that is over, one after the other.
 *
 * @param onChange told after each
 * @param isWanted asked before each
 */
export async function debriefCalls(
  activity: EveryoneCalls,
  ports: DebriefPorts,
  onChange: (debriefed: ClassDebriefed) => void,
  isWanted: () => boolean,
): Promise<void> {
  const numbers = callNumbers(activity);
  const ordered = activity.calls.toSorted(
    (a, b) => (numbers.get(a.seat) ?? 0) - (numbers.get(b.seat) ?? 0),
  );
  const calls: DebriefedCall[] = [];
  const problems = new Set<CallProblem>();
  for (const [i, call] of ordered.entries()) {
    if (!isWanted()) return;
    const number = numbers.get(call.seat) ?? 0;
    // One after the other: there is one worker.
    const one = await debriefed(activity, call, number, ports).catch(() => 'failed' as const);
    if (typeof one === 'string') problems.add(one);
    else if (one) calls.push(one);
    onChange({ calls: [...calls], left: ordered.length - i - 1, problems: [...problems] });
  }
}
