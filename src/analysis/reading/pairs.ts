import { advance, floorAfter, type Advance } from '../../core/call/advance.ts';
import type { Choice } from '../../core/call/choice.ts';
import { rollIntervals } from '../../core/call/hearing.ts';
import type { Position } from '../../core/call/position.ts';
import type { CallRules } from '../../core/call/rules.ts';
import type { Turn, Worded } from '../../core/call/wordsFor.ts';
import type { ReplyKind } from '../../core/course/replies.ts';
import { rollSides } from '../../core/persona/events.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import { choicesAt } from '../graph/choices.ts';
import { likelyWords } from './likelyWords.ts';

/** A sentence of the customer's: its kind, and its words with their id. */
export interface Sentence {
  readonly kind: ReplyKind;
  readonly words: Worded;
}

/** Two things said after each other, and how often that is met in a call. */
export interface Pair {
  readonly sentence: Sentence;
  /** The line's id; `null` for silence. */
  readonly line: string | null;
  /** Wordings of one reply share alike; 0 for those that only come when the nearer ones are used up. */
  readonly times: number;
}

/** All that can be said after each other in a call, the commonest first. */
export interface Pairs {
  /** A sentence, and a line that can follow it. */
  readonly follows: readonly Pair[];
  /** A line, and a sentence that can answer it or follow on the answer. */
  readonly answers: readonly Pair[];
}

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

/**
 * Every sentence of the customer's with each line that can follow it, and every line with each
 * sentence that can answer it. Exact, over all positions; weighed by how often they are met by a rep
 * who takes each line on offer, and silence, equally often.
 */
export function pairsOf(graph: CallGraph): Pairs {
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
