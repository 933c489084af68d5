import { moves } from '../../core/course/moves.ts';
import type { CallRules } from '../../core/call/rules.ts';
import type { Line } from '../../core/call/scenario.ts';

/** Whether a line is meant as a beginner's error: it says so, or one of its moves is one. */
export function isMarked(line: Line): boolean {
  return line.beginner || line.moves.some((move) => moves[move].quality === 'error');
}

/**
 * Whether the choice of a code (`CallGraph.code`) is an error: a marked line, or cutting in. Silence
 * is none.
 */
export function erringCodes({ lines }: CallRules): (code: number) => boolean {
  const marked = lines.map(({ line }) => isMarked(line));
  return (code) => code === lines.length || marked[code] === true;
}
