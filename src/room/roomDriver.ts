import { repEvents } from '../core/call/replay.ts';
import type { CallRules } from '../core/call/rules.ts';
import { startCall, step, type CallEvent, type CallState } from '../core/call/step.ts';
import type { Mode } from '../core/call/transcript.ts';
import type { OperationOf } from '../protocol/operations/operations.ts';
import type { EveryoneCalls, SeatCall } from '../protocol/room/activities.ts';
import type { CallDriver } from '../session/callDriver.ts';
import type { Room } from './liveRoom.ts';

type Choice = OperationOf<'chooseLine'>;

const isChoiceOf =
  (activity: string) =>
  (operation: { readonly type: string }): operation is Choice =>
    operation.type === 'chooseLine' && (operation as Choice).activity === activity;

/** A seat's choices in its own call: those that the room has, and behind them those still on their way. */
export function choicesMade(
  room: Pick<Room, 'pending'>,
  { activity }: EveryoneCalls,
  { choices }: SeatCall,
): readonly CallEvent[] {
  const known = choices.filter((choice) => choice !== null);
  const underWay = room
    .pending()
    .filter(isChoiceOf(activity))
    .filter(({ turn }) => turn > known.length)
    .map(({ choice }) => choice);
  return [...known, ...underWay];
}

/**
 * A seat's call after its choices, played here as the server plays it.
 *
 * @throws NotOnOffer where the rules here are others than the server's
 */
export function callAfter(
  rules: CallRules,
  begun: { readonly seed: number; readonly call: SeatCall; readonly mode: Mode },
  timeStretch: number | null,
  choices: readonly CallEvent[],
): CallState {
  const { seed, mode, call } = begun;
  const start = startCall(rules, { seed, language: call.language, mode, timeStretch });
  return choices.reduce((state, choice) => step(rules, state, choice), start);
}

/** A driver that tells a room. */
export interface RoomDriver extends CallDriver {
  /** How many choices this call has, sent ones among them. */
  readonly made: () => number;
}

interface Told {
  readonly room: Pick<Room, 'ask'>;
  readonly activity: string;
  /** Choices that the call had before: the room knows them, or will. */
  readonly made: number;
  /** The room has another call than this page: what it has is to be played. */
  readonly onRefused: () => void;
}

/**
 * Carries choices out here and tells the room of each: the phone plays on through a dropout, and what
 * it chose meanwhile is sent when there is a connection. Nothing is taken back: the room has it.
 *
 * @param local on the rules of the activity's scenario
 */
export function createRoomDriver(local: CallDriver, told: Told): RoomDriver {
  const { room, activity, onRefused } = told;
  let { made } = told;
  return {
    ...local,
    made: () => made,
    take(call, event) {
      const answer = local.take(call, event);
      const turn = repEvents(call.transcript).length + 1;
      // Asked again, it isn't sent again.
      if (turn > made) {
        made = turn;
        void room.ask({ type: 'chooseLine', activity, turn, choice: event }).then((asked) => {
          if (!asked.ok) onRefused();
        });
      }
      return answer;
    },
    takeBack() {
      throw new Error('in a room nothing is taken back');
    },
  };
}
