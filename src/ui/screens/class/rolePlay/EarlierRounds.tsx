import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { RolePlay } from '../../../../protocol/room/activities.ts';
import { Judged } from './Judged.tsx';

/** What came of the rounds before the last one, folded up. */
export function EarlierRounds({ activity }: { activity: RolePlay }) {
  const { result, round: numbered } = useMessages('classRolePlay');
  const earlier = activity.rounds.slice(0, -1);
  if (earlier.length === 0) return null;
  return (
    <section className="role-earlier">
      <h2>{result.earlier}</h2>
      {earlier.toReversed().map((round) => (
        <details key={round.round}>
          <summary>{numbered(round.round)}</summary>
          <Judged activity={activity} round={round} />
        </details>
      ))}
    </section>
  );
}
