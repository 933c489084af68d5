import * as v from 'valibot';
import type { OwnNotes } from '../../../../room/ownNotes.ts';

/** Ties the times of taps, ms since a group's first one, to this page's clock. */
export interface Anchor {
  /** There is a tap, the latest one: if it wasn't made here, it was made just now. */
  readonly hear: (at: number) => void;
  /** Somebody taps here now. @param last when the tap before was made; @returns when this one is */
  readonly tap: (last: number | undefined) => number;
  /** ms since the first tap; 0 before it. */
  readonly elapsed: () => number;
}

/** Whose taps an anchor ties down. */
export interface Anchored {
  readonly activity: string;
  readonly round: number;
  readonly group: string;
}

const keptAnchor = v.object({
  activity: v.string(),
  round: v.number(),
  /** The latest tap that was heard of, ms since the first one. */
  latest: v.number(),
  /** The first tap, ms since 1970. */
  zero: v.number(),
});

/** A moment of the wall's clock by that of the page, ms. */
const onPage = (moment = 0) => performance.now() - (Date.now() - moment);

/** @param notes keep it, so that a timer runs on through a reload */
export function createAnchor(notes: OwnNotes, { activity, round, group }: Anchored): Anchor {
  // One a group: the round before is over.
  const name = `timer.${group}`;
  const kept = read(notes.read(name));
  const own = kept?.activity === activity && kept.round === round ? kept : null;
  let latest = own?.latest;
  let zero = own?.zero;
  /** The same by the page's own clock, which nobody sets back; it may stand still while a phone sleeps. */
  let zeroHere = onPage(zero);
  function tie(at: number, first: number): void {
    [latest, zero, zeroHere] = [at, first, onPage(first)];
    notes.write(name, JSON.stringify({ activity, round, latest, zero }));
  }
  function hear(at: number): void {
    if (at !== latest) tie(at, Date.now() - at);
  }
  const elapsed = () =>
    zero === undefined ? 0 : Math.round(Math.max(Date.now() - zero, performance.now() - zeroHere));
  return {
    hear,
    elapsed,
    tap(last) {
      const at = last === undefined ? 0 : Math.max(last + 1, elapsed());
      // No tap of its own moves what the clock was tied to.
      tie(at, Date.now() - (zero === undefined ? at : elapsed()));
      return at;
    },
  };
}

function read(text: string | null): v.InferOutput<typeof keptAnchor> | null {
  try {
    const found = v.safeParse(keptAnchor, JSON.parse(text ?? ''));
    return found.success ? found.output : null;
  } catch {
    return null;
  }
}
