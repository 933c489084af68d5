import * as v from 'valibot';
import { activityEvents } from './activity.ts';
import { classEvents } from './classCall.ts';
import { everyoneEvents } from './everyone.ts';
import { rolePlayEvents } from './rolePlay.ts';
import { roomEvents } from './room.ts';
import { selfEvents } from './self.ts';
import { writeEvents } from './write.ts';

/**
 * What has happened in a room, as the log holds it and as the view shows it: what the view strikes
 * out is `null`, what it fills in is absent in the log.
 */
export const eventSchema = v.variant('type', [
  ...roomEvents,
  ...activityEvents,
  ...everyoneEvents,
  ...classEvents,
  ...rolePlayEvents,
  ...writeEvents,
  ...selfEvents,
]);
export type RoomEvent = v.InferOutput<typeof eventSchema>;
export type EventType = RoomEvent['type'];

/** The event of a type. */
export type EventOf<T extends EventType> = Extract<RoomEvent, { type: T }>;
