import { activityOf, type RoomState } from '../../protocol/room/state.ts';
import type { Who } from '../../protocol/who.ts';
import type { CallOperation } from '../decide/decide.ts';
import { no, type Decision } from '../decide/decision.ts';
import { refusedAtGate } from '../decide/gate.ts';
import type { CallBook } from './callBook.ts';
import * as classCall from './decideClass.ts';
import { beginCall, chooseLine, stretchTime } from './decideEveryone.ts';
import type { CallPlayer } from './playedCall.ts';

/** Where the calls of a room are decided. */
export interface CallTable {
  /** Names the calls of this room apart from other rooms'. */
  readonly room: string;
  readonly book: CallBook;
  readonly player: CallPlayer;
}

/**
 * What comes of an operation on a simulated call. As `decide`, but it waits where rules have to be
 * fetched or a call solved: whoever asks decides one operation of a room at a time.
 */
export async function decideCall(
  state: RoomState,
  who: Who,
  operation: CallOperation,
  { room, book, player }: CallTable,
): Promise<Decision> {
  const refusal = refusedAtGate(state, who, operation);
  if (refusal) return { refusal };
  const activity = activityOf(state, operation.activity);
  const seat = who.role === 'seat' ? who.seat : '';
  if (activity?.kind === 'everyone') {
    if (operation.type === 'beginCall') return beginCall(activity, seat, operation);
    if (operation.type === 'stretchTime') return stretchTime(state, activity, operation);
  }
  if (activity?.kind === 'class' && operation.type === 'castVote') {
    return classCall.castVote(activity, seat, operation);
  }
  if (activity?.kind !== 'everyone' && activity?.kind !== 'class') return no('otherKind');
  const rules = await book.rules(activity.scenario);
  if (!rules) return no('noSuchScenario');
  const table = { room, rules, player };
  if (activity.kind === 'everyone') {
    return operation.type === 'chooseLine'
      ? chooseLine(activity, seat, operation, table)
      : no('otherKind');
  }
  switch (operation.type) {
    case 'pickUp':
      return classCall.pickUp(activity, table);
    case 'closeVote':
      return classCall.closeVote(state, activity, operation, table, book.weigh);
    case 'takeLine':
      return classCall.takeLine(activity, operation, table);
    case 'rewind':
      return classCall.rewind(activity, operation, table);
    case 'castVote':
    case 'beginCall':
    case 'chooseLine':
    case 'stretchTime':
      return no('otherKind');
  }
}
