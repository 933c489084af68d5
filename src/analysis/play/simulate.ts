import { startCall, step, type CallEvent, type CallState } from '../../core/call/step.ts';
import type { Choice } from '../../core/call/choice.ts';
import type { Transcript } from '../../core/call/transcript.ts';
import type { Language } from '../../core/course/language.ts';
import { scoreCall } from '../../core/scoring/score.ts';
import { choicesAt } from '../graph/choices.ts';
import type { Solution } from '../solver/solve.ts';

/** A choice as `step` takes it. */
export function eventOf(choice: Choice): CallEvent {
  return choice.type === 'say' ? { type: 'say', line: choice.line.line.id } : { type: choice.type };
}

/** The best choice at a call's position. */
export function bestEvent({ graph, best }: Solution, { position }: CallState): CallEvent {
  const index = graph.indexOf(position);
  if (index < 0) throw new Error(`no position of this call: ${position.persona.key}`);
  const pick = (best[index] as number) - (graph.choiceAt[index] as number);
  const choice = choicesAt(graph.rules, position)[pick];
  if (!choice) throw new Error(`no best choice in ${position.persona.key}`);
  return eventOf(choice);
}

/** A call of best play with the luck of a seed. */
export function playBest(solution: Solution, seed: number, language: Language): Transcript {
  const { rules } = solution.graph;
  let state = startCall(rules, { seed, language, mode: 'practice' });
  while (!state.position.persona.ending) state = step(rules, state, bestEvent(solution, state));
  return state.transcript;
}

/** Means over simulated calls of best play. */
export interface BestPlay {
  readonly calls: number;
  /** Mean score, points of 100, and the standard error of the mean. */
  readonly score: number;
  readonly scoreError: number;
  /** The customer's share of all seconds spoken, percent. */
  readonly listen: number;
}

/** Plays the seeds 1 to `calls`. */
export function simulateBestPlay(solution: Solution, calls: number, language: Language): BestPlay {
  let sum = 0;
  let squares = 0;
  let listened = 0;
  let spoken = 0;
  for (let seed = 1; seed <= calls; seed++) {
    const { total, balance } = scoreCall(playBest(solution, seed, language));
    sum += total;
    squares += total * total;
    listened += balance.listenMs;
    spoken += balance.listenMs + balance.askMs + balance.tellMs;
  }
  const score = sum / calls;
  const scoreError = Math.sqrt((squares / calls - score * score) / calls);
  return { calls, score, scoreError, listen: (100 * listened) / spoken };
}
