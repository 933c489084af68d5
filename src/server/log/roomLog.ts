/** One entry of a room's log as it is kept. What it says is for those who read it. */
export interface LogEntry {
  /** From 1, without gaps. */
  readonly seq: number;
  /** Of the operation; no two entries of a room have the same. */
  readonly opId: string;
  /** ms since 1970, the server's clock. */
  readonly at: number;
  /** Version of the format in which `who` and `event` are written: whole, from 1. */
  readonly format: number;
  /** JSON. */
  readonly who: unknown;
  /** JSON. */
  readonly event: unknown;
}

/** An entry before the log has given it a place. */
export type NewEntry = Omit<LogEntry, 'seq'>;

/** What became of an append. */
export type Appended =
  | { readonly is: 'appended' }
  /** The log isn't where it was expected: somebody else was faster. */
  | { readonly is: 'conflict' }
  /** One of the operations is in the log already; nothing was appended. */
  | { readonly is: 'known'; readonly opId: string; readonly seq: number }
  /** There is no such room (any more). */
  | { readonly is: 'gone' };

export interface Room {
  readonly room: string;
  /** Join code; no two rooms have the same. */
  readonly code: string;
  /** ms since 1970. */
  readonly openedAt: number;
  /** From when on it is to be deleted, ms since 1970. */
  readonly deleteAt: number;
}

export type Role = 'trainer' | 'projector' | 'seat';

/** What a key opens. */
export interface KeyHolder {
  readonly room: string;
  readonly role: Role;
  /** The trainer's or the seat's id; `null` for the projector. */
  readonly holder: string | null;
}

/** A key as it is kept: never itself, only its hash. */
export interface HashedKey extends KeyHolder {
  readonly hash: string;
}

export interface NewRoom extends Room {
  /** Names who asked to open it, so that asking twice opens one room. */
  readonly openedBy: string;
  readonly entries: readonly NewEntry[];
}

export type Opened =
  | { readonly is: 'opened' }
  /** The same request has opened this room before. */
  | { readonly is: 'known'; readonly room: Room }
  /** Another room has this code (or id): draw another. */
  | { readonly is: 'taken' };

/** What other processes that share the log have to say. */
export type Heard =
  /** The room's log has grown to `seq`. */
  | { readonly is: 'grown'; readonly room: string; readonly seq: number }
  | { readonly is: 'deleted'; readonly room: string }
  /** Something that one process told all others. */
  | { readonly is: 'told'; readonly message: string }
  /** For a while nothing was heard: any room may have grown. */
  | { readonly is: 'missed' };

/**
 * Where rooms are kept: the truth of everything that happens in them. Each method rejects when the
 * database fails; whether an append that rejected took place is then unknown, and `read` tells.
 */
export interface RoomLog {
  /** Opens a room with its first entries, all or nothing. */
  readonly openRoom: (room: NewRoom) => Promise<Opened>;
  /** `null`: there is none. */
  readonly room: (room: string) => Promise<Room | null>;
  readonly roomOfCode: (code: string) => Promise<Room | null>;
  readonly keepUntil: (room: string, deleteAt: number) => Promise<void>;
  /** Ids of rooms to be deleted by `now`, those due longest first. */
  readonly dueRooms: (now: number, most: number) => Promise<readonly string[]>;
  /** Deletes a room with all that belongs to it; whether there was one. */
  readonly deleteRoom: (room: string) => Promise<boolean>;

  /**
   * Appends entries, all or none, if the log's last entry has the seq `after`. Appends that wait at
   * the same moment share one transaction, and each is told of its own result.
   */
  readonly append: (room: string, after: number, entries: readonly NewEntry[]) => Promise<Appended>;
  /** Entries with a seq beyond `after`, in order, `most` at most. */
  readonly read: (room: string, after: number, most: number) => Promise<readonly LogEntry[]>;
  /** Where an operation is in the log; `null`: it isn't. */
  readonly seqOf: (room: string, opId: string) => Promise<number | null>;

  /** Keeps a key; one that is there already stays as it is. Rejects for a room that is gone. */
  readonly addKey: (key: HashedKey, at: number) => Promise<void>;
  /** What the key with this hash opens; `null`: nothing. */
  readonly holderOf: (hash: string) => Promise<KeyHolder | null>;

  /** Keeps a text of a room under its hash; one that is there stays. Rejects for a room that is gone. */
  readonly addText: (room: string, hash: string, text: string) => Promise<void>;
  readonly text: (room: string, hash: string) => Promise<string | null>;

  /** Tells all other processes something, 7,000 bytes at most. What can't be told is lost. */
  readonly tellOthers: (message: string) => Promise<void>;
  /** Has what others say told to `listener`; the answer ends it. */
  readonly listen: (listener: (heard: Heard) => void) => () => void;

  /** Whether the database answers. */
  readonly isWell: () => Promise<boolean>;
  /** Waits for what is under way and lets go of the database. */
  readonly close: () => Promise<void>;
}
