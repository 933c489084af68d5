import { rollIntervals } from '../../core/call/hearing.ts';
import { startCall, step, type CallState } from '../../core/call/step.ts';
import type { Language } from '../../core/course/language.ts';
import { rollSides } from '../../core/persona/events.ts';
import { scoreCall } from '../../core/scoring/score.ts';
import { choiceNamed } from '../solver/beliefs.ts';
import { bestEvent } from '../play/simulate.ts';
import { sameWorth, type Solution } from '../solver/solve.ts';
import { namedByCode } from '../graph/ways.ts';

/** Calls played on from each of several equal choices, with seeds that no other simulation uses. */
const rollouts = 8;
const firstSeed = 1_000_001;
/** Ties that best play meets less often than this are left as they are. */
const seldom = 1e-3;

/** The choices of a position that are worth most. */
function tied({ graph, value, choiceValue }: Solution, position: number): readonly number[] {
  const choices: number[] = [];
  const end = graph.choiceAt[position + 1] as number;
  for (let choice = graph.choiceAt[position] as number; choice < end; choice++) {
    if (choiceValue(choice) >= (value[position] as number) - sameWorth) choices.push(choice);
  }
  return choices;
}

/**
 * Every position that best play comes to, with a call there: of choices worth the same it takes any,
 * and what is met too seldom is left out.
 */
function comeTo(solution: Solution, language: Language): ReadonlyMap<number, CallState> {
  const { graph } = solution;
  const { rules } = graph;
  const best = solution.best.slice();
  const reached = new Float64Array(graph.positions);
  reached[0] = 1;
  const met = new Map([[0, startCall(rules, { seed: firstSeed, language, mode: 'practice' })]]);
  for (let position = 0; position < graph.positions; position++) {
    const state = met.get(position);
    const here = reached[position] as number;
    if (!state || here < seldom) {
      met.delete(position);
      continue;
    }
    const choices = tied(solution, position);
    for (const choice of choices) {
      best[position] = choice;
      const event = bestEvent({ ...solution, best }, state);
      const name = namedByCode(graph, graph.code[choice] as number);
      const said = choiceNamed(rules, state.position, name);
      for (const { roll, width } of rollIntervals(rules, state.position, said)) {
        const next = step(rules, state, event, roll);
        if (next.position.persona.ending) continue;
        const index = graph.indexOf(next.position);
        reached[index] = (reached[index] as number) + (here * width) / rollSides / choices.length;
        if (!met.has(index)) met.set(index, next);
      }
    }
  }
  return met;
}

/** The mean score, points of 100, of calls that best play ends from here. */
function meanScore(solution: Solution, from: CallState): number {
  const { rules } = solution.graph;
  let sum = 0;
  for (let n = 0; n < rollouts; n++) {
    let state = { ...from, transcript: { ...from.transcript, seed: firstSeed + n } };
    while (!state.position.persona.ending) state = step(rules, state, bestEvent(solution, state));
    sum += scoreCall(state.transcript).total;
  }
  return sum / rollouts;
}

/**
 * The choices of best play, of equal ones (within `sameWorth`) that with the higher expected score,
 * of these the one that takes fewer turns. Worth no less than `solution.best`.
 *
 * The score hangs on the whole call and the position doesn't hold it, so expected scores are
 * estimated: backward from the last turn, each by calls played on from one way to the position.
 */
export function scoringBest(solution: Solution, language: Language): Int32Array {
  const best = solution.best.slice();
  const scoring = { ...solution, best };
  const states = [...comeTo(solution, language)].sort(([a], [b]) => b - a);
  for (const [position, state] of states) {
    const soonest = solution.best[position] as number;
    const others = tied(solution, position).filter((choice) => choice !== soonest);
    if (others.length === 0) continue;
    let most = meanScore(scoring, state);
    let favourite = soonest;
    for (const choice of others) {
      best[position] = choice;
      const score = meanScore(scoring, state);
      if (score <= most) continue;
      most = score;
      favourite = choice;
    }
    best[position] = favourite;
  }
  return best;
}
