import { endingIds, worthOf } from '../../core/course/outcomes.ts';
import { rollSides } from '../../core/persona/events.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import { erringCodes } from './marked.ts';

/** What every position is worth, exactly. */
export interface Solution {
  readonly graph: CallGraph;
  /** Expected worth under best play, by position, in [0, 1]. */
  readonly value: Float64Array;
  /** Turns that best play still takes, expected, by position. */
  readonly turnsLeft: Float64Array;
  /**
   * The best choice of each position: worth most, then no beginner's error, then what goes past least
   * of what is open (C5), then fewest turns, so that play never dithers.
   */
  readonly best: Int32Array;
  /** Expected worth of a choice before the roll, best play after it, in [0, 1]. */
  readonly choiceValue: (choice: number) => number;
}

/** Sums of the same numbers in another order differ by rounding; this much is no difference. */
export const sameWorth = 1e-9;

/** Worth of the endings for the scenario's goal, by place in `endingIds`. */
function worths(graph: CallGraph): Float64Array {
  const { goal } = graph.rules.scenario;
  return Float64Array.from(endingIds, (ending) => worthOf(ending, goal));
}

/** The mean over a choice's edges: of what endings bring, and of what the positions behind hold. */
function expected(
  { edgeAt, target, width }: CallGraph,
  atEnd: (ending: number) => number,
  ahead: Float64Array,
  choice: number,
): number {
  const end = edgeAt[choice + 1] as number;
  let sum = 0;
  for (let edge = edgeAt[choice] as number; edge < end; edge++) {
    const to = target[edge] as number;
    sum += (width[edge] as number) * (to < 0 ? atEnd(-1 - to) : (ahead[to] as number));
  }
  return sum / rollSides;
}

/**
 * Solves a call: one sweep from its last turn to its first.
 *
 * @throws Unanswered where the persona leaves a choice unanswered: there is no telling its worth
 */
export function solve(graph: CallGraph): Solution {
  if (graph.unanswered) throw graph.unanswered;
  const worth = worths(graph);
  const worthAt = (ending: number) => worth[ending] as number;
  const none = () => 0;
  const value = new Float64Array(graph.positions);
  const turnsLeft = new Float64Array(graph.positions);
  const best = new Int32Array(graph.positions);
  const { choiceAt } = graph;
  const errsBy = erringCodes(graph.rules);
  for (let position = graph.positions - 1; position >= 0; position--) {
    const end = choiceAt[position + 1] as number;
    let most = -Infinity;
    let soonest = Infinity;
    let erring = true;
    let missing = Infinity;
    for (let choice = choiceAt[position] as number; choice < end; choice++) {
      const q = expected(graph, worthAt, value, choice);
      if (q < most - sameWorth) continue;
      const turns = 1 + expected(graph, none, turnsLeft, choice);
      const errs = errsBy(graph.code[choice] as number);
      const misses = graph.misses[choice] as number;
      const isTie = q <= most + sameWorth;
      const isWorse =
        errs === erring ? misses > missing || (misses === missing && turns >= soonest) : errs;
      if (isTie && isWorse) continue;
      most = Math.max(most, q);
      soonest = turns;
      erring = errs;
      missing = misses;
      best[position] = choice;
    }
    value[position] = most;
    turnsLeft[position] = soonest;
  }
  const choiceValue = (choice: number) => expected(graph, worthAt, value, choice);
  return { graph, value, turnsLeft, best, choiceValue };
}

/** How a rep plays: the chances, adding up to 1, of the choices of a position. */
export type Policy = (
  position: number,
  firstChoice: number,
  endChoice: number,
) => readonly number[];

/** Expected worth under a policy, by position. */
export function evaluate(graph: CallGraph, policy: Policy): Float64Array {
  const worth = worths(graph);
  const worthAt = (ending: number) => worth[ending] as number;
  const value = new Float64Array(graph.positions);
  for (let position = graph.positions - 1; position >= 0; position--) {
    const first = graph.choiceAt[position] as number;
    const end = graph.choiceAt[position + 1] as number;
    const chances = policy(position, first, end);
    let sum = 0;
    for (let choice = first; choice < end; choice++) {
      const chance = chances[choice - first] ?? 0;
      if (chance > 0) sum += chance * expected(graph, worthAt, value, choice);
    }
    value[position] = sum;
  }
  return value;
}
