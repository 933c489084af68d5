import { respond } from '../../core/call/advance.ts';
import { sameSet } from '../../core/call/bitSet.ts';
import type { Choice } from '../../core/call/choice.ts';
import { momentOf, moments, rollIntervals } from '../../core/call/hearing.ts';
import type { Position } from '../../core/call/position.ts';
import { faceOf } from '../../core/persona/faces.ts';
import { moods } from '../../core/persona/moods.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import { choicesByCode, tabulateResponses } from '../graph/responses.ts';

/** The edges of a graph as somebody sees them who watches the face: those that differ in it are apart. */
export interface SeenEdges extends Pick<CallGraph, 'edgeAt' | 'target' | 'width'> {
  /** Which face goes with an edge, a number below `faceCount`. */
  readonly face: Uint8Array;
}

export const faceCount = moods.length;

/** The edges of a graph as somebody has them who sees nothing: one face goes with all. */
export const unseenEdges = ({ edgeAt, target, width, edges }: CallGraph): SeenEdges => ({
  edgeAt,
  target,
  width,
  face: new Uint8Array(edges),
});

/** Part of an edge: which of its choice's, with which face, and how many of the 20 rolls. */
interface Part {
  readonly nth: number;
  readonly face: number;
  width: number;
}

/** The parts of a choice's edges, worked out once for all positions that share its responses. */
function partsFinder({ rules }: CallGraph) {
  const chancesOf = tabulateResponses(rules);
  const choices = choicesByCode(rules);
  const known: (readonly Part[])[][] = [];
  function partsOf(position: Position, code: number, choice: Choice): readonly Part[] {
    const chances = chancesOf(position, code);
    const parts: Part[] = [];
    for (const { roll, width } of rollIntervals(rules, position, choice)) {
      const { answers, after, learnt } = respond(rules, position, choice, roll);
      const face = moods.indexOf(faceOf(answers.map(({ kind }) => kind)));
      const nth = chances.findIndex((one) => one.after === after && sameSet(one.learnt, learnt));
      const same = parts.find((part) => part.nth === nth && part.face === face);
      if (same) same.width += width;
      else parts.push({ nth, face, width });
    }
    return parts;
  }
  return (position: Position, code: number): readonly Part[] => {
    const choice = choices[code] as Choice;
    const row = (known[position.persona.index * moments + momentOf(rules, position, choice)] ??=
      []);
    return (row[code] ??= partsOf(position, code, choice));
  };
}

/** Takes the edges of a graph apart by the face that goes with each. */
export function faceEdges(graph: CallGraph): SeenEdges {
  const partsOf = partsFinder(graph);
  const edgeAt = new Int32Array(graph.edgeAt.length);
  const target: number[] = [];
  const width: number[] = [];
  const face: number[] = [];
  for (let index = 0; index < graph.positions; index++) {
    const position = graph.positionAt(index);
    const end = graph.choiceAt[index + 1] as number;
    for (let choice = graph.choiceAt[index] as number; choice < end; choice++) {
      for (const part of partsOf(position, graph.code[choice] as number)) {
        target.push(graph.target[(graph.edgeAt[choice] as number) + part.nth] as number);
        width.push(part.width);
        face.push(part.face);
      }
      edgeAt[choice + 1] = target.length;
    }
  }
  return {
    edgeAt,
    target: Int32Array.from(target),
    width: Uint8Array.from(width),
    face: Uint8Array.from(face),
  };
}
