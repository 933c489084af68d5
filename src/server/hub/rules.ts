import type { ConnectRefusal } from '../../protocol/envelopes.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import type { Viewer, Who } from '../../protocol/who.ts';
import type { LogEntry } from '../log/roomLog.ts';

/** An entry of a room's log, read. */
export interface EntryOf<Event> {
  readonly seq: number;
  readonly opId: string;
  /** ms since 1970. */
  readonly at: number;
  readonly who: Who;
  readonly event: Event;
}

/** Something that is asked of a room. */
export interface Asked<Operation> {
  readonly who: Who;
  readonly opId: string;
  readonly operation: Operation;
}

/** What becomes of an operation: one event, or a refusal that leaves no trace. */
export type Decision<Event> = { readonly event: Event } | { readonly refusal: Refusal };

/** What a room is, as far as the hub has to know. All are pure but `decide`, which may draw and solve. */
export interface RoomRules<State, Operation, Event> {
  /** Version of the format in which entries are written. */
  readonly format: number;
  /** A room before its first entry. */
  readonly start: State;
  /** @throws when an entry can't be read: a newer version wrote it, or it is damaged */
  readonly read: (stored: LogEntry) => EntryOf<Event>;
  readonly apply: (state: State, entry: EntryOf<Event>) => State;
  /** @param at when the entry will have happened, ms since 1970 */
  readonly decide: (
    state: State,
    asked: Asked<Operation> & { readonly room: string },
    at: number,
  ) => Decision<Event> | Promise<Decision<Event>>;
  /** What somebody sees of an entry; `null`: nothing. */
  readonly see: (
    viewer: Viewer,
    entry: EntryOf<Event>,
    before: State,
    after: State,
  ) => EntryOf<Event> | null;
  /** Why somebody with a key may not be connected; `null`: they may. */
  readonly bars: (state: State, viewer: Viewer) => ConnectRefusal | null;
  /** What the server asks by itself when no trainer is connected (any more), or one is; `null`: nothing. */
  readonly trainerGone: (state: State, gone: boolean) => Operation | null;
  /** From when on the room is to be deleted, ms since 1970. */
  readonly keepUntil: (state: State) => number;
}
