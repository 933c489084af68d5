import type { RoomLog } from '../log/roomLog.ts';
import type { Clock, HubMeter } from './ports.ts';

/** Rooms that one sweep deletes at most: what is left waits for the next. */
const mostSwept = 100;

/** How often it is looked for rooms whose time has come, ms. */
const sweepMs = 600_000;

interface Sweep<State> {
  readonly log: Pick<RoomLog, 'dueRooms' | 'keepUntil'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly meter: Pick<HubMeter, 'failed'>;
  readonly rules: { readonly keepUntil: (state: State) => number };
  readonly stateOf: (room: string) => Promise<State | null>;
  readonly deleteRoom: (room: string) => Promise<boolean>;
}

/**
 * Deletes the rooms whose time has come. The log says when that is; the column that finds them may be
 * behind it, when the server died between the two.
 */
export async function sweepRooms<State>(sweep: Sweep<State>): Promise<void> {
  const { log, clock, meter, rules, stateOf, deleteRoom } = sweep;
  const due = await log.dueRooms(clock.now(), mostSwept).catch((error: unknown) => {
    meter.failed('sweep', error);
    return [];
  });
  for (const room of due) {
    try {
      const state = await stateOf(room);
      const until = state === null ? 0 : rules.keepUntil(state);
      if (until > clock.now()) await log.keepUntil(room, until);
      else await deleteRoom(room);
    } catch (error) {
      // One room that can't be read is no reason to keep the others.
      meter.failed('sweep', error);
    }
  }
}

/** Sweeps again and again; the answer ends it. */
export function keepSweeping(clock: Clock, sweep: () => Promise<void>): () => void {
  let stop = clock.after(sweepMs, next);
  function next(): void {
    void sweep();
    stop = clock.after(sweepMs, next);
  }
  return () => stop();
}
