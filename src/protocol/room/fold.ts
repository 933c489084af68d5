import type { EventOf, EventType } from '../events/events.ts';
import type { Activity, ActivityOf } from './activities.ts';
import type { RoomState } from './state.ts';

/** What an event of a type does to a room. @param at ms since 1970 */
export type RoomFold<T extends EventType> = (
  state: RoomState,
  event: EventOf<T>,
  at: number,
) => RoomState;

/** A fold for each of some types of events. */
export type RoomFolds<T extends EventType> = { readonly [K in T]: RoomFold<K> };

type InActivity = Extract<EventType, 'activityEnded' | 'placed'> | InKind;
type InKind = {
  [T in EventType]: EventOf<T> extends { readonly activity: string } ? T : never;
}[EventType];

/** The state with one activity put in another's place. */
export const withActivity = (state: RoomState, changed: Activity): RoomState => ({
  ...state,
  activities: state.activities.map((one) => (one.activity === changed.activity ? changed : one)),
});

/** A fold over the activity that an event names, if it is of this kind. */
export function inActivity<K extends Activity['kind'], T extends InActivity>(
  kind: K,
  fold: (activity: ActivityOf<K>, event: EventOf<T>, at: number) => ActivityOf<K>,
): RoomFold<T> {
  return (state, event, at) => {
    const { activity: id } = event as { readonly activity: string };
    const activity = state.activities.find((one) => one.activity === id);
    if (activity?.kind !== kind) return state;
    return withActivity(state, fold(activity as ActivityOf<K>, event, at));
  };
}

/** The list with an item in place of the one that is about the same, or at its end. */
export function put<T>(list: readonly T[], item: T, same: (one: T) => boolean): readonly T[] {
  return list.some(same) ? list.map((one) => (same(one) ? item : one)) : [...list, item];
}
