import { faceOf } from '../../core/persona/faces.ts';
import { moods } from '../../core/persona/moods.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import { edgeParts } from '../graph/edgeParts.ts';

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

/** Takes the edges of a graph apart by the face that goes with each. */
export function faceEdges(graph: CallGraph): SeenEdges {
  const partsOf = edgeParts(graph, (answers) =>
    moods.indexOf(faceOf(answers.map(({ kind }) => kind))),
  );
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
        face.push(part.noticed);
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
