import { mix } from '../../core/call/chance.ts';
import { startCall, step } from '../../core/call/step.ts';
import type { Transcript } from '../../core/call/transcript.ts';
import { choicesAt } from '../graph/choices.ts';
import { accuracyOf } from '../review/review.ts';
import type { Policy, Solution } from '../solver/solve.ts';
import { eventOf } from './simulate.ts';

/** Apart from the salts of the call itself: the player's dice are not the customer's. */
const playerSalt = 307;
const sides = 1 << 20;

/** A whole call and how near it came to best play. */
export interface JudgedCall {
  readonly transcript: Transcript;
  /** Mean accuracy of the rep's choices, 0–100, as the review has it. */
  readonly accuracy: number;
}

/** Draws from chances that add up to 1: the place of one of them. */
function drawn(chances: readonly number[], seed: number, turn: number): number {
  let left = (mix(seed, turn, playerSalt) % sides) / sides;
  const place = chances.findIndex((chance) => {
    left -= chance;
    return left < 0;
  });
  // Chances that add up to a hair less than 1: the last one that there is.
  return place >= 0 ? place : chances.findLastIndex((chance) => chance > 0);
}

/**
 * Plays a call by a policy to its end, and judges each choice. The same seed always plays the same
 * call.
 */
export function judgedCall(solution: Solution, policy: Policy, seed: number): JudgedCall {
  const { graph, value, choiceValue } = solution;
  const { rules } = graph;
  let state = startCall(rules, { seed, language: 'zh', mode: 'practice' });
  let [accuracy, turns] = [0, 0];
  while (!state.position.persona.ending) {
    const position = graph.indexOf(state.position);
    const first = graph.choiceAt[position] as number;
    const chances = policy(position, first, graph.choiceAt[position + 1] as number);
    const place = drawn(chances, seed, turns);
    const choice = choicesAt(rules, state.position)[place];
    if (!choice) throw new Error(`no choice ${place} in ${state.position.persona.key}`);
    accuracy += accuracyOf(100 * ((value[position] as number) - choiceValue(first + place)));
    turns += 1;
    state = step(rules, state, eventOf(choice));
  }
  return { transcript: state.transcript, accuracy: accuracy / turns };
}
