import type { RoomState } from '../room/state.ts';
import { isTrainer, mayKnowName } from './knows.ts';
import type { Views } from './look.ts';

const nameIn = (state: RoomState, seat: string): string | null =>
  state.seats.find((one) => one.seat === seat)?.nickname ?? null;

/** The room's own: nicknames until they are shown; what is only the trainers' business. */
export const roomViews: Views<
  'seatTaken' | 'seatRenamed' | 'namesShown' | 'trainerAdded' | 'scenarioGiven'
> = {
  seatTaken: (event, { viewer, after }) =>
    mayKnowName(viewer, event.seat, after) ? event : { ...event, nickname: null },
  seatRenamed: (event, { viewer, after }) =>
    mayKnowName(viewer, event.seat, after) ? event : { ...event, nickname: null },
  namesShown: (event, { viewer, after }) => {
    const names = after.seats.map(({ seat }) => ({
      seat,
      nickname: mayKnowName(viewer, seat, after) ? nameIn(after, seat) : null,
    }));
    return { ...event, names };
  },
  trainerAdded: (event, { viewer }) => (isTrainer(viewer) ? event : null),
  scenarioGiven: (event, { viewer }) => (isTrainer(viewer) ? event : null),
};
