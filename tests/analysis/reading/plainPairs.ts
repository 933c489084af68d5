import { advance, floorAfter, type Advance } from '../../../src/core/call/advance.ts';
import type { Choice } from '../../../src/core/call/choice.ts';
import { rollIntervals } from '../../../src/core/call/hearing.ts';
import type { Position } from '../../../src/core/call/position.ts';
import type { CallRules } from '../../../src/core/call/rules.ts';
import type { Turn } from '../../../src/core/call/wordsFor.ts';
import { rollSides } from '../../../src/core/persona/events.ts';
import type { CallGraph } from '../../../src/analysis/graph/callGraph.ts';
import { choicesAt } from '../../../src/analysis/graph/choices.ts';
import type { Pair, Pairs, Sentence } from '../../../src/analysis/reading/pairs.ts';
import { likelyWords } from '../../../src/analysis/reading/likelyWords.ts';

function tally() {
  const pairs = new Map<string, { sentence: Sentence; line: string | null; times: number }>();
  return {
    add(sentence: Sentence, choice: Choice, times: number): void {
      const line = choice.type === 'say' ? choice.line.line.id : null;
      const key = `${sentence.words.id}|${line}`;
      const pair = pairs.get(key) ?? { sentence, line, times: 0 };
      pair.times += times;
      pairs.set(key, pair);
    },
    sorted: (): readonly Pair[] => [...pairs.values()].toSorted((a, b) => b.times - a.times),
  };
}

/** What a rep can say who doesn't cut in, which belongs to timed play: lines, and nothing. */
const sayable = (rules: CallRules, position: Position): readonly Choice[] =>
  choicesAt(rules, position).filter(({ type }) => type !== 'interrupt');

/** The pairs of a call worked out anew at each position, as slow as plain: what `pairsOf` is held to. */
export function plainPairs(graph: CallGraph): Pairs {
  const { rules } = graph;
  const [follows, answers] = [tally(), tally()];
  const reached = new Float64Array(graph.positions);
  reached[0] = 1;

  function hear(turn: Turn, said: Advance['answers'], times: number): void {
    const { next, choice } = turn;
    const open = next.persona.ending ? [] : sayable(rules, next);
    const [answered] = said;
    const spoken = said
      .map(({ kind }, nth) => {
        const follows = { ...turn, after: answered?.kind ?? null };
        return { kind, words: likelyWords(rules, nth === 0 ? turn : follows, kind) };
      })
      .filter(({ words }) => words.length > 0);
    spoken.forEach(({ kind, words: all }, nth) => {
      for (const [words, share] of all) {
        const sentence = { kind, words };
        const here = times * share;
        answers.add(sentence, choice, here);
        if (nth < spoken.length - 1) continue;
        for (const line of open) follows.add(sentence, line, here / open.length);
      }
    });
  }

  for (let index = 0; index < graph.positions; index++) {
    const here = reached[index] as number;
    // What only cutting in leads to.
    if (here === 0) continue;
    const before = graph.positionAt(index);
    const choices = sayable(rules, before);
    for (const choice of choices) {
      for (const { roll, width } of rollIntervals(rules, before, choice)) {
        const times = (here * width) / choices.length / rollSides;
        const { position: next, answers: said } = advance(rules, before, choice, roll);
        const handsBack = floorAfter(said);
        hear({ before, next, choice, after: null, handsBack }, said, times);
        if (next.persona.ending) continue;
        const to = graph.indexOf(next);
        reached[to] = (reached[to] as number) + times;
      }
    }
  }
  return { follows: follows.sorted(), answers: answers.sorted() };
}
