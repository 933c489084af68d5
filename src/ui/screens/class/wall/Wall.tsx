import { ActivityPart } from '../activities.tsx';
import { shownActivity, useRoomState } from '../room.tsx';

/** The projector's wall. */
export function Wall() {
  const activity = shownActivity(useRoomState());
  return activity && <ActivityPart activity={activity} part="wall" />;
}
