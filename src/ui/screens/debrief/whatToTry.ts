import type { Transcript } from '../../../core/call/transcript.ts';
import { carries, insteadOf, type MoveId } from '../../../core/course/moves.ts';
import { criteria } from '../../../core/scoring/rubric.ts';
import type { Evidence } from '../../../core/scoring/scorecard.ts';

/** What to try next time: in place of the mistake that cost the points, where one did. */
export function whatToTry(
  { criterion, event, reason }: Pick<Evidence, 'criterion' | 'event' | 'reason'>,
  { events }: Pick<Transcript, 'events'>,
): MoveId {
  const { earnedBy, insteadOf: byReason, spoiltBy } = criteria[criterion];
  const wanted = byReason?.[reason] ?? earnedBy;
  const acted = event === null ? undefined : events[event];
  if (!spoiltBy || acted?.type !== 'repActed') return wanted;
  const mistake = acted.moves.find((move) => carries(move, spoiltBy));
  return (mistake && insteadOf(mistake)) ?? wanted;
}
