import { respond } from '../../core/call/advance.ts';
import type { Choice } from '../../core/call/choice.ts';
import { endsIntroduction, rollIntervals } from '../../core/call/hearing.ts';
import type { Position } from '../../core/call/position.ts';
import { worthOf } from '../../core/course/outcomes.ts';
import { rollSides } from '../../core/persona/events.ts';
import { outcomesOf, meanOver, shownBy, type Belief } from './beliefs.ts';
import { choicesAt, named } from '../graph/choices.ts';
import { endingOf, type CallGraph } from '../graph/callGraph.ts';
import { sameWorth, type Solution } from './solve.ts';

/** Best play on what shows. */
export interface BeliefSolution {
  /** Expected worth at the pick-up, in [0, 1]. */
  readonly worth: number;
  /** Points of 100 by which it would be better to know everything. */
  readonly gap: number;
  /** Beliefs of several positions that were met. */
  readonly beliefs: number;
  /** False: `worth` is what one policy over beliefs gets, and `gap` a bound from above. */
  readonly exact: boolean;
  readonly worthOfBelief: (belief: Belief) => number;
  /** The best choice of a belief, as `named` names it. */
  readonly best: (belief: Belief) => string;
  /** Whether outcomes of a choice look alike, so that a rep can't tell which it was. */
  readonly isBlurred: (position: Position, choice: Choice) => boolean;
}

/** Beliefs of several positions after which only one policy is followed. */
export const mostBeliefs = 100_000;

/** Remembers by persona and choice whether two outcomes look alike. */
function blurFinder({ rules }: CallGraph) {
  const known = new Map<string, boolean>();
  return (position: Position, choice: Choice): boolean => {
    const { persona, turn } = position;
    if (turn + 1 >= rules.scenario.turns) return false;
    const key = `${persona.index} ${named(choice)} ${endsIntroduction(position, choice)}`;
    let blurred = known.get(key);
    if (blurred === undefined) {
      const first = new Map<string, number>();
      blurred = rollIntervals(rules, position, choice).some(({ roll }) => {
        const { answers, after } = respond(rules, position, choice, roll);
        if (after.ending) return false;
        const look = shownBy(answers);
        if (!first.has(look)) first.set(look, after.index);
        return first.get(look) !== after.index;
      });
      known.set(key, blurred);
    }
    return blurred;
  };
}

/**
 * Best play by a rep who knows the persona and forgets nothing, but sees only what practice mode
 * shows (`observation`). As long as everything shows, a belief is one position.
 *
 * Exact: one sweep backward over the positions, each taken for certain, and a recursion over beliefs
 * wherever outcomes look alike, equal beliefs once. Beyond `limit` beliefs only the choice with the
 * highest expected `choiceValue` is followed (QMDP): that is the exact worth of one policy over
 * beliefs, so `worth` is then a lower bound and `gap` an upper one.
 */
export function solveBeliefs(solution: Solution, limit = mostBeliefs): BeliefSolution {
  const { graph, value, choiceValue } = solution;
  const { rules, choiceAt, edgeAt, target, width } = graph;
  const isBlurred = blurFinder(graph);
  /** Worth of each position to a rep who knows that it is this one, but not what lies ahead. */
  const certain = new Float64Array(graph.positions);
  const several = new Map<string, { readonly worth: number; readonly best: string }>();
  let exact = true;

  const choicesOf = (position: number) => choicesAt(rules, graph.positionAt(position));

  function worthOfChoice(belief: Belief, name: string): number {
    const { ended, next } = outcomesOf(graph, belief, name);
    let sum = ended;
    for (const { belief: then, weight } of next.values()) sum += weight * worthOfBelief(then);
    return sum / (rollSides * belief.weights.reduce((a, b) => a + b));
  }

  function bestOf(belief: Belief, names: readonly string[]) {
    let best = { worth: -Infinity, best: '' };
    for (const name of names) {
      const worth = worthOfChoice(belief, name);
      if (worth > best.worth + sameWorth) best = { worth, best: name };
    }
    return best;
  }

  /** All choices, or beyond the limit the one that looks best from here. */
  function tried(belief: Belief): readonly string[] {
    const names = choicesOf(belief.positions[0] as number).map(named);
    if (several.size < limit) return names;
    exact = false;
    const q = names.map((_, i) =>
      meanOver(belief, (position) => choiceValue((choiceAt[position] as number) + i)),
    );
    return [names[q.indexOf(Math.max(...q))] as string];
  }

  function solved(belief: Belief) {
    const key = `${belief.positions.join(' ')} ${belief.weights.join(' ')}`;
    const met = several.get(key);
    if (met) return met;
    const best = bestOf(belief, tried(belief));
    several.set(key, best);
    return best;
  }

  function worthOfBelief(belief: Belief): number {
    const [first] = belief.positions;
    return belief.positions.length === 1
      ? (certain[first as number] as number)
      : solved(belief).worth;
  }

  /** Where every outcome shows, the graph has all there is to know. */
  function clear(choice: number): number {
    let sum = 0;
    for (let edge = edgeAt[choice] as number; edge < (edgeAt[choice + 1] as number); edge++) {
      const to = target[edge] as number;
      const ending = endingOf(to);
      const worth = ending ? worthOf(ending, rules.scenario.goal) : (certain[to] as number);
      sum += (width[edge] as number) * worth;
    }
    return sum / rollSides;
  }

  for (let index = graph.positions - 1; index >= 0; index--) {
    const position = graph.positionAt(index);
    const here: Belief = { positions: [index], weights: [1] };
    const worths = choicesAt(rules, position).map((choice, i) =>
      isBlurred(position, choice)
        ? worthOfChoice(here, named(choice))
        : clear((choiceAt[index] as number) + i),
    );
    certain[index] = Math.max(...worths);
  }
  const worth = certain[0] as number;
  return {
    worth,
    gap: Math.max(0, 100 * ((value[0] as number) - worth)),
    beliefs: several.size,
    exact,
    worthOfBelief,
    best: (belief) =>
      belief.positions.length === 1
        ? bestOf(belief, choicesOf(belief.positions[0] as number).map(named)).best
        : solved(belief).best,
    isBlurred,
  };
}
