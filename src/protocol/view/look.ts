import type { EventOf, EventType } from '../events/events.ts';
import type { Activity, ActivityOf } from '../room/activities.ts';
import { activityOf, type RoomState } from '../room/state.ts';
import type { Viewer } from '../who.ts';

/** Who looks, and at what moment of the room. */
export interface Look {
  readonly viewer: Viewer;
  readonly before: RoomState;
  readonly after: RoomState;
}

/** What is seen of an event; `null`: nothing. */
export type Seen<T extends EventType> = (event: EventOf<T>, look: Look) => EventOf<T> | null;

/** What is seen of events of some types; those that aren't named are seen as they are. */
export type Views<T extends EventType> = { readonly [K in T]: Seen<K> };

/** The activity that an event names, as it is after it, if it is of this kind. */
export function activityAfter<K extends Activity['kind']>(
  { after }: Look,
  kind: K,
  activity: string,
): ActivityOf<K> | undefined {
  const found = activityOf(after, activity);
  return found?.kind === kind ? (found as ActivityOf<K>) : undefined;
}
