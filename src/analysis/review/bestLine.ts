import { advance, respond } from '../../core/call/advance.ts';
import type { Choice } from '../../core/call/choice.ts';
import { rollIntervals } from '../../core/call/hearing.ts';
import type { Position } from '../../core/call/position.ts';
import type { ReplyKind } from '../../core/course/replies.ts';
import { choicesAt } from '../graph/choices.ts';
import type { Solution } from '../solver/solve.ts';

/** One turn of a line of play. */
export interface Ply {
  readonly from: Position;
  readonly choice: Choice;
  /** The customer's likeliest answer, and how many of the 20 rolls bring it. */
  readonly answer: ReplyKind | null;
  readonly rolls: number;
  /** The lowest roll that brings it. */
  readonly roll: number;
  /** Worth before the choice, in [0, 1]. */
  readonly value: number;
}

/** The likeliest answer to a choice: of those that equally many rolls bring, the lowest roll's. */
function likeliest({ graph: { rules } }: Solution, from: Position, choice: Choice) {
  const answers = new Map<string, { answer: ReplyKind | null; roll: number; rolls: number }>();
  for (const { roll, width } of rollIntervals(rules, from, choice)) {
    const { answers: said, after } = respond(rules, from, choice, roll);
    const answer = said[0]?.kind ?? null;
    const key = `${answer} ${after.index}`;
    const met = answers.get(key);
    answers.set(key, met ? { ...met, rolls: met.rolls + width } : { answer, roll, rolls: width });
  }
  return [...answers.values()].reduce((a, b) => (b.rolls > a.rolls ? b : a));
}

interface Step {
  readonly ply: Ply;
  readonly next: Position;
}

/** Turns of best play, by position: the lines from one call's turns soon run together. */
const known = new WeakMap<Solution, Map<number, Step>>();

function bestStep(solution: Solution, from: Position): Step {
  const { graph, best, value } = solution;
  const index = graph.indexOf(from);
  const steps = known.get(solution) ?? new Map<number, Step>();
  known.set(solution, steps);
  const met = steps.get(index);
  if (met) return met;
  const pick = (best[index] as number) - (graph.choiceAt[index] as number);
  const choice = choicesAt(graph.rules, from)[pick] as Choice;
  const chance = likeliest(solution, from, choice);
  const step = {
    ply: { from, choice, ...chance, value: value[index] as number },
    next: advance(graph.rules, from, choice, chance.roll).position,
  };
  steps.set(index, step);
  return step;
}

/** Best play from a position, the customer answering each time in the likeliest way. */
export function bestLine(solution: Solution, start: Position): readonly Ply[] {
  const plies: Ply[] = [];
  let from = start;
  while (!from.persona.ending) {
    const { ply, next } = bestStep(solution, from);
    plies.push(ply);
    from = next;
  }
  return plies;
}
