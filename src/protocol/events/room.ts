import * as v from 'valibot';
import {
  hash,
  id,
  keepDays,
  language,
  list,
  mostSeats,
  nickname,
  scenarioId,
  text,
  whole,
} from '../values.ts';
import { hidden } from './hidden.ts';

const days = whole(keepDays.fewest, keepDays.most);

/** Who is called what; names that may not be seen (any more) are `null`. */
export const names = list(v.strictObject({ seat: id, nickname: hidden(nickname) }), 0, mostSeats);

/** What happens to the room itself. */
export const roomEvents = [
  v.strictObject({ type: v.literal('roomOpened'), language, keepDays: days }),
  v.strictObject({ type: v.literal('seatTaken'), seat: id, nickname: hidden(nickname) }),
  v.strictObject({ type: v.literal('seatRenamed'), seat: id, nickname: hidden(nickname) }),
  v.strictObject({ type: v.literal('seatRemoved'), seat: id }),
  v.strictObject({ type: v.literal('seatReadmitted'), seat: id }),
  v.strictObject({ type: v.literal('roomLocked'), locked: v.boolean() }),
  v.strictObject({ type: v.literal('trainerAdded'), trainer: id }),
  v.strictObject({
    type: v.literal('paused'),
    paused: v.boolean(),
    why: v.picklist(['trainer', 'trainerGone']),
  }),
  v.strictObject({
    type: v.literal('namesShown'),
    shown: v.boolean(),
    /** Filled in by the view: what whoever reads it may know from now on. */
    names: v.exactOptional(names),
  }),
  v.strictObject({ type: v.literal('leaderboardShown'), shown: v.boolean() }),
  v.strictObject({ type: v.literal('scenarioGiven'), hash, id: scenarioId, title: text(200) }),
  v.strictObject({ type: v.literal('keptFor'), keepDays: days }),
  v.strictObject({ type: v.literal('roomClosed') }),
] as const;
