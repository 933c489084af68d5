import type { RoomState } from '../../../../protocol/room/state.ts';
import type { Debriefed } from './sources.ts';

/** Version of the file's form. */
const format = 1;

/**
 * A room as JSON: all that the trainer may see of it, and what was worked out of its calls.
 *
 * @param withNames whether nicknames are in it; without, `null` stands for each
 */
export function roomJson(
  state: RoomState,
  debriefs: ReadonlyMap<string, Debriefed>,
  withNames: boolean,
): string {
  const seats = withNames ? state.seats : state.seats.map((seat) => ({ ...seat, nickname: null }));
  const worked = [...debriefs].map(([activity, { calls, items }]) => ({
    activity,
    calls: calls.map(({ seat, score, review, transcript }) => ({
      seat,
      score,
      accuracy: review.accuracy,
      losses: review.turns.map(({ turn, loss }) => ({ turn, loss })),
      transcript,
    })),
    items,
  }));
  const file = { kind: 'pickup-class', format, room: { ...state, seats }, debriefs: worked };
  return `${JSON.stringify(file, null, 2)}\n`;
}
