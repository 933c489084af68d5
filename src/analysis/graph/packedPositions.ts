import type { Position } from '../../core/call/position.ts';
import type { PersonaState } from '../../core/persona/persona.ts';
import { wordTable } from './wordTable.ts';

/** First word of a record: persona, turn and introduction clock. */
export const packHead = (persona: number, turn: number, intro: number) =>
  (persona << 12) | (turn << 6) | intro;
export const personaIn = (head: number) => head >>> 12;
export const turnIn = (head: number) => (head >>> 6) & 63;
export const introIn = (head: number) => head & 63;

/** Where in a record the words of lines said begin; before them stand the head and the facts. */
export const spentAt = 2;

/**
 * Numbers positions as records of 32-bit words, and turns them back. Apart from the walk, whose
 * tables would otherwise live as long as the graph.
 */
export function packedPositions(spentWords: number) {
  const width = spentAt + spentWords;
  const table = wordTable(width);
  const scratch = new Uint32Array(width);
  /** The customer's conditions by their index; whoever enters a record sees to its condition. */
  const states: PersonaState[] = [];

  const pack = ({ persona, turn, introSeconds, facts, spent }: Position): Uint32Array => {
    scratch[0] = packHead(persona.index, turn, introSeconds);
    scratch[1] = facts;
    for (let i = 0; i < spentWords; i++) scratch[spentAt + i] = spent[i] ?? 0;
    return scratch;
  };
  return {
    width,
    table,
    scratch,
    states,
    /** Enters a position under way. */
    enter(position: Position): number {
      states[position.persona.index] = position.persona;
      return table.enter(pack(position));
    },
    indexOf: (position: Position): number => table.find(pack(position)),
    positionAt: (index: number): Position => {
      const words = table.words();
      const at = index * width;
      const head = words[at] as number;
      return {
        persona: states[personaIn(head)] as PersonaState,
        turn: turnIn(head),
        introSeconds: introIn(head),
        facts: (words[at + 1] as number) | 0,
        spent: Array.from(words.subarray(at + spentAt, at + width), (word) => word | 0),
      };
    },
  };
}

export type PackedPositions = ReturnType<typeof packedPositions>;
