import { moves, type MoveId } from '../../core/course/moves.ts';
import type { Skill } from '../../core/course/skills.ts';
import type { Stage } from '../../core/course/stages.ts';

/**
 * The skill that finding a line takes. In the opening stage questions and what meets a reflex refusal
 * count as openings: the question that draws them in is part of the twenty seconds (C1), and a
 * refusal at hello is no stalling yet (C16).
 *
 * @param move the line's last move, which is the one that gets answered
 */
export function skillOf(move: MoveId, stage: Stage): Skill {
  const { skill } = moves[move];
  const early = skill === 'questions' || skill === 'stalling';
  return stage === 'opening' && early ? 'openings' : skill;
}
