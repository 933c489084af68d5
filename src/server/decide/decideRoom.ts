import { distinctNickname, nicknameOf } from '../../protocol/nickname.ts';
import type { OperationOf } from '../../protocol/operations/operations.ts';
import { seatOf, type RoomState } from '../../protocol/room/state.ts';
import { mostSeats } from '../../protocol/values.ts';
import type { Who } from '../../protocol/who.ts';
import { no, type Decision, type House } from './decision.ts';

/** Nicknames of all but one seat: who was removed may come back, so theirs stay theirs. */
const takenBut = ({ seats }: RoomState, seat: string): readonly string[] =>
  seats.filter((one) => one.seat !== seat).flatMap(({ nickname }) => nickname ?? []);

/** The first entry of a room's log. */
export function openRoom(state: RoomState, operation: OperationOf<'openRoom'>): Decision {
  if (state.openedAt !== null) return no('alreadySo');
  const { language, keepDays } = operation;
  return { event: { type: 'roomOpened', language, keepDays } };
}

/** Somebody sits down, on the seat whose name the route has made for them. */
export function takeSeat(state: RoomState, who: Who, { nickname }: { nickname: string }): Decision {
  if (who.role !== 'seat') return no('notAllowed');
  const { seat } = who;
  if (seatOf(state, seat)) return no('alreadySeated');
  if (state.locked) return no('roomLocked');
  if (state.seats.length >= mostSeats) return { refusal: { code: 'roomFull', most: mostSeats } };
  const wanted = nicknameOf(nickname);
  if (wanted === null) return no('emptyNickname');
  const distinct = distinctNickname(wanted, takenBut(state, seat));
  return { event: { type: 'seatTaken', seat, nickname: distinct } };
}

export const addTrainer = (house: House): Decision => ({
  event: { type: 'trainerAdded', trainer: house.id() },
});

export function giveScenario(state: RoomState, operation: OperationOf<'giveScenario'>): Decision {
  const { hash, id, title } = operation;
  if (state.scenarios.some((one) => one.hash === hash)) return no('alreadySo');
  return { event: { type: 'scenarioGiven', hash, id, title } };
}

/** The clocks stand still while no trainer is there, and go on when one is back. */
export function trainerGone(state: RoomState, { gone }: { readonly gone: boolean }): Decision {
  const changes = gone
    ? state.current !== null && state.paused === null
    : state.paused === 'trainerGone';
  if (!changes) return no('alreadySo');
  return { event: { type: 'paused', paused: gone, why: 'trainerGone' } };
}

export function lockRoom(state: RoomState, { locked }: { readonly locked: boolean }): Decision {
  return state.locked === locked ? no('alreadySo') : { event: { type: 'roomLocked', locked } };
}

/** Sends somebody out, or lets them in again; what they did stays. */
export function admitSeat(state: RoomState, seat: string, removed: boolean): Decision {
  const found = seatOf(state, seat);
  if (!found) return no('noSuchSeat');
  if (found.removed === removed) return no('alreadySo');
  return { event: { type: removed ? 'seatRemoved' : 'seatReadmitted', seat } };
}

/** The trainer may rename anybody, a seat itself only. */
export function renameSeat(
  state: RoomState,
  who: Who,
  { seat, nickname }: OperationOf<'renameSeat'>,
): Decision {
  if (who.role === 'seat' && who.seat !== seat) return no('notAllowed');
  const found = seatOf(state, seat);
  if (!found) return no('noSuchSeat');
  const wanted = nicknameOf(nickname);
  if (wanted === null) return no('emptyNickname');
  const distinct = distinctNickname(wanted, takenBut(state, seat));
  if (distinct === found.nickname) return no('alreadySo');
  return { event: { type: 'seatRenamed', seat, nickname: distinct } };
}

export function pause(state: RoomState, { paused }: { readonly paused: boolean }): Decision {
  const is = paused ? state.paused === 'trainer' : state.paused === null;
  return is ? no('alreadySo') : { event: { type: 'paused', paused, why: 'trainer' } };
}

export function showNames(state: RoomState, { shown }: { readonly shown: boolean }): Decision {
  return state.namesShown === shown ? no('alreadySo') : { event: { type: 'namesShown', shown } };
}

export function showLeaderboard(
  state: RoomState,
  { shown }: { readonly shown: boolean },
): Decision {
  return state.leaderboardShown === shown
    ? no('alreadySo')
    : { event: { type: 'leaderboardShown', shown } };
}

/** Two rounds of self-diagnosis lie two months apart (C37): longer than rooms are usually kept. */
export function keepRoom(state: RoomState, { keepDays }: { readonly keepDays: number }): Decision {
  return state.keepDays === keepDays ? no('alreadySo') : { event: { type: 'keptFor', keepDays } };
}
