import type { StoreApi } from 'zustand/vanilla';
import type { ConnectRefusal, Presence } from '../protocol/envelopes.ts';
import type { Operation } from '../protocol/operations/operations.ts';
import type { Refusal } from '../protocol/refusals.ts';
import type { RoomState } from '../protocol/room/state.ts';
import type { Viewer } from '../protocol/who.ts';
import type { OwnNotes } from './ownNotes.ts';

/**
 * How a room is reached: not yet, now, not at the moment (it is tried again by itself), or not any
 * more, until somebody asks for it.
 */
export type Link = 'connecting' | 'live' | 'away' | 'gone';

/** What came of something that was asked of the room. */
export type Asked =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly refusal: Refusal };

/** Something that the room refused for good. */
export interface Refused {
  readonly opId: string;
  readonly operation: Operation;
  readonly refusal: Refusal;
}

/** A room as one of those in it has it now. */
export interface LiveRoom {
  /** What may be seen of it; as it was when the connection was lost, until there is one again. */
  readonly state: RoomState;
  readonly me: Viewer;
  readonly link: Link;
  /** Why it is `gone`; `null`: it isn't. */
  readonly gone: ConnectRefusal | null;
  /** Who is connected now; nobody, until the server has said. */
  readonly presence: Presence;
  /** Operations that wait for the server's answer. */
  readonly waiting: number;
  /** What was refused, oldest first, until it is put away. */
  readonly refusals: readonly Refused[];
}

/** A room from within: its store, and what can be done there. */
export interface Room {
  readonly id: string;
  readonly me: Viewer;
  readonly store: StoreApi<LiveRoom>;
  /**
   * Asks the server for something. It is kept in the browser until the server has answered, and so
   * survives a lost connection and a reload; then it is answered late, or to nobody. When it was
   * accepted, `state` shows it. Never rejects.
   */
  readonly ask: (operation: Operation) => Promise<Asked>;
  /** What this browser keeps of the room for itself, over reloads. */
  readonly notes: OwnNotes;
  /** What waits for the server's answer, in the order asked. */
  readonly pending: () => readonly Operation[];
  /** Puts a refusal away. */
  readonly forgive: (opId: string) => void;
  /** Tries at once to reach the room again, also one that is `gone`. */
  readonly retry: () => void;
  /** Ends the connection; what waits is sent when the room is entered again. */
  readonly leave: () => void;
}
