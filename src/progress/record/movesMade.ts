import { heardIn } from '../../core/call/heard.ts';
import type { TranscriptEvent } from '../../core/call/transcript.ts';
import type { MoveId } from '../../core/course/moves.ts';

/** How often a move was made in a call, and how it was received. */
export interface MoveCount {
  readonly made: number;
  /** In lines that met what the customer had left open (C5, C11, C25, C28). */
  readonly met: number;
  /** In lines that went past it. What is in neither was said where nothing was open. */
  readonly missed: number;
}

export type MoveCounts = Readonly<Partial<Record<MoveId, MoveCount>>>;

/** The moves of a call, each counted once for each line that makes it. */
export function movesIn(events: readonly TranscriptEvent[]): MoveCounts {
  const metAt = new Map(heardIn(events).map(({ event, met }) => [event, met]));
  const counts: Partial<Record<MoveId, MoveCount>> = {};
  events.forEach((event, i) => {
    if (event.type !== 'repActed') return;
    const met = metAt.get(i);
    for (const move of new Set(event.moves)) {
      const before = counts[move] ?? { made: 0, met: 0, missed: 0 };
      counts[move] = {
        made: before.made + 1,
        met: before.met + (met === true ? 1 : 0),
        missed: before.missed + (met === false ? 1 : 0),
      };
    }
  });
  return counts;
}
