import { describe, expect, it } from 'vitest';
import { choicesAt } from '../../../src/analysis/graph/choices.ts';
import { playBest } from '../../../src/analysis/play/simulate.ts';
import { isMarked } from '../../../src/analysis/solver/marked.ts';
import { sameWorth } from '../../../src/analysis/solver/solve.ts';
import { heardIn } from '../../../src/core/call/heard.ts';
import { respond } from '../../../src/core/call/advance.ts';
import { shippedIds } from '../../core/support/rules.ts';
import { solvedCall } from '../../core/support/solved.ts';

/** What an answer says of a line that went past what was open, written out once more. */
const past = /^(missed(Question|Trouble|Objection|Hedge|Point)|lost|prompts)$/u;

describe.each(shippedIds)('in %s', (id) => {
  const solution = solvedCall(id);
  const { graph, best, choiceValue } = solution;
  const { rules, misses, choiceAt } = graph;
  const some = Array.from({ length: 60 }, (_, i) => Math.floor((i * graph.positions) / 60));

  it('the rolls that leave open what was open are those of the machine, asked roll by roll', () => {
    for (const index of some) {
      const position = graph.positionAt(index);
      choicesAt(rules, position).forEach((choice, i) => {
        let count = 0;
        for (let roll = 0; roll < 20; roll++) {
          const { answers } = respond(rules, position, choice, roll);
          if (answers.some(({ kind }) => past.test(kind))) count += 1;
        }
        expect(misses[(choiceAt[index] as number) + i]).toBe(count);
      });
    }
  });

  it('of choices worth the same the best goes past no more than it must', () => {
    let ties = 0;
    for (let index = 0; index < graph.positions; index += 11) {
      const choice = best[index] as number;
      const offered = choicesAt(rules, graph.positionAt(index));
      const errs = (c: number) => {
        const one = offered[c - (choiceAt[index] as number)];
        return one?.type === 'interrupt' || (one?.type === 'say' && isMarked(one.line.line));
      };
      for (let c = choiceAt[index] as number; c < (choiceAt[index + 1] as number); c++) {
        if (choiceValue(c) < choiceValue(choice) - sameWorth || errs(c) !== errs(choice)) continue;
        if (c !== choice) ties += 1;
        expect(misses[c]).toBeGreaterThanOrEqual(misses[choice] as number);
      }
    }
    expect(ties).toBeGreaterThan(100);
  });

  it('best play goes past nothing that she or he left open', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const turns = heardIn(playBest(solution, seed, 'en').events);
      expect(turns.filter(({ open, met }) => open !== 'yields' && met === false)).toEqual([]);
    }
  });
});
