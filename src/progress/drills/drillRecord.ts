import { skills, type Skill } from '../../core/course/skills.ts';
import type { Schedule } from './cards.ts';
import type { Rating } from './glicko2.ts';

/** A family of drills under way: when it comes back, and which of its positions were shown. */
export interface DrillCard {
  readonly schedule: Schedule;
  /** Drills by id, the newest last, at most `seenLength`. */
  readonly seen: readonly string[];
}

/** One place in a set. */
export interface SetItem {
  /** By `drillId`. */
  readonly drill: string;
  /** By `cardOf`. */
  readonly card: string;
  readonly skill: Skill;
  /** Points of 100 that the answer lost; `null` until it is given. */
  readonly loss: number | null;
}

/** What a day brings; fixed when the day's first drill is shown. */
export interface DailySet {
  readonly day: string;
  readonly items: readonly SetItem[];
}

/** The result of a day whose set was finished. */
export interface DayResult {
  readonly day: string;
  readonly done: number;
  /** Answered with the one choice that keeps the call. */
  readonly right: number;
}

/** The trainee in one skill. */
export interface TraineeRating extends Rating {
  /** Of the last answer. */
  readonly day: string;
}

/** All that is kept of a trainee's drills. */
export interface DrillRecord {
  readonly cards: Readonly<Record<string, DrillCard>>;
  /** The trainee, by skill; a skill without an answer has no rating yet. */
  readonly ratings: Readonly<Partial<Record<Skill, TraineeRating>>>;
  /** Drills answered here, by id: their ratings move too. The newest last. */
  readonly drills: Readonly<Record<string, Rating>>;
  readonly set: DailySet | null;
  /** Finished days, the newest last. */
  readonly days: readonly DayResult[];
}

/** Positions that a card remembers having shown. */
export const seenLength = 20;
/** Ratings of drills and days kept; the oldest go first. */
export const drillsLength = 400;
export const daysLength = 400;

/** Before the first drill. */
export const noDrills: DrillRecord = { cards: {}, ratings: {}, drills: {}, set: null, days: [] };

type Loose<T> = Partial<Record<keyof T, unknown>>;

function objectOf<T>(value: unknown): Loose<T> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string';
const isDay = (value: unknown): value is string => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value);
const isSkill = (value: unknown): value is Skill => skills.some((skill) => skill === value);

function checkRating(value: unknown): Rating | null {
  const read = objectOf<Rating>(value);
  const { rating, deviation, volatility } = read ?? {};
  if (!isNumber(rating) || !isNumber(deviation) || !isNumber(volatility)) return null;
  return deviation > 0 && volatility > 0 ? { rating, deviation, volatility } : null;
}

function checkTrainee(value: unknown): TraineeRating | null {
  const rating = checkRating(value);
  const day = objectOf<TraineeRating>(value)?.day;
  return rating && isDay(day) ? { ...rating, day } : null;
}

const scheduleFields = [
  'due',
  'lastReview',
  'stability',
  'difficulty',
  'scheduledDays',
  'reps',
  'lapses',
  'state',
] as const satisfies readonly (keyof Schedule)[];

function checkCard(value: unknown): DrillCard | null {
  const read = objectOf<DrillCard>(value);
  const schedule = objectOf<Schedule>(read?.schedule);
  if (!schedule || !Array.isArray(read?.seen)) return null;
  if (!scheduleFields.every((field) => isNumber(schedule[field]))) return null;
  return { schedule: schedule as Schedule, seen: read.seen.filter(isText).slice(-seenLength) };
}

function checkSet(value: unknown): DailySet | null {
  const read = objectOf<DailySet>(value);
  if (!isDay(read?.day) || !Array.isArray(read.items)) return null;
  const isItem = (item: unknown): item is SetItem => {
    const { drill, card, skill, loss } = objectOf<SetItem>(item) ?? {};
    return isText(drill) && isText(card) && isSkill(skill) && (loss === null || isNumber(loss));
  };
  return read.items.every(isItem) ? { day: read.day, items: read.items } : null;
}

const isResult = (value: unknown): value is DayResult => {
  const { day, done, right } = objectOf<DayResult>(value) ?? {};
  return isDay(day) && isCount(done) && isCount(right) && right <= done;
};

/** Fields that pass a check, in their order. */
function checked<T>(value: unknown, check: (one: unknown) => T | null): Record<string, T> {
  const sound = Object.entries(objectOf<Record<string, unknown>>(value) ?? {}).flatMap(
    ([name, one]) => {
      const read = check(one);
      return read === null ? [] : [[name, read] as const];
    },
  );
  return Object.fromEntries(sound);
}

/** A record read back; cards, ratings and days that make no sense are left out. `null`: no record. */
export function checkDrills(value: unknown): DrillRecord | null {
  const read = objectOf<DrillRecord>(value);
  if (!objectOf(read?.cards) || !objectOf(read?.ratings) || !Array.isArray(read?.days)) return null;
  const ratings = Object.entries(checked(read.ratings, checkTrainee)).filter(([key]) =>
    isSkill(key),
  );
  return {
    cards: checked(read.cards, checkCard),
    ratings: Object.fromEntries(ratings),
    drills: checked(read.drills, checkRating),
    set: checkSet(read.set),
    days: read.days.filter(isResult).slice(-daysLength),
  };
}
