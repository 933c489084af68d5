import { stages, type Stage } from '../../../../core/course/stages.ts';
import type { EveryoneCalls, SeatCall } from '../../../../protocol/room/activities.ts';
import { seated, type RoomState } from '../../../../protocol/room/state.ts';

/** Where somebody's call stands: not begun, in a stage, or over. */
export type Standing = 'notBegun' | Stage | 'over';
export const standings: readonly Standing[] = ['notBegun', ...stages, 'over'];

/** Before the first choice a call is in its opening. */
export const standingOf = (call: SeatCall | undefined): Standing =>
  !call ? 'notBegun' : call.ending ? 'over' : (call.stage ?? 'opening');

/** Everybody in the room and everybody who has a call, with where it stands, in the seats' order. */
export function board(state: RoomState, { calls }: EveryoneCalls) {
  const inside = new Set(seated(state).map(({ seat }) => seat));
  return state.seats
    .filter(({ seat }) => inside.has(seat) || calls.some((call) => call.seat === seat))
    .map((seat) => {
      const call = calls.find((one) => one.seat === seat.seat);
      return { seat, call, standing: standingOf(call) };
    });
}
