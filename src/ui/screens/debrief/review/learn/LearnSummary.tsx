import type { ReviewedTurn } from '../../../../../analysis/review/review.ts';
import { useMessages } from '../../../../../i18n/useMessages.tsx';
import { Button } from '../../../../components/Button.tsx';
import type { Result } from './mistakes.ts';
import { DebriefCard } from '../../DebriefCard.tsx';

interface LearnSummaryProps {
  readonly turns: readonly ReviewedTurn[];
  readonly results: readonly Result[];
  readonly onAgain: () => void;
}

const atOnce = (result: Result | undefined) => result !== 'shown' && result?.tries === 1;

/** How each mistake came out this time. */
export function LearnSummary({ turns, results, onAgain }: LearnSummaryProps) {
  const { learn, turn: turnName } = useMessages('review');
  const outcome = (result: Result | undefined) => {
    if (result === 'shown' || !result) return `△ ${learn.results.shown}`;
    return result.tries === 1
      ? `★ ${learn.results.first}`
      : `✓ ${learn.results.later(result.tries)}`;
  };
  return (
    <DebriefCard role="status">
      <p className="learn-found">{learn.found(results.filter(atOnce).length, turns.length)}</p>
      <ul className="learn-results figures">
        {turns.map(({ turn }, i) => (
          <li key={turn}>
            <strong>{turnName(turn)}</strong> <span>{outcome(results[i])}</span>
          </li>
        ))}
      </ul>
      <p>
        <Button onClick={onAgain}>{learn.again}</Button>
      </p>
    </DebriefCard>
  );
}
