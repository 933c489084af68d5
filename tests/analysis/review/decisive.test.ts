import { describe, expect, test } from 'vitest';
import { decisiveIn, isBadLuck } from '../../../src/analysis/review/decisive.ts';
import { lossBounds, reviewCall } from '../../../src/analysis/review/review.ts';
import { choicesAt } from '../../../src/analysis/graph/choices.ts';
import { startCall, step } from '../../../src/core/call/step.ts';
import { endsAsWished } from '../../../src/core/course/outcomes.ts';
import { solvedCall } from '../../core/support/solved.ts';

const solution = solvedCall('dock-queue');
const { graph, best } = solution;

/** A call of best play; from `wrongAt` on, for one turn, the worst line on offer instead. */
function played(seed: number, wrongAt = 0) {
  let state = startCall(graph.rules, { seed, language: 'en', mode: 'practice' });
  while (!state.position.persona.ending) {
    const index = graph.indexOf(state.position);
    const first = graph.choiceAt[index] as number;
    const choices = choicesAt(graph.rules, state.position);
    const lines = choices.flatMap(({ type }, i) => (type === 'say' ? [i] : []));
    const worst = lines.reduce((a, b) =>
      solution.choiceValue(first + b) < solution.choiceValue(first + a) ? b : a,
    );
    const wrong = state.position.turn + 1 === wrongAt;
    const choice = choices[wrong ? worst : (best[index] as number) - first];
    if (!choice) throw new Error('nothing to choose');
    const event =
      choice.type === 'say'
        ? ({ type: 'say', line: choice.line.line.id } as const)
        : ({ type: choice.type } as const);
    state = step(graph.rules, state, event);
  }
  const { transcript } = state;
  const ending = state.position.persona.ending;
  return { transcript, review: reviewCall(solution, transcript), ending };
}

describe('best play', () => {
  const calls = Array.from({ length: 60 }, (_, seed) => played(seed + 1));

  test('that failed was played right: the dice decided it', () => {
    const failed = calls.filter(({ ending }) => !endsAsWished(ending, 'sell'));
    expect(failed.length).toBeGreaterThan(0);
    for (const { transcript, review } of failed) {
      const { by, turn } = decisiveIn(review, transcript);
      expect(by).toBe('luck');
      if (!turn) continue;
      expect(isBadLuck(turn)).toBe(true);
      expect(turn.noBetter).toBeLessThan(20);
      const most = Math.min(...review.turns.map(({ luck }) => luck));
      expect(turn.luck).toBe(most);
    }
    expect(failed.some(({ transcript, review }) => decisiveIn(review, transcript).turn)).toBe(true);
  });

  test('that worked has nothing to change, and a turn that carried it', () => {
    const worked = calls.filter(({ ending }) => endsAsWished(ending, 'sell'));
    const carried = worked.map(({ transcript, review }) => decisiveIn(review, transcript));
    expect(new Set(carried.map(({ by }) => by))).toEqual(new Set(['held']));
    for (const { turn } of carried) if (turn) expect(turn.onlyMove).toBe(true);
    expect(carried.some(({ turn }) => turn)).toBe(true);
  });
});

test('one bad line among the best is what decided the call, however the dice fell', () => {
  const calls = Array.from({ length: 20 }, (_, seed) => played(seed + 1, 4));
  const costly = calls.filter(
    ({ review }) => (review.turns[3]?.loss ?? 0) >= lossBounds.inaccuracy,
  );
  expect(costly.length).toBeGreaterThan(5);
  for (const { transcript, review } of costly) {
    expect(decisiveIn(review, transcript)).toEqual({ by: 'choice', turn: review.turns[3] });
  }
});
