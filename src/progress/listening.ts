import { heardIn } from '../core/call/heard.ts';
import type { TranscriptEvent } from '../core/call/transcript.ts';
import type { Floor } from '../core/course/floor.ts';

/** So often in a row a trainee has to meet what is open until the coach leaves it to them. */
export const enoughInARow = 3;

/**
 * What a trainee has met so often in a row, by what was open, that nobody needs to name it any more.
 * One miss, and it begins anew.
 *
 * @param calls their calls, the newest last; one that is under way counts as far as it has come
 */
export function masteredIn(calls: readonly (readonly TranscriptEvent[])[]): ReadonlySet<Floor> {
  const inARow = new Map<Floor, number>();
  for (const events of calls) {
    for (const { open, met } of heardIn(events)) {
      if (open === null || met === null) continue;
      inARow.set(open, met ? (inARow.get(open) ?? 0) + 1 : 0);
    }
  }
  return new Set([...inARow].filter(([, times]) => times >= enoughInARow).map(([floor]) => floor));
}
