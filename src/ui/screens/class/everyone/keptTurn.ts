import * as v from 'valibot';
import { repEvents } from '../../../../core/call/replay.ts';
import type { CallSlot } from '../../../../progress/savedCalls.ts';
import type { OwnNotes } from '../../../../room/ownNotes.ts';

const name = 'turn';
const count = v.pipe(v.number(), v.minValue(0));
const keptTurn = v.object({
  activity: v.string(),
  /** How many choices the call had. */
  made: count,
  thinkingMs: count,
  pauses: count,
});

/** What the clock of the call's present turn showed when this browser last left it. */
export interface TurnClock {
  /** Dead air of the turn so far, ms. */
  readonly thinkingMs: number;
  /** How often the call stood still because its page was hidden. */
  readonly pauses: number;
}

/**
 * Where a call in a room leaves its clock, so that a reload buys no time. The choices themselves are
 * the room's, and until it has them the outbox's.
 */
export function turnSlot(notes: OwnNotes, activity: string): CallSlot {
  return {
    isOurs: () => true,
    save({ transcript, thinkingMs, pauses }) {
      const made = repEvents(transcript).length;
      notes.write(name, JSON.stringify({ activity, made, thinkingMs, pauses }));
      return true;
    },
    forget: () => undefined,
    giveUp: () => undefined,
  };
}

/**
 * The clock of a call that has so many choices, at nought where an earlier turn's was left; `null`:
 * nobody has picked up here yet.
 */
export function turnClock(notes: OwnNotes, activity: string, made: number): TurnClock | null {
  const kept = read(notes.read(name));
  if (kept?.activity !== activity) return null;
  return { thinkingMs: kept.made === made ? kept.thinkingMs : 0, pauses: kept.pauses };
}

function read(text: string | null): v.InferOutput<typeof keptTurn> | null {
  try {
    const found = v.safeParse(keptTurn, JSON.parse(text ?? ''));
    return found.success ? found.output : null;
  } catch {
    return null;
  }
}
