import type { ReviewedTurn, Verdict } from '../../../analysis/review/review.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { foundOnlyMove, onlyMoveSymbol, symbols } from './marks.ts';

/** A verdict as symbol and word. */
export function Mark({ verdict }: { verdict: Verdict }) {
  const { verdicts } = useMessages('review');
  return (
    <span className="mark" data-verdict={verdict}>
      <span aria-hidden="true">{symbols[verdict]}</span> {verdicts[verdict]}
    </span>
  );
}

/** The verdict on a turn, and whether its choice was the only one that kept the call. */
export function TurnMarks({ turn }: { turn: ReviewedTurn }) {
  const { onlyMove } = useMessages('review');
  return (
    <>
      <Mark verdict={turn.verdict} />
      {foundOnlyMove(turn) && (
        <>
          {' '}
          <span className="mark" data-verdict="best">
            <span aria-hidden="true">{onlyMoveSymbol}</span> {onlyMove}
          </span>
        </>
      )}
    </>
  );
}
