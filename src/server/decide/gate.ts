import type { InnerOperation, Operation } from '../../protocol/operations/operations.ts';
import type { ActivityKind } from '../../protocol/operations/activity.ts';
import type { OperationType } from '../../protocol/operations/operations.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import { activityOf, seatOf, type RoomState } from '../../protocol/room/state.ts';
import type { Who } from '../../protocol/who.ts';
import { mayAsk } from './roles.ts';

/** Kinds of activities that an operation is for; those not named are for none or any. */
const kindOf: Readonly<Partial<Record<OperationType, readonly ActivityKind[]>>> = {
  placeSeat: ['rolePlay', 'write'],
  beginCall: ['everyone'],
  chooseLine: ['everyone'],
  stretchTime: ['everyone'],
  pickUp: ['class'],
  castVote: ['class'],
  closeVote: ['class'],
  takeLine: ['class'],
  rewind: ['class'],
  formGroups: ['rolePlay'],
  turnRoles: ['rolePlay'],
  closeRound: ['rolePlay'],
  tap: ['rolePlay'],
  handSheet: ['rolePlay'],
  write: ['write'],
  openVoting: ['write'],
  castBallot: ['write'],
  closeVoting: ['write'],
  keep: ['write'],
  handRatings: ['self'],
};

/** What was done on a phone without a connection is taken also when the activity has ended since. */
const late: readonly OperationType[] = ['chooseLine', 'tap', 'handSheet'];

/** What a closed room still takes: how long it is to be kept. */
const whenClosed: readonly OperationType[] = ['keepRoom'];

function seatRefusal(state: RoomState, who: Who, type: OperationType): Refusal | null {
  if (who.role !== 'seat' || type === 'takeSeat') return null;
  const seat = seatOf(state, who.seat);
  if (!seat) return { code: 'noSeat' };
  return seat.removed ? { code: 'seatRemoved' } : null;
}

function activityRefusal(state: RoomState, type: OperationType, id: string): Refusal | null {
  const activity = activityOf(state, id);
  if (!activity) return { code: 'noSuchActivity' };
  const kinds = kindOf[type];
  if (kinds && !kinds.includes(activity.kind)) return { code: 'otherKind' };
  return activity.endedAt !== null && !late.includes(type) ? { code: 'activityEnded' } : null;
}

/**
 * What holds for every operation, before its own rules: that this role may ask for it, the seat is in
 * the room, the room is open, and the activity that it is for is there, of its kind and under way.
 *
 * @returns `null`: it may pass
 */
export function refusedAtGate(
  state: RoomState,
  who: Who,
  operation: Operation | InnerOperation,
): Refusal | null {
  const { type } = operation;
  const role = mayAsk[type].some((one) => one === who.role);
  if (!role) return { code: 'notAllowed' };
  if (state.openedAt === null && type !== 'openRoom') return { code: 'noRoom' };
  if (state.closed && !whenClosed.includes(type)) return { code: 'roomClosed' };
  const seat = seatRefusal(state, who, type);
  if (seat) return seat;
  return 'activity' in operation ? activityRefusal(state, type, operation.activity) : null;
}
