import type { Position } from '../../core/call/position.ts';
import { moves, type MoveId } from '../../core/course/moves.ts';
import type { Skill } from '../../core/course/skills.ts';

/**
 * The skill that finding a line takes. As long as no need has come out, questions and what meets a
 * reflex refusal count as openings: the question that draws them in is part of the twenty seconds
 * (C1), and a refusal at hello is no stalling yet (C16).
 *
 * @param move the line's last move, which is the one that gets answered
 */
export function skillOf(move: MoveId, { persona }: Position): Skill {
  const { skill } = moves[move];
  const early = persona.stage === 'opening' || persona.tags.has('need-hidden');
  return early && (skill === 'questions' || skill === 'stalling') ? 'openings' : skill;
}
