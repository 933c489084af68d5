import type { ClassCall } from '../../../src/analysis/classroom/classCall.ts';
import { choicesAt } from '../../../src/analysis/graph/choices.ts';
import { eventOf } from '../../../src/analysis/play/simulate.ts';
import { reviewCall } from '../../../src/analysis/review/review.ts';
import { mix } from '../../../src/core/call/chance.ts';
import { startCall, step } from '../../../src/core/call/step.ts';
import { solvedCall } from '../../core/support/solved.ts';

const seed = 4711;

/**
 * A class on one scenario with the same dice: the first of `people` always play the best, the last
 * anyhow, those between in proportion.
 */
export function aClass(people: number): readonly ClassCall[] {
  const solution = solvedCall('dock-queue');
  const { graph, best } = solution;
  return Array.from({ length: people }, (_, person) => {
    let state = startCall(graph.rules, { seed, language: 'en', mode: 'practice' });
    while (!state.position.persona.ending) {
      const choices = choicesAt(graph.rules, state.position);
      const index = graph.indexOf(state.position);
      const drawn = mix(person, state.position.turn, 31);
      const knows = drawn % people >= person;
      const pick = knows
        ? (best[index] as number) - (graph.choiceAt[index] as number)
        : mix(person, state.position.turn, 37) % choices.length;
      const choice = choices[pick];
      if (!choice) throw new Error('nothing is on offer');
      state = step(graph.rules, state, eventOf(choice));
    }
    const { transcript } = state;
    return { call: `call ${person}`, transcript, review: reviewCall(solution, transcript) };
  });
}
