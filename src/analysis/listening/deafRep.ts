import { endingIds, worthOf } from '../../core/course/outcomes.ts';
import { rollSides } from '../../core/persona/events.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import { blindSets, type BlindSets } from './blindSets.ts';
import { faceCount, unseenEdges, type SeenEdges } from './faceEdges.ts';

/** The best that a rep can do who never hears the customer; worths in [0, 1]. */
export interface DeafRep {
  /** Worth of a way to play deaf. */
  readonly atLeast: number;
  /** No way to play deaf is worth more; equal to `atLeast` where the search came to its end. */
  readonly atMost: number;
  /** Beliefs that were looked into. */
  readonly beliefs: number;
}

/** Where the call may stand, as far as the rep can tell; weights add up to the chance of that. */
type Belief = ReadonlyMap<number, number>;

const sameWorth = 1e-9;
/** Places in an array, those of the greatest numbers first. */
const descending = (numbers: Float64Array): readonly number[] =>
  [...numbers.keys()].sort((a, b) => (numbers[b] as number) - (numbers[a] as number));
const most = (numbers: Float64Array): number => numbers.reduce((a, b) => Math.max(a, b), 0);

/**
 * A bound from above for every choice at every position: the worth to a rep who is told the position
 * once, now, and plays on without being told again, but for the sets of lines that come up; for each
 * of these they choose once for all positions that the roll may have led to (the fast informed bound;
 * Hauskrecht 2000, "Value-function approximations for partially observable Markov decision
 * processes", JAIR 13). One sweep from the last turn to the first.
 */
function informedBound(
  graph: CallGraph,
  { setAt, aligned }: BlindSets,
  { edgeAt, target, width, face }: SeenEdges,
): Float64Array {
  const { choiceAt } = graph;
  const worth = endingIds.map((ending) => worthOf(ending, graph.rules.scenario.goal));
  const bound = new Float64Array(aligned.length);
  for (let position = graph.positions - 1; position >= 0; position--) {
    const end = choiceAt[position + 1] as number;
    for (let at = choiceAt[position] as number; at < end; at++) {
      const choice = aligned[at] as number;
      let sum = 0;
      const bySet = new Map<number, Float64Array>();
      for (let edge = edgeAt[choice] as number; edge < (edgeAt[choice + 1] as number); edge++) {
        const to = target[edge] as number;
        const weight = (width[edge] as number) / rollSides;
        if (to < 0) {
          sum += weight * (worth[-1 - to] as number);
          continue;
        }
        const first = choiceAt[to] as number;
        const set = (setAt[to] as number) * faceCount + (face[edge] as number);
        const ahead = bySet.get(set) ?? new Float64Array((choiceAt[to + 1] as number) - first);
        bySet.set(set, ahead);
        for (let i = 0; i < ahead.length; i++) {
          ahead[i] = (ahead[i] as number) + weight * (bound[first + i] as number);
        }
      }
      for (const ahead of bySet.values()) sum += most(ahead);
      bound[at] = sum;
    }
  }
  return bound;
}

/** Thrown out of a search that has looked into as many beliefs as it may. */
class Enough extends Error {}

/**
 * How well a call can be played by a rep who sees the lines on offer, remembers all they saw and
 * chose, knows the customer's machine by heart, and never hears a word. Exact by branch and bound over
 * what such a rep can know.
 *
 * @param limit most beliefs to look into; beyond it `atMost` is a bound from above
 * @param seen what shows of the customer: nothing, or the face (`faceEdges`)
 */
export function deafRep(
  graph: CallGraph,
  limit = 200_000,
  seen: SeenEdges = unseenEdges(graph),
): DeafRep {
  const { choiceAt } = graph;
  const { edgeAt, target, width, face } = seen;
  const worth = endingIds.map((ending) => worthOf(ending, graph.rules.scenario.goal));
  const sets = blindSets(graph);
  const bound = informedBound(graph, sets, seen);
  let beliefs = 0;

  /** The bound of each choice in a belief. */
  function boundsOf(belief: Belief): Float64Array {
    let sums = new Float64Array(0);
    for (const [position, weight] of belief) {
      const first = choiceAt[position] as number;
      if (sums.length === 0) {
        sums = new Float64Array((choiceAt[position + 1] as number) - first);
      }
      for (let i = 0; i < sums.length; i++) {
        sums[i] = (sums[i] as number) + weight * (bound[first + i] as number);
      }
    }
    return sums;
  }

  /** What a choice brings at once, and the beliefs that it can leave the rep with. */
  function take(belief: Belief, nth: number) {
    let ended = 0;
    const bySet = new Map<number, Map<number, number>>();
    for (const [position, weight] of belief) {
      const choice = sets.aligned[(choiceAt[position] as number) + nth] as number;
      for (let edge = edgeAt[choice] as number; edge < (edgeAt[choice + 1] as number); edge++) {
        const to = target[edge] as number;
        const part = (weight * (width[edge] as number)) / rollSides;
        if (to < 0) {
          ended += part * (worth[-1 - to] as number);
          continue;
        }
        const set = (sets.setAt[to] as number) * faceCount + (face[edge] as number);
        const ahead = bySet.get(set) ?? new Map<number, number>();
        bySet.set(set, ahead);
        ahead.set(to, (ahead.get(to) ?? 0) + part);
      }
    }
    return { ended, ahead: [...bySet.values()] };
  }

  /** Follows the bound; worth of the play that this makes. */
  function follow(belief: Belief): number {
    const [nth] = descending(boundsOf(belief));
    const { ended, ahead } = take(belief, nth as number);
    return ahead.reduce((sum, next) => sum + follow(next), ended);
  }

  /** The worth of a belief where it is more than `need`; something that isn't, otherwise. */
  function search(belief: Belief, need: number): number {
    if (++beliefs > limit) throw new Enough();
    const bounds = boundsOf(belief);
    let best = need;
    for (const nth of descending(bounds)) {
      if ((bounds[nth] as number) <= best + sameWorth) break;
      const { ended, ahead } = take(belief, nth);
      const branches = ahead
        .map((next) => ({ next, bound: most(boundsOf(next)) }))
        .sort((a, b) => b.bound - a.bound);
      let open = branches.reduce((sum, branch) => sum + branch.bound, 0);
      let sum = ended;
      for (const { next, bound: atMost } of branches) {
        if (sum + open <= best + sameWorth) break;
        open -= atMost;
        sum += search(next, best - sum - open);
      }
      best = Math.max(best, sum);
    }
    return best;
  }

  const start: Belief = new Map([[0, 1]]);
  const atLeast = follow(start);
  try {
    const exact = search(start, atLeast);
    return { atLeast: exact, atMost: exact, beliefs };
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    return { atLeast, atMost: most(boundsOf(start)), beliefs };
  }
}
