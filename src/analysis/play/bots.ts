import { carries, moves, type MoveId } from '../../core/course/moves.ts';
import type { Line } from '../../core/call/scenario.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import type { Policy } from '../solver/solve.ts';
import { byOffer } from './byOffer.ts';

/** Reps blind to what the customer says: none may do well, or the call tests no listening. */
export const bots = [
  'random',
  'longest',
  'shortest',
  'politest',
  'asks',
  'pitches',
  'closes',
] as const;
export type Bot = (typeof bots)[number];

const share = (line: Line, counts: (move: MoveId) => boolean): number =>
  line.moves.filter(counts).length / line.moves.length;

/** What each bot likes in a line; of several it likes best it takes any. */
const liking: Readonly<Record<Bot, (line: Line) => number>> = {
  random: () => 0,
  longest: (line) => line.seconds,
  shortest: (line) => -line.seconds,
  politest: (line) => share(line, (move) => carries(move, 'polite')),
  asks: (line) => share(line, (move) => moves[move].kind === 'ask'),
  pitches: (line) => share(line, (move) => moves[move].kind === 'tell'),
  closes: (line) => (line.moves.some((move) => carries(move, 'asks')) ? 1 : 0),
};

/**
 * The policy of a bot. It never lets the customer talk and never cuts in; the order on screen is
 * drawn anew each turn, so "the first on screen" is the random bot.
 */
export function botPolicy(graph: CallGraph, bot: Bot): Policy {
  const liked = graph.rules.lines.map(({ line }) => liking[bot](line));
  return byOffer(graph, (codes) => {
    const likes = codes.map((code) => liked[code] ?? -Infinity);
    const most = Math.max(...likes);
    const favourites = likes.filter((like) => like === most).length;
    return likes.map((like) => (like === most ? 1 / favourites : 0));
  });
}
