import type { EventOf, EventType } from '../events/events.ts';
import type { roomEvents } from '../events/room.ts';
import type * as v from 'valibot';
import { put, type RoomFolds } from './fold.ts';
import type { RoomState, Seat } from './state.ts';

export type OwnEvent = v.InferOutput<(typeof roomEvents)[number]>['type'] & EventType;

const withSeat = (state: RoomState, seat: string, change: Partial<Seat>): RoomState => ({
  ...state,
  seats: state.seats.map((one) => (one.seat === seat ? { ...one, ...change } : one)),
});

function named(state: RoomState, { shown, names = [] }: EventOf<'namesShown'>): RoomState {
  const known = new Map(names.map(({ seat, nickname }) => [seat, nickname]));
  const seats = state.seats.map((one) => {
    const nickname = known.get(one.seat);
    return nickname === undefined ? one : { ...one, nickname };
  });
  return { ...state, namesShown: shown, seats };
}

/** What happens to the room itself. */
export const roomFolds: RoomFolds<OwnEvent> = {
  roomOpened: (state, { language, keepDays }, at) => ({
    ...state,
    openedAt: at,
    language,
    keepDays,
  }),
  seatTaken: (state, { seat, nickname }, at) => {
    const taken: Seat = { seat, nickname, removed: false, takenAt: at };
    return { ...state, seats: put(state.seats, taken, (one) => one.seat === seat) };
  },
  seatRenamed: (state, { seat, nickname }) => withSeat(state, seat, { nickname }),
  seatRemoved: (state, { seat }) => withSeat(state, seat, { removed: true }),
  seatReadmitted: (state, { seat }) => withSeat(state, seat, { removed: false }),
  roomLocked: (state, { locked }) => ({ ...state, locked }),
  trainerAdded: (state, { trainer }) => ({
    ...state,
    trainers: put(state.trainers, trainer, (one) => one === trainer),
  }),
  paused: (state, { paused, why }) => ({ ...state, paused: paused ? why : null }),
  namesShown: (state, event) => named(state, event),
  leaderboardShown: (state, { shown }) => ({ ...state, leaderboardShown: shown }),
  scenarioGiven: (state, { hash, id, title }) => ({
    ...state,
    scenarios: put(state.scenarios, { hash, id, title }, (one) => one.hash === hash),
  }),
  keptFor: (state, { keepDays }) => ({ ...state, keepDays }),
  roomClosed: (state) => ({ ...state, closed: true }),
};
