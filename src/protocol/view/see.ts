import type { Entry } from '../entry.ts';
import type { EventType, RoomEvent } from '../events/events.ts';
import type { RoomState } from '../room/state.ts';
import type { Viewer } from '../who.ts';
import type { Look, Views } from './look.ts';
import { activityViews } from './seeActivity.ts';
import { callViews } from './seeCalls.ts';
import { rolePlayViews } from './seeRolePlay.ts';
import { roomViews } from './seeRoom.ts';
import { selfViews } from './seeSelf.ts';
import { writeViews } from './seeWrite.ts';

const views: Partial<Views<EventType>> = {
  ...roomViews,
  ...activityViews,
  ...callViews,
  ...rolePlayViews,
  ...writeViews,
  ...selfViews,
};

/** Whose seat was struck out of an event isn't named as who did it either. */
function signed(entry: Entry, event: RoomEvent): Entry {
  const named = 'seat' in entry.event && entry.event.seat !== null;
  const struck = named && 'seat' in event && event.seat === null;
  return struck ? { ...entry, who: { role: 'someone' }, event } : { ...entry, event };
}

/**
 * What somebody sees of an entry of the log; `null`: nothing at all. The one place that decides it,
 * for sockets, resumes and exports alike. A projector sees what is public, a seat that and its own,
 * a trainer names too; no one sees an open vote, a sheet of self-diagnosis, or the dice of a call
 * that isn't theirs before it is over. Once something may be known to all, the entry that makes it so
 * brings it along, so that folding what was seen, with the fold of the log, gives all that may be
 * known.
 *
 * @param before the room without the entry, as the log has it
 * @param after the room with it
 */
export function see(
  viewer: Viewer,
  entry: Entry,
  before: RoomState,
  after: RoomState,
): Entry | null {
  const look: Look = { viewer, before, after };
  const view = views[entry.event.type] as
    | ((event: RoomEvent, look: Look) => RoomEvent | null)
    | undefined;
  const event = view ? view(entry.event, look) : entry.event;
  return event && signed(entry, event);
}
