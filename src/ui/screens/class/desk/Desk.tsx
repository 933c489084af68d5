import { ActivityPart } from '../activities.tsx';
import { shownActivity, useRoomState } from '../room.tsx';

/** The trainer's desk. */
export function Desk() {
  const activity = shownActivity(useRoomState());
  return activity && <ActivityPart activity={activity} part="desk" />;
}
