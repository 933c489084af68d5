import type { ReviewedChoice } from '../../../../analysis/review/judge.ts';
import { lossBounds } from '../../../../analysis/review/review.ts';
import { moves } from '../../../../core/course/moves.ts';
import type { CourseWords } from '../../../../core/words/words.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { inPoints } from '../../../components/verdict/figures.ts';
import { Moves } from '../../../components/moves/Moves.tsx';

interface ReasonsProps {
  readonly chosen: ReviewedChoice;
  /** `null` where nothing was better. */
  readonly best: ReviewedChoice | null;
  /** Worth before the choice, points of 100. */
  readonly before: number;
  readonly words: CourseWords;
}

/** Below this worth, points of 100, hardly anything is left to lose. */
const littleLeft = 25;

/** What the course says of the moves made, and of those that the better line has besides. */
export function Reasons({ chosen, best, before, words }: ReasonsProps) {
  const messages = useMessages('review');
  const others = best?.moves.filter((move) => !chosen.moves.includes(move)) ?? [];
  // Score and worth are two measures: where they pull apart, say why.
  const erred = chosen.moves.some((move) => moves[move].quality === 'error');
  const forgiven = erred && chosen.loss < lossBounds.inaccuracy;
  const soundAndCostly = !erred && chosen.loss >= lossBounds.inaccuracy;
  return (
    <div className="detail-why">
      <h3>{messages.why}</h3>
      {best && <h4>{messages.yours}</h4>}
      <Moves of={chosen.moves} words={words} />
      {soundAndCostly && <p className="detail-forgiven">{messages.soundButCostly}</p>}
      {forgiven && (
        <p className="detail-forgiven">
          {before < littleLeft ? messages.leftLittle(inPoints(before)) : messages.costLittle}
        </p>
      )}
      {others.length > 0 && (
        <>
          <h4>{messages.better}</h4>
          <Moves of={others} words={words} />
        </>
      )}
    </div>
  );
}
