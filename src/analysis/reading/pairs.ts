import { floorAfter } from '../../core/call/advance.ts';
import type { Choice } from '../../core/call/choice.ts';
import type { Worded } from '../../core/call/wordsFor.ts';
import type { ReplyKind } from '../../core/course/replies.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import { choicesByCode } from '../graph/responses.ts';
import { likelyWords } from './likelyWords.ts';
import { eachResponse, type Met, type Said, type Scene } from './responsesMet.ts';

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

/** A reply in all the words it can have, and how often each choice comes before it and after it. */
interface Spoken {
  readonly kind: ReplyKind;
  readonly words: ReturnType<typeof likelyWords>;
  /** By the code of the choice that it answers. */
  readonly answered: Map<number, number>;
  /** By the scene in which something is said to it. */
  readonly followed: Map<Scene, number>;
}

const count = <K>(counts: Map<K, number>, key: K, times: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + times);
};

/** Finds what is said in a response, worked out once for all that its words hang on. */
function spokenIn(graph: CallGraph, choices: readonly Choice[]) {
  const replies: Spoken[] = [];
  const known = new Map<Said, Map<string | undefined, readonly Spoken[]>>();

  /** In order; what goes unsaid is left out. */
  function workOut({ code, said, before: from, to }: Met): readonly Spoken[] {
    const before = graph.positionAt(from);
    const next = to < 0 ? { ...before, persona: said.after } : graph.positionAt(to);
    const kinds = said.noticed;
    const handsBack = floorAfter(kinds.map((kind) => ({ kind })));
    const turn = { before, next, choice: choices[code] as Choice, handsBack };
    const spoken = kinds.map((kind, nth) => ({
      kind,
      words: likelyWords(
        graph.rules,
        { ...turn, after: nth > 0 ? (kinds[0] ?? null) : null },
        kind,
      ),
      answered: new Map<number, number>(),
      followed: new Map<Scene, number>(),
    }));
    const heard = spoken.filter(({ words }) => words.length > 0);
    replies.push(...heard);
    return heard;
  }

  const find = (met: Met): readonly Spoken[] => {
    const byQuestion = known.get(met.said) ?? new Map<string | undefined, readonly Spoken[]>();
    known.set(met.said, byQuestion);
    const spoken = byQuestion.get(met.scene.question) ?? workOut(met);
    byQuestion.set(met.scene.question, spoken);
    return spoken;
  };
  return { find, replies };
}

/** Sentence by sentence and line by line, the commonest first. */
function paired(
  replies: readonly Spoken[],
  choices: readonly Choice[],
  countsOf: (spoken: Spoken) => ReadonlyMap<number, number>,
): readonly Pair[] {
  const pairs = new Map<string, { sentence: Sentence; line: string | null; times: number }>();
  for (const spoken of replies) {
    const counts = countsOf(spoken);
    for (const [words, share] of spoken.words) {
      for (const [code, times] of counts) {
        const choice = choices[code];
        const line = choice?.type === 'say' ? choice.line.line.id : null;
        const key = `${words.id}|${line}`;
        const pair = pairs.get(key) ?? { sentence: { kind: spoken.kind, words }, line, times: 0 };
        pair.times += times * share;
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()].toSorted((a, b) => b.times - a.times);
}

/** How often each choice is made next, each that is open equally often; by its code. */
function nextChoices({ followed }: Spoken): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [{ open }, times] of followed) {
    for (const code of open) count(counts, code, times / open.length);
  }
  return counts;
}

/**
 * Every sentence of the customer's with each line that can follow it, and every line with each
 * sentence that can answer it. Exact, over all positions; weighed by how often they are met by a rep
 * who takes each line on offer, and silence, equally often.
 */
export function pairsOf(graph: CallGraph): Pairs {
  const choices = choicesByCode(graph.rules);
  const { find, replies } = spokenIn(graph, choices);
  eachResponse(graph, (met) => {
    const spoken = find(met);
    for (const { answered } of spoken) count(answered, met.code, met.times);
    const last = spoken.at(-1);
    if (last) count(last.followed, met.scene, met.times);
  });
  return {
    follows: paired(replies, choices, nextChoices),
    answers: paired(replies, choices, ({ answered }) => answered),
  };
}
