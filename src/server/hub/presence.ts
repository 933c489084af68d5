import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { type Presence, presenceSchema } from '../../protocol/envelopes.ts';
import type { Viewer } from '../../protocol/who.ts';
import type { RoomLog } from '../log/roomLog.ts';
import type { Clock } from './ports.ts';

/** How often a process tells others who is connected to it, ms. */
const beatMs = 5000;
/** A process that hasn't told for so long is gone, ms. */
const silentMs = 15_000;

/** Who is connected to which room, to this process and to others that share the log. Kept nowhere. */
export interface PresenceBoard {
  /** Somebody has connected here; the answer says that they are gone. */
  readonly enter: (room: string, viewer: Viewer) => () => void;
  readonly of: (room: string) => Presence;
  readonly close: () => void;
}

/** What one process tells the others of a room. */
interface Beat {
  readonly process: string;
  readonly room: string;
  readonly here: Presence;
}

/**
 * @param changed told of a room in which somebody came or went, here or elsewhere
 */
export function presenceBoard(
  { log, clock }: { readonly log: RoomLog; readonly clock: Clock },
  changed: (room: string) => void,
): PresenceBoard {
  const self = randomBytes(9).toString('base64url');
  const here = new Map<string, Set<Viewer>>();
  const others = new Map<string, Map<string, { presence: Presence; at: number }>>();
  let stopBeating = clock.after(beatMs, beatAll);

  function tell(room: string): void {
    const beat: Beat = { process: self, room, here: countOf(here.get(room) ?? []) };
    // What can't be told now is told with the next beat.
    log.tellOthers(JSON.stringify(beat)).catch(() => {});
  }

  function beatAll(): void {
    for (const room of here.keys()) tell(room);
    for (const [room, processes] of others) forgetSilent(room, processes);
    stopBeating = clock.after(beatMs, beatAll);
  }

  function forgetSilent(room: string, processes: Map<string, { at: number }>): void {
    const silent = [...processes].filter(([, { at }]) => at + silentMs <= clock.now());
    for (const [process] of silent) processes.delete(process);
    if (processes.size === 0) others.delete(room);
    if (silent.length > 0) changed(room);
  }

  const stopListening = log.listen((heard) => {
    if (heard.is !== 'told') return;
    const beat = beatIn(heard.message);
    if (beat === null) return;
    const processes =
      others.get(beat.room) ?? new Map<string, { presence: Presence; at: number }>();
    const before = JSON.stringify(processes.get(beat.process)?.presence);
    processes.set(beat.process, { presence: beat.here, at: clock.now() });
    others.set(beat.room, processes);
    if (JSON.stringify(beat.here) !== before) changed(beat.room);
  });

  return {
    enter: (room, viewer) => {
      // The same person may be here twice: in two tabs.
      const connection = { ...viewer };
      const inside = here.get(room) ?? new Set();
      here.set(room, inside.add(connection));
      tell(room);
      changed(room);
      return () => {
        if (!inside.delete(connection)) return;
        if (inside.size === 0) here.delete(room);
        tell(room);
        changed(room);
      };
    },
    of: (room) =>
      [...(others.get(room)?.values() ?? [])]
        .map(({ presence }) => presence)
        .reduce(together, countOf(here.get(room) ?? [])),
    close: () => {
      stopBeating();
      stopListening();
    },
  };
}

/** What another process told; `null`: something that this version doesn't know. */
function beatIn(message: string): Beat | null {
  try {
    const { process, room, here } = JSON.parse(message) as Partial<Record<string, unknown>>;
    if (typeof process !== 'string' || typeof room !== 'string') return null;
    return v.is(presenceSchema, here) ? { process, room, here } : null;
  } catch {
    return null;
  }
}

function countOf(viewers: Iterable<Viewer>): Presence {
  const all = [...viewers];
  const seats = all.flatMap((one) => (one.role === 'seat' ? [one.seat] : []));
  return {
    seats: [...new Set(seats)].toSorted(),
    trainers: all.filter(({ role }) => role === 'trainer').length,
    projectors: all.filter(({ role }) => role === 'projector').length,
  };
}

const together = (one: Presence, two: Presence): Presence => ({
  seats: [...new Set([...one.seats, ...two.seats])].toSorted(),
  trainers: one.trainers + two.trainers,
  projectors: one.projectors + two.projectors,
});
