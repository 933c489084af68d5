import { useMessages } from '../../../../i18n/useMessages.tsx';
import { ActivityPart } from '../activities.tsx';
import { shownActivity, useRoomState } from '../room.tsx';

/** A seat's phone: what goes on now. */
export function SeatShell() {
  const { seat } = useMessages('classRoom');
  const activity = shownActivity(useRoomState());
  return activity ? <ActivityPart activity={activity} part="seat" /> : <p>{seat.wait}</p>;
}
