import type { Language } from '../../core/course/language.ts';
import type { Activity, ActivityId } from './activities.ts';

export type SeatId = string;

/** Somebody's place in the room. */
export interface Seat {
  readonly seat: SeatId;
  /** `null` where it may not be seen. */
  readonly nickname: string | null;
  /** Sent out by the trainer, who may readmit them; what they did stays. */
  readonly removed: boolean;
  /** ms since 1970. */
  readonly takenAt: number;
}

/** A trainer's own scenario that this room can use. */
export interface GivenScenario {
  readonly hash: string;
  readonly id: string;
  readonly title: string;
}

/**
 * A room as its log has it, or as much of it as somebody may see: the same fold makes both, and what
 * may not be seen is `null` or not there.
 */
export interface RoomState {
  /** The last entry folded; 0: none. */
  readonly seq: number;
  /** ms since 1970; `null` before the room is opened. */
  readonly openedAt: number | null;
  readonly language: Language;
  /** Days since the opening after which the room is deleted. */
  readonly keepDays: number;
  readonly closed: boolean;
  /** Nobody else gets in; who has a seat goes on. */
  readonly locked: boolean;
  /** Why clocks stand still; `null`: they run. */
  readonly paused: 'trainer' | 'trainerGone' | null;
  readonly namesShown: boolean;
  readonly leaderboardShown: boolean;
  readonly trainers: readonly string[];
  /** In the order taken, removed ones among them. */
  readonly seats: readonly Seat[];
  readonly scenarios: readonly GivenScenario[];
  /** All there were, in the order begun. */
  readonly activities: readonly Activity[];
  /** The one under way. */
  readonly current: ActivityId | null;
}

/** A room before its first entry. */
export const noRoom: RoomState = {
  seq: 0,
  openedAt: null,
  language: 'zh',
  keepDays: 30,
  closed: false,
  locked: false,
  paused: null,
  namesShown: false,
  leaderboardShown: false,
  trainers: [],
  seats: [],
  scenarios: [],
  activities: [],
  current: null,
};

export const seatOf = (state: RoomState, seat: SeatId): Seat | undefined =>
  state.seats.find((one) => one.seat === seat);

/** Whether somebody sits there who wasn't removed. */
export const isSeated = (state: RoomState, seat: SeatId): boolean =>
  seatOf(state, seat)?.removed === false;

/** Those in the room, without the removed ones, in the order taken. */
export const seated = ({ seats }: RoomState): readonly Seat[] =>
  seats.filter(({ removed }) => !removed);

export const activityOf = (state: RoomState, activity: ActivityId): Activity | undefined =>
  state.activities.find((one) => one.activity === activity);
