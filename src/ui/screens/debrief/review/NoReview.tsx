import type { ReviewProblem } from '../../../../analysis/review/reviewer.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { Button } from '../../../components/Button.tsx';

interface NoReviewProps {
  readonly problem: ReviewProblem;
  /** Most positions that the solver takes, where the call has more. */
  readonly limit?: number | undefined;
  /** The scenario that the call was played on. */
  readonly scenario: string;
  readonly onRetry: () => void;
  readonly onScorecard: () => void;
}

/** Why there is no review, in a sentence, and a way on. */
export function NoReview({ problem, limit, scenario, onRetry, onScorecard }: NoReviewProps) {
  const { title, problems, ways, atMost } = useMessages('review');
  const language = useLanguage();
  const acts = { failed: onRetry, tooLarge: onScorecard } as const;
  const links = { otherVersion: `#/brief/${scenario}`, otherScenario: '#/' } as const;
  return (
    <div className="review-waiting">
      <h1 className="visually-hidden">{title}</h1>
      <p role="status">
        <span>{problems[problem]}</span>
        {limit !== undefined && <span>{` ${atMost(limit.toLocaleString(language))}`}</span>}
      </p>
      {problem === 'failed' || problem === 'tooLarge' ? (
        <Button kind="now" onClick={acts[problem]}>
          {ways[problem]}
        </Button>
      ) : (
        <a className="button button-now" href={links[problem]}>
          {ways[problem]}
        </a>
      )}
    </div>
  );
}
