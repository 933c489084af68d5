import { setIn } from '../../core/call/bitSet.ts';
import type { Position } from '../../core/call/position.ts';
import type { PersonaState } from '../../core/persona/persona.ts';
import { wordTable } from './wordTable.ts';

/** First word of a record: persona, turn and introduction clock. */
export const packHead = (persona: number, turn: number, intro: number) =>
  (persona << 12) | (turn << 6) | intro;
export const personaIn = (head: number) => head >>> 12;
export const turnIn = (head: number) => (head >>> 6) & 63;
export const introIn = (head: number) => head & 63;

/** Where in a record the words of the facts begin, after the head; those of lines said follow. */
export const factsAt = 1;

/**
 * Numbers positions as records of 32-bit words, and turns them back. Apart from the walk, whose
 * tables would otherwise live as long as the graph.
 */
export function packedPositions(factWords: number, lineWords: number) {
  const spentAt = factsAt + factWords;
  const width = spentAt + lineWords;
  const table = wordTable(width);
  const scratch = new Uint32Array(width);
  /** The customer's conditions by their index; whoever enters a record sees to its condition. */
  const states: PersonaState[] = [];

  const pack = ({ persona, turn, introSeconds, facts, spent }: Position): Uint32Array => {
    scratch[0] = packHead(persona.index, turn, introSeconds);
    scratch.set(facts, factsAt);
    scratch.set(spent, spentAt);
    return scratch;
  };
  return {
    width,
    spentAt,
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
        facts: setIn(words, at + factsAt, factWords),
        spent: setIn(words, at + spentAt, lineWords),
      };
    },
  };
}

export type PackedPositions = ReturnType<typeof packedPositions>;
