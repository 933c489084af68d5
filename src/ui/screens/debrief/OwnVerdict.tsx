import { useMessages } from '../../../i18n/useMessages.tsx';

/** Up to this many points apart, a verdict counts as well judged. */
const wellJudged = 5;

/** The trainee's own verdict against the score. @param rating 0–10 */
export function OwnVerdict({ rating, score }: { rating: number; score: number }) {
  const { rated } = useMessages('debrief');
  const mine = rating * 10;
  const off = mine - score;
  const say = Math.abs(off) <= wellJudged ? rated.close : off > 0 ? rated.over : rated.under;
  return (
    <p className="verdict" role="status">
      {say(mine, score)}
    </p>
  );
}
