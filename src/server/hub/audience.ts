import type { ConnectRefusal, Presence } from '../../protocol/envelopes.ts';
import type { Viewer } from '../../protocol/who.ts';
import type { EntryOf, RoomRules } from './rules.ts';
import type { Step } from './tail.ts';

/** Somebody who is connected to a room, as the hub speaks to them. */
export interface Listener<Event> {
  readonly viewer: Viewer;
  /** What they see of the entries up to a seq. */
  readonly entries: (entries: readonly EntryOf<Event>[], upTo: number) => void;
  readonly presence: (presence: Presence) => void;
  /** They are connected no longer, and why. */
  readonly dismissed: (why: ConnectRefusal) => void;
}

interface Place<Event> {
  readonly listener: Listener<Event>;
  /** The last entry that they were told of. */
  told: number;
  /** They have caught up: what happens from now on is told at once. */
  live: boolean;
}

export interface Audience<State, Event> {
  /** Somebody wants all after a seq, and whatever comes then. The answer ends it. */
  readonly add: (listener: Listener<Event>, after: number) => () => void;
  /** Tells everybody who has caught up what has just happened. */
  readonly tell: (steps: readonly Step<State, Event>[], now: State) => void;
  readonly presence: (presence: Presence) => void;
  readonly dismissAll: (why: ConnectRefusal) => void;
  readonly size: () => number;
}

/** What the audience asks of its room. */
interface Room<State, Event> {
  readonly rules: Pick<RoomRules<State, never, Event>, 'see' | 'bars'>;
  readonly seq: () => number;
  /** Gives steps from behind `after` up to the present, in portions. */
  readonly walk: (after: number) => AsyncIterable<readonly Step<State, Event>[]>;
  readonly failed: (error: unknown) => void;
}

/** Everybody connected to one room. Those who have to catch up do so together, in one walk. */
export function createAudience<State, Event>(room: Room<State, Event>): Audience<State, Event> {
  const places = new Set<Place<Event>>();
  let catching = false;

  const behindNow = () => [...places].filter(({ live }) => !live);

  async function walkOnce(behind: readonly Place<Event>[]): Promise<void> {
    const first = Math.min(...behind.map(({ told }) => told));
    for await (const steps of room.walk(first)) {
      const upTo = steps.at(-1)?.entry.seq ?? 0;
      for (const place of behind)
        if (places.has(place) && place.told < upTo) tellOne(room.rules, place, steps, upTo);
    }
  }

  async function catchUp(): Promise<void> {
    for (;;) {
      // Many come back at the same moment: who is here by the next turn of the event loop goes along.
      await new Promise((resolve) => setImmediate(resolve));
      const behind = behindNow();
      if (behind.length === 0) break;
      await walkOnce(behind.filter(({ told }) => told < room.seq()));
      for (const place of behind) {
        if (place.told < room.seq() || !places.has(place)) continue;
        place.live = true;
        // Also who has missed nothing hears so, and who is ahead of the log sees that.
        tellOne(room.rules, place, [], room.seq());
      }
    }
  }

  function startCatchingUp(): void {
    if (catching) return;
    catching = true;
    catchUp()
      .catch((error: unknown) => {
        room.failed(error);
        for (const place of behindNow()) dismiss(place, 'busy');
      })
      .finally(() => {
        catching = false;
        if (behindNow().length > 0) startCatchingUp();
      });
  }

  function dismiss(place: Place<Event>, why: ConnectRefusal): void {
    places.delete(place);
    place.listener.dismissed(why);
  }

  return {
    add: (listener, after) => {
      const place = { listener, told: after, live: false };
      places.add(place);
      startCatchingUp();
      return () => places.delete(place);
    },
    tell: (steps, now) => {
      const upTo = steps.at(-1)?.entry.seq ?? 0;
      for (const place of places) {
        try {
          if (place.live) tellOne(room.rules, place, steps, upTo);
          const why = room.rules.bars(now, place.listener.viewer);
          if (why !== null) dismiss(place, why);
        } catch (error) {
          // One view that fails is no reason for others to miss anything; they come back and catch up.
          room.failed(error);
          dismiss(place, 'busy');
        }
      }
    },
    presence: (presence) => {
      for (const { listener } of places) listener.presence(presence);
    },
    dismissAll: (why) => {
      for (const place of places) dismiss(place, why);
    },
    size: () => places.size,
  };
}

function tellOne<State, Event>(
  { see }: Pick<RoomRules<State, never, Event>, 'see'>,
  place: Place<Event>,
  steps: readonly Step<State, Event>[],
  upTo: number,
): void {
  const { listener } = place;
  const seen: EntryOf<Event>[] = [];
  for (const { entry, before, after } of steps) {
    if (entry.seq <= place.told) continue;
    const one = see(listener.viewer, entry, before, after);
    if (one !== null) seen.push(one);
  }
  place.told = upTo;
  listener.entries(seen, upTo);
}
