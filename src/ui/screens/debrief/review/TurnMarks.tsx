import type { ReviewedTurn } from '../../../../analysis/review/review.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { Mark } from '../../../components/verdict/Mark.tsx';

const onlyMoveSymbol = '□';

/** The verdict on a turn, and whether its choice was the only one that kept the call. */
export function TurnMarks({ turn }: { turn: ReviewedTurn }) {
  const { onlyMove } = useMessages('review');
  return (
    <>
      <Mark verdict={turn.verdict} />
      {turn.onlyMove && turn.chosen === turn.best && (
        <>
          {' '}
          <span className="mark" data-verdict="best">
            <span aria-hidden="true">{onlyMoveSymbol}</span> <span>{onlyMove}</span>
          </span>
        </>
      )}
    </>
  );
}
