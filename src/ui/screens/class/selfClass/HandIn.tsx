import type { Ratings } from '../../../../protocol/marks.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { SelfDiagnosis } from '../../../../protocol/room/activities.ts';
import {
  answersOf,
  finishedOf,
  underWayOf,
  type FinishedRating,
} from '../../../../progress/diagnosis/ratings.ts';
import type { Rating } from '../../../../progress/diagnosis/rows.ts';
import { statementIds } from '../../../../progress/diagnosis/statements.ts';
import { Button } from '../../../components/Button.tsx';
import { ReadingState } from '../../../components/recordFailed/ReadingState.tsx';
import { useDayNames } from '../../../useDayNames.ts';
import { useRatings } from '../../../record/useRatings.ts';
import { useSelf } from '../../../record/useSelf.ts';
import { useRoomState } from '../room.tsx';
import { useAct } from '../useAct.ts';
import { firstRoundOf } from './rounds.ts';
import { Rate } from './Rate.tsx';

/**
 * What a trainee can hand in, if they like: a rating that their record has already, or one made now,
 * which their record keeps, too.
 */
export function HandIn({ activity }: { activity: SelfDiagnosis }) {
  return (
    <ReadingState reading={useSelf()}>
      {({ ratings }) => <HandRating activity={activity} ratings={ratings} />}
    </ReadingState>
  );
}

interface HandRatingProps {
  readonly activity: SelfDiagnosis;
  readonly ratings: readonly Rating[];
}

function HandRating({ activity, ratings }: HandRatingProps) {
  const { finish } = useRatings();
  const { busy, act } = useAct();
  const first = firstRoundOf(activity, useRoomState());
  const hand = (rating: Rating) => {
    const marks = answersOf(rating) as Ratings;
    void act({ type: 'handRatings', activity: activity.activity, marks });
  };
  const underWay = underWayOf(ratings);
  if (underWay) {
    return (
      <Rate
        key={underWay.id}
        rating={underWay}
        busy={busy}
        onHand={(rating) => {
          void finish(rating.id);
          hand(rating);
        }}
      />
    );
  }
  // What was rated in the first round is no answer to the second.
  const since = first?.endedAt ?? 0;
  const last = finishedOf(ratings).findLast(
    (one) => one.finishedAt > since && Object.keys(answersOf(one)).length > 0,
  );
  return <Ways busy={busy} last={last} onHand={hand} />;
}

interface WaysProps {
  readonly busy: boolean;
  readonly last: FinishedRating | undefined;
  readonly onHand: (rating: Rating) => void;
}

function Ways({ busy, last, onHand }: WaysProps) {
  const messages = useMessages('classSelf');
  const { begin } = useRatings();
  const days = useDayNames();
  return (
    <section className="self-class-ways">
      <p>{messages.choice}</p>
      {last && (
        <Button kind="now" disabled={busy} onClick={() => onHand(last)}>
          {messages.handRated(days.ofMoment(last.finishedAt))}
        </Button>
      )}
      <Button kind={last ? 'plain' : 'now'} onClick={() => void begin()}>
        {messages.rate(statementIds.length)}
      </Button>
      <p className="quiet">{messages.kept}</p>
    </section>
  );
}
