import type { Shelf } from './storage.ts';

/**
 * What a browser keeps of a room for itself, beside what the room has: what belongs to this page's
 * clock. Texts by name; whoever writes one checks it when it is read.
 */
export interface OwnNotes {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string) => void;
}

const start = 'own.';

/** @param room whose, with the role: `<room>.<seat>` */
export function createOwnNotes(shelf: Shelf, room: string): OwnNotes {
  const own = `${start}${room}.`;
  return {
    read: (name) => shelf.read(own + name),
    write: (name, text) => shelf.write(own + name, text),
  };
}

/** Throws away what was kept. @param room as for `createOwnNotes` */
export function dropOwnNotes(shelf: Shelf, room: string): void {
  for (const name of shelf.names(`${start}${room}.`)) shelf.remove(name);
}
