import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { RolePlay } from '../../../../protocol/room/activities.ts';

/** Says what the class is at now to whoever doesn't see it. */
export function RoundSaid({ activity: { rounds } }: { activity: RolePlay }) {
  const messages = useMessages('classRolePlay');
  const round = rounds.at(-1);
  const said = round && (round.closed ? messages.closed : messages.round(round.round));
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
