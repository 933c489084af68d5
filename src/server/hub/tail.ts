import type { EntryOf, RoomRules } from './rules.ts';

/** An entry with the room before and after it. */
export interface Step<State, Event> {
  readonly entry: EntryOf<Event>;
  readonly before: State;
  readonly after: State;
}

/** Entries kept in memory; at twice as many, the older half is let go. */
const kept = 256;

/** The last entries of a room: who was away for a moment is told them without reading the log. */
export interface Tail<State, Event> {
  readonly push: (entry: EntryOf<Event>) => void;
  /** Steps behind `after`; `null`: the tail doesn't reach back that far. */
  readonly since: (after: number) => readonly Step<State, Event>[] | null;
  /** Where an operation is, if it is among the last ones. */
  readonly seqOf: (opId: string) => number | undefined;
}

export function createTail<State, Event>({
  start,
  apply,
}: Pick<RoomRules<State, never, Event>, 'start' | 'apply'>): Tail<State, Event> {
  let base = { state: start, seq: 0 };
  let entries: EntryOf<Event>[] = [];
  const seqs = new Map<string, number>();

  function letGo(): void {
    for (const entry of entries.slice(0, kept)) {
      base = { state: apply(base.state, entry), seq: entry.seq };
      seqs.delete(entry.opId);
    }
    entries = entries.slice(kept);
  }

  return {
    push: (entry) => {
      entries.push(entry);
      seqs.set(entry.opId, entry.seq);
      if (entries.length >= 2 * kept) letGo();
    },
    since: (after) => {
      if (after < base.seq) return null;
      let state = base.state;
      const steps = entries.map((entry) => {
        const before = state;
        state = apply(before, entry);
        return { entry, before, after: state };
      });
      return steps.filter(({ entry }) => entry.seq > after);
    },
    seqOf: (opId) => seqs.get(opId),
  };
}
