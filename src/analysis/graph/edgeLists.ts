import { growing } from './growing.ts';

/** A graph's choices and edges in typed arrays, as `CallGraph` has them. */
export interface EdgeLists {
  readonly choiceAt: Int32Array;
  readonly code: Int16Array;
  /** How many of the 20 rolls leave open what was open before the choice. */
  readonly misses: Uint8Array;
  readonly edgeAt: Int32Array;
  readonly target: Int32Array;
  readonly width: Uint8Array;
}

/** Writes choices and edges one behind the other. */
export function edgeLists() {
  const codes = growing(Int16Array);
  const missed = growing(Uint8Array);
  const choiceAt = growing(Int32Array);
  const edgeAt = growing(Int32Array);
  const target = growing(Int32Array);
  const widths = growing(Uint8Array);
  let firstEdge = 0;

  return {
    /** Begins the next position. */
    position(): void {
      choiceAt.push(codes.length());
    },
    /** Begins the position's next choice. @param misses rolls that leave open what was open */
    choice(code: number, misses: number): void {
      codes.push(code);
      missed.push(misses);
      firstEdge = target.length();
      edgeAt.push(firstEdge);
    },
    /** Enters an edge of the choice. Chances that differ in what nobody can see are one edge. */
    edge(to: number, width: number): void {
      const targets = target.values();
      let twin = firstEdge;
      while (twin < target.length() && targets[twin] !== to) twin += 1;
      if (twin < target.length()) {
        const shared = widths.values();
        shared[twin] = (shared[twin] as number) + width;
      } else {
        target.push(to);
        widths.push(width);
      }
    },
    /** Nothing may be entered after it. */
    done(): EdgeLists {
      choiceAt.push(codes.length());
      edgeAt.push(target.length());
      return {
        choiceAt: choiceAt.done(),
        code: codes.done(),
        misses: missed.done(),
        edgeAt: edgeAt.done(),
        target: target.done(),
        width: widths.done(),
      };
    },
  };
}
