import { advance, floorAfter } from '../../core/call/advance.ts';
import type { Choice } from '../../core/call/choice.ts';
import { rollIntervals } from '../../core/call/hearing.ts';
import type { Turn } from '../../core/call/wordsFor.ts';
import type { CallRules } from '../../core/call/rules.ts';
import type { Wording } from '../../core/call/scenario.ts';
import { moves } from '../../core/course/moves.ts';
import { rollSides } from '../../core/persona/events.ts';
import type { ReplyKind } from '../../core/course/replies.ts';
import { choiceNamed } from '../solver/beliefs.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import { namedByCode } from '../graph/ways.ts';
import { likelyWords } from '../reading/likelyWords.ts';

const mean = (wordings: readonly Wording[]): number =>
  wordings.reduce((sum, { seconds }) => sum + seconds, 0) / Math.max(1, wordings.length);

/** Share of a line that leaves the floor to the customer (C11), as the score counts it. */
function shareLeft(choice: Choice): number {
  if (choice.type !== 'say') return 0;
  const said = choice.line.line.moves;
  return said.filter((move) => moves[move].kind === 'listen').length / said.length;
}

/** Seconds of one thing that the customer says, the words nearest to what was said equally likely. */
function answerSeconds(rules: CallRules, turn: Turn, kind: ReplyKind): number {
  return likelyWords(rules, turn, kind).reduce(
    (sum, [{ seconds }, share]) => sum + share * seconds,
    0,
  );
}

/**
 * How much a policy listens, percent: expected seconds of the customer over expected seconds of all
 * speech, over every call that the policy can come to. Differs from a simulation only where wordings
 * of one kind differ in length, or have been used up.
 *
 * @param taken the choice of each position
 */
export function listenShareOf(graph: CallGraph, taken: Int32Array): number {
  const { rules } = graph;
  const reached = new Float64Array(graph.positions);
  reached[0] = 1;
  let listened = mean(rules.scenario.pickUp);
  let spoken = listened;
  for (let index = 0; index < graph.positions; index++) {
    const here = reached[index] as number;
    if (here === 0) continue;
    const at = taken[index] as number;
    const position = graph.positionAt(index);
    const name = namedByCode(graph, graph.code[at] as number);
    const choice = choiceNamed(rules, position, name);
    const seconds = choice.type === 'say' ? choice.line.line.seconds : 0;
    listened += here * seconds * shareLeft(choice);
    spoken += here * seconds;
    for (const { roll, width } of rollIntervals(rules, position, choice)) {
      const { answers, position: next } = advance(rules, position, choice, roll);
      answers.forEach(({ kind }, i) => {
        const after = i === 0 ? null : (answers[0]?.kind ?? null);
        const handsBack = floorAfter(answers);
        const heard = answerSeconds(
          rules,
          { before: position, next, choice, after, handsBack },
          kind,
        );
        listened += (here * width * heard) / rollSides;
        spoken += (here * width * heard) / rollSides;
      });
    }
    const end = graph.edgeAt[at + 1] as number;
    for (let edge = graph.edgeAt[at] as number; edge < end; edge++) {
      const to = graph.target[edge] as number;
      const part = (here * (graph.width[edge] as number)) / rollSides;
      if (to >= 0) reached[to] = (reached[to] as number) + part;
    }
  }
  return (100 * listened) / spoken;
}
