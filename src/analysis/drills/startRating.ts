import { botPolicy, bots } from '../play/bots.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import type { Policy } from '../solver/solve.ts';

/**
 * Rating of a rep blind to what the customer says. Trainees begin at 1500: by Elo's formula somebody
 * new is then expected to find 85 % of what half of the blind find.
 */
const blindRating = 1200;

/**
 * The rating that a drill starts with: where the share of blind reps who find the best choice puts
 * it. They are the check's seven bots (each takes any of the lines it likes best) and one who takes
 * any line or silence alike, so that no share is 0.
 *
 * @returns a function of a position and its best choice; a whole number
 */
export function startRatings(graph: CallGraph): (position: number, best: number) => number {
  const policies: readonly Policy[] = bots.map((bot) => botPolicy(graph, bot));
  return (position, best) => {
    const first = graph.choiceAt[position] as number;
    const end = graph.choiceAt[position + 1] as number;
    // Cutting in is no choice of a drill.
    const blind = 1 / (end - first - 1);
    const found = policies.reduce(
      (sum, policy) => sum + (policy(position, first, end)[best - first] ?? 0),
      blind,
    );
    const share = found / (policies.length + 1);
    return Math.round(blindRating + 400 * Math.log10((1 - share) / share));
  };
}
