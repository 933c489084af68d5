import { NotOnOffer, type CallEvent } from '../../core/call/step.ts';
import type { OperationOf } from '../../protocol/operations/operations.ts';
import type { EveryoneCalls, SeatCall } from '../../protocol/room/activities.ts';
import { timeStretchOf } from '../../protocol/room/applyEveryone.ts';
import { isSeated, type RoomState } from '../../protocol/room/state.ts';
import { no, type Decision } from '../decide/decision.ts';
import type { CallRules } from '../../core/call/rules.ts';
import type { CallPlayer } from './playedCall.ts';

const callOf = ({ calls }: EveryoneCalls, seat: string): SeatCall | undefined =>
  calls.find((call) => call.seat === seat);

/** A trainee's phone picks up. */
export function beginCall(
  activity: EveryoneCalls,
  seat: string,
  { language }: OperationOf<'beginCall'>,
): Decision {
  if (callOf(activity, seat)) return no('callBegunAlready');
  const { activity: id, seed } = activity;
  return { event: { type: 'callBegun', activity: id, seat, language, seed } };
}

/**
 * A trainee's choice, played again here: whatever a phone believes, this is how the call stands.
 *
 * @param room names the calls of a room apart from other rooms'
 */
export function chooseLine(
  activity: EveryoneCalls,
  seat: string,
  { turn, choice }: OperationOf<'chooseLine'>,
  on: { readonly room: string; readonly rules: CallRules; readonly player: CallPlayer },
): Decision {
  const call = callOf(activity, seat);
  if (!call || call.seed === null) return no('callNotBegun');
  if (call.ending !== null) return no('callOver');
  const soFar = call.choices.filter((one) => one !== null);
  if (turn !== soFar.length + 1) return { refusal: { code: 'otherTurn', turn: soFar.length + 1 } };
  const { activity: id, mode } = activity;
  const { language, seed } = call;
  const options = { seed, language, mode, timeStretch: timeStretchOf(activity, seat) };
  const choices: readonly CallEvent[] = [...soFar, choice];
  try {
    const { position } = on.player.play(`${on.room} ${id} ${seat}`, on.rules, options, choices);
    const { stage, patience, ending } = position.persona;
    const event = { type: 'lineChosen', activity: id, seat, turn, choice } as const;
    return { event: { ...event, stage, patience, ending } };
  } catch (error) {
    if (error instanceof NotOnOffer) return no('notOnOffer');
    throw error;
  }
}

/** More time for all, or for one: no time limit that can't be stretched or removed (WCAG 2.2.1). */
export function stretchTime(
  state: RoomState,
  activity: EveryoneCalls,
  { seat, factor }: OperationOf<'stretchTime'>,
): Decision {
  if (seat !== null && !isSeated(state, seat)) return no('noSuchSeat');
  return { event: { type: 'timeStretched', activity: activity.activity, seat, factor } };
}
