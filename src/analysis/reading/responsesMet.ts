import { openQuestion } from '../../core/call/ground.ts';
import { replyKinds, type ReplyKind } from '../../core/course/replies.ts';
import { rollSides } from '../../core/persona/events.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import { edgeParts, type EdgePart } from '../graph/edgeParts.ts';

/** What is open after a response. With the response, all that its words hang on. */
export interface Scene {
  /** The question that is open, or would be asked; by id. */
  readonly question: string | undefined;
  /** Lines on offer and silence, by code; none where the call is over. */
  readonly open: readonly number[];
}

/** A response of the customer's: what it says, by kind, and where it leads. */
export type Said = EdgePart<readonly ReplyKind[]>;

/** A response at one position. */
export interface Met {
  /** Of the choice that it answers. */
  readonly code: number;
  readonly said: Said;
  readonly scene: Scene;
  readonly before: number;
  /** The position it leads to, or an ending as in `CallGraph.target`. */
  readonly to: number;
  /** How often this is met in a call. */
  readonly times: number;
}

/** Lists of kinds, the same object for the same kinds. */
function kindLists() {
  const known = new Map<string, readonly ReplyKind[]>();
  return (kinds: readonly ReplyKind[]): readonly ReplyKind[] => {
    const key = kinds.map((kind) => replyKinds.indexOf(kind)).join();
    const list = known.get(key) ?? kinds;
    known.set(key, list);
    return list;
  };
}

/** The scenes of a call's positions; those with the same lines on offer are one. */
function scenesOf(graph: CallGraph) {
  const { rules, code, choiceAt, positionAt } = graph;
  const met = new Map<string, Scene>();
  const known: Scene[] = [];
  const sceneAt = (index: number): Scene => {
    const there = known[index];
    if (there) return there;
    // Cutting in comes last, and belongs to timed play.
    const open = Array.from(code.slice(choiceAt[index], (choiceAt[index + 1] as number) - 1));
    const key = open.join();
    const scene = met.get(key) ?? { question: openQuestion(rules, positionAt(index))?.id, open };
    met.set(key, scene);
    return (known[index] = scene);
  };
  const ends = new Map<string | undefined, Scene>();
  /** Where the call is over after this; the last words go by what was open before. */
  const over = ({ question }: Scene): Scene => {
    const scene = ends.get(question) ?? { question, open: [] };
    ends.set(question, scene);
    return scene;
  };
  return { sceneAt, over };
}

/**
 * Goes through all responses of the customer's that a rep comes to who takes each line on offer, and
 * silence, equally often.
 *
 * @param see is told each; responses of one kind, and scenes, are the same objects wherever met
 */
export function eachResponse(graph: CallGraph, see: (met: Met) => void): void {
  const listOf = kindLists();
  const saidBy = edgeParts(graph, (answers) => listOf(answers.map(({ kind }) => kind)));
  const { sceneAt, over } = scenesOf(graph);
  const reached = new Float64Array(graph.positions);
  reached[0] = 1;
  for (let before = 0; before < graph.positions; before++) {
    const here = reached[before] as number;
    // What only cutting in leads to.
    if (here === 0) continue;
    const position = graph.positionAt(before);
    const first = graph.choiceAt[before] as number;
    const sayable = (graph.choiceAt[before + 1] as number) - 1;
    for (let choice = first; choice < sayable; choice++) {
      const code = graph.code[choice] as number;
      for (const said of saidBy(position, code)) {
        const to = graph.target[(graph.edgeAt[choice] as number) + said.nth] as number;
        const times = (here * said.width) / (sayable - first) / rollSides;
        const scene = to < 0 ? over(sceneAt(before)) : sceneAt(to);
        see({ code, said, scene, before, to, times });
        if (to >= 0) reached[to] = (reached[to] as number) + times;
      }
    }
  }
}
