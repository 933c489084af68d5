import type {
  InnerOperation,
  Operation,
  OperationOf,
  OperationType,
} from '../../protocol/operations/operations.ts';
import type { Activity, ActivityOf } from '../../protocol/room/activities.ts';
import { activityOf, type RoomState } from '../../protocol/room/state.ts';
import type { Who } from '../../protocol/who.ts';
import { beginActivity, endActivity, placeSeat } from './decideActivity.ts';
import { closeRound, formGroups, handSheet, tap, turnRoles } from './decideRolePlay.ts';
import * as room from './decideRoom.ts';
import { handRatings } from './decideSelf.ts';
import { castBallot, closeVoting, keep, openVoting, write } from './decideWrite.ts';
import { no, type Decision, type House } from './decision.ts';
import { refusedAtGate } from './gate.ts';

/** Operations on simulated calls: what they bring needs the call's rules, and so others decide it. */
export type CallOperation = OperationOf<
  | 'beginCall'
  | 'chooseLine'
  | 'stretchTime'
  | 'pickUp'
  | 'castVote'
  | 'closeVote'
  | 'takeLine'
  | 'rewind'
>;

/** All other operations. */
export type PlainOperation = Exclude<Operation | InnerOperation, CallOperation>;

type Decide<T extends OperationType> = (
  state: RoomState,
  who: Who,
  operation: OperationOf<T>,
  house: House,
) => Decision;

/** A decision on the activity of a kind that an operation is for; the gate has looked at it already. */
function on<K extends Activity['kind'], T extends OperationType>(
  kind: K,
  decide: (
    activity: ActivityOf<K>,
    operation: OperationOf<T>,
    rest: { readonly state: RoomState; readonly who: Who; readonly house: House },
  ) => Decision,
): Decide<T> {
  return (state, who, operation, house) => {
    const id = 'activity' in operation ? operation.activity : '';
    const activity = activityOf(state, id);
    if (activity?.kind !== kind) return no('otherKind');
    return decide(activity as ActivityOf<K>, operation, { state, who, house });
  };
}

const decisions: { readonly [T in PlainOperation['type']]: Decide<T> } = {
  openRoom: (state, _who, operation) => room.openRoom(state, operation),
  takeSeat: room.takeSeat,
  addTrainer: (_state, _who, _operation, house) => room.addTrainer(house),
  giveScenario: (state, _who, operation) => room.giveScenario(state, operation),
  trainerGone: (state, _who, operation) => room.trainerGone(state, operation),
  lockRoom: (state, _who, operation) => room.lockRoom(state, operation),
  removeSeat: (state, _who, { seat }) => room.admitSeat(state, seat, true),
  readmitSeat: (state, _who, { seat }) => room.admitSeat(state, seat, false),
  renameSeat: room.renameSeat,
  pause: (state, _who, operation) => room.pause(state, operation),
  showNames: (state, _who, operation) => room.showNames(state, operation),
  showLeaderboard: (state, _who, operation) => room.showLeaderboard(state, operation),
  keepRoom: (state, _who, operation) => room.keepRoom(state, operation),
  closeRoom: () => ({ event: { type: 'roomClosed' } }),
  beginActivity: (state, _who, operation, house) => beginActivity(state, operation, house),
  endActivity: (_state, _who, operation) => endActivity(operation),
  placeSeat: (state, _who, operation) => placeSeat(state, operation),
  formGroups: on('rolePlay', (activity, operation: OperationOf<'formGroups'>, { state, house }) =>
    formGroups(state, activity, operation, house),
  ),
  turnRoles: on('rolePlay', (activity, _operation, { state }) => turnRoles(state, activity)),
  closeRound: on('rolePlay', closeRound),
  tap: on('rolePlay', (activity, operation: OperationOf<'tap'>, { state, who }) =>
    tap(state, who, activity, operation),
  ),
  handSheet: on('rolePlay', (activity, operation: OperationOf<'handSheet'>, { who }) =>
    handSheet(who, activity, operation),
  ),
  write: on('write', (activity, operation: OperationOf<'write'>, { who }) =>
    write(who, activity, operation),
  ),
  openVoting: on('write', (activity, _operation, { state, house }) =>
    openVoting(state, activity, house),
  ),
  castBallot: on('write', (activity, operation: OperationOf<'castBallot'>, { who }) =>
    castBallot(who, activity, operation),
  ),
  closeVoting: on('write', (activity, _operation, { state }) => closeVoting(state, activity)),
  keep: on('write', keep),
  handRatings: on('self', (activity, operation: OperationOf<'handRatings'>, { who }) =>
    handRatings(who, activity, operation),
  ),
};

/**
 * What comes of an operation in a room: the event that goes into its log, enriched by what only the
 * server may decide, or why not. Pure but for the house's chance; of a refused operation nothing
 * stays. The operation has passed its schema.
 *
 * @param state the log's own fold, with all that the view strikes out
 */
export function decide(
  state: RoomState,
  who: Who,
  operation: PlainOperation,
  house: House,
): Decision {
  const refusal = refusedAtGate(state, who, operation);
  if (refusal) return { refusal };
  const one = decisions[operation.type] as Decide<OperationType>;
  return one(state, who, operation, house);
}
