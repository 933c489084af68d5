import { rollSides } from '../../core/persona/events.ts';
import type { PersonaState } from '../../core/persona/persona.ts';
import { choiceNamed, meanOver, outcomesOf, type Belief } from '../solver/beliefs.ts';
import { wholeScenario, type Finding } from './findings.ts';
import type { Apart, Messages } from './messages/en.ts';
import { said } from './messages/messages.ts';
import { solveBeliefs, type BeliefSolution } from '../solver/solveBeliefs.ts';
import type { Solution } from '../solver/solve.ts';
import { namedByCode, wayFinder } from '../graph/ways.ts';

export interface BeliefsReport {
  readonly findings: readonly Finding[];
  /** Worth at the pick-up of best play on what shows, in [0, 1]; see `BeliefSolution`. */
  readonly worth: number;
  /** Points of 100. */
  readonly gap: number;
  readonly exact: boolean;
  /** Beliefs of several positions. */
  readonly beliefs: number;
}

/** A moment of best play after which what has happened doesn't show. */
interface Blur {
  readonly position: number;
  readonly choice: string;
  /** What is observed. */
  readonly shown: string;
  readonly belief: Belief;
  /** What it costs, in points of 100 at the pick-up. */
  readonly cost: number;
}

/** Where best play with full knowledge sees most that a rep can't see. */
function costliestBlur(solution: Solution, beliefs: BeliefSolution): Blur | null {
  const { graph, value, best } = solution;
  const { rules } = graph;
  const reached = new Float64Array(graph.positions);
  reached[0] = 1;
  let costliest: Blur | null = null;
  for (let index = 0; index < graph.positions; index++) {
    const here = reached[index] as number;
    if (here === 0) continue;
    const at = best[index] as number;
    const end = graph.edgeAt[at + 1] as number;
    for (let edge = graph.edgeAt[at] as number; edge < end; edge++) {
      const to = graph.target[edge] as number;
      const part = (here * (graph.width[edge] as number)) / rollSides;
      if (to >= 0) reached[to] = (reached[to] as number) + part;
    }
    const name = namedByCode(graph, graph.code[at] as number);
    const position = graph.positionAt(index);
    if (!beliefs.isBlurred(position, choiceNamed(rules, position, name))) continue;
    const { next } = outcomesOf(graph, { positions: [index], weights: [1] }, name);
    for (const [shown, { belief, weight }] of next) {
      const known = meanOver(belief, (one) => value[one] as number);
      const cost = (100 * here * weight * (known - beliefs.worthOfBelief(belief))) / rollSides;
      if (cost > (costliest?.cost ?? 0)) {
        costliest = { position: index, choice: name, shown, belief, cost };
      }
    }
  }
  return costliest;
}

/** What sets a customer's condition apart from another. */
function apart(state: PersonaState, from: PersonaState): Apart {
  const without = (a: PersonaState, b: PersonaState) =>
    [...a.tags].filter((tag) => !b.tags.has(tag));
  return {
    has: without(state, from),
    lacks: without(from, state),
    patience: state.patience === from.patience ? null : state.patience,
    // Alike in tags and patience: only the machine's own names tell the two apart.
    key: state.key,
  };
}

/**
 * Holds best play on what a rep can know against best play that knows everything.
 *
 * @param mostGap points of 100 that may lie between them
 */
export function checkBeliefs(solution: Solution, mostGap: number): BeliefsReport {
  const { graph } = solution;
  const beliefs = solveBeliefs(solution);
  const { worth, gap, exact } = beliefs;
  const report = { worth, gap, exact, beliefs: beliefs.beliefs };
  if (gap <= mostGap) return { findings: [], ...report };
  const begin = (m: Messages) => m.beliefGap(worth, exact, gap, mostGap);
  const blur = costliestBlur(solution, beliefs);
  if (!blur) {
    const found = said((m) => `${begin(m)}: ${m.ownKind}`);
    return { findings: [{ ...wholeScenario, bound: 'beliefGap', ...found }], ...report };
  }
  const [one, other] = [...blur.belief.positions]
    .slice(0, 2)
    .map((index) => graph.positionAt(index).persona) as [PersonaState, PersonaState];
  const path = wayFinder(graph)(blur.position);
  const shown = blur.shown.split(' | ')[0] ?? '';
  const states = [apart(one, other), apart(other, one)] as const;
  const found = said((m) => `${begin(m)}: ${m.blur(path, blur.choice, shown, ...states)}`);
  const line = graph.rules.lineById.has(blur.choice);
  const subject = line ? ({ part: 'line', id: blur.choice } as const) : wholeScenario;
  return { findings: [{ ...subject, bound: 'beliefGap', ...found }], ...report };
}
