import type { ActivityKind } from '../../../protocol/operations/activity.ts';
import type { ActivityOf } from '../../../protocol/room/activities.ts';

/**
 * What a part of an activity is given; the room is there by `useRoom`. It may be over: then the part
 * shows what came of it.
 */
export interface ActivityProps<K extends ActivityKind = ActivityKind> {
  readonly activity: ActivityOf<K>;
}
