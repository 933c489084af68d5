import type { OperationOf } from '../../protocol/operations/operations.ts';
import type { SelfDiagnosis } from '../../protocol/room/activities.ts';
import type { Who } from '../../protocol/who.ts';
import { no, type Decision } from './decision.ts';

/** A trainee's sheet, handed in once and for good: from a changed one others could tell whose it is. */
export function handRatings(
  who: Who,
  { activity, handed }: SelfDiagnosis,
  { marks }: OperationOf<'handRatings'>,
): Decision {
  if (who.role !== 'seat') return no('notAllowed');
  const { seat } = who;
  if (handed.some((one) => one.seat === seat)) return no('alreadySo');
  return { event: { type: 'ratingsHanded', activity, seat, marks } };
}
