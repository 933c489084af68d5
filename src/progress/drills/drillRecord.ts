import { skills, type Skill } from '../../core/course/skills.ts';
import { isDay as isDayOfCalendar } from '../customers/moment.ts';
import { isRecord } from '../history.ts';
import { isMoment } from '../record/moment.ts';
import { createSieve, type Partly, type Sieve } from '../sieve.ts';
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

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
const isDay = (value: unknown): value is string => isText(value) && isDayOfCalendar(value);
const isSkill = (value: unknown): value is Skill => skills.some((skill) => skill === value);
const isWithin = (value: unknown, from: number, to: number): value is number =>
  typeof value === 'number' && value >= from && value <= to;

const textOf = (value: unknown) => (isText(value) ? value : null);

/** Within what Glicko-2 gives anybody; far outside of it its loops wouldn't end. */
function checkRating(value: unknown): Rating | null {
  if (!isRecord(value)) return null;
  const { rating, deviation, volatility } = value;
  const fits =
    isWithin(rating, -10_000, 10_000) &&
    isWithin(deviation, 1, 1000) &&
    isWithin(volatility, 0.001, 1);
  return fits ? { rating, deviation, volatility } : null;
}

function checkTrainee(value: unknown): TraineeRating | null {
  const rating = checkRating(value);
  const day = isRecord(value) ? value['day'] : null;
  return rating && isDay(day) ? { ...rating, day } : null;
}

/** What each field has to be; FSRS throws at other values. */
const scheduleChecks: { readonly [K in keyof Schedule]: (value: unknown) => boolean } = {
  due: isMoment,
  lastReview: isMoment,
  stability: (value) => isWithin(value, 0.001, 1_000_000),
  difficulty: (value) => isWithin(value, 1, 10),
  scheduledDays: isCount,
  reps: isCount,
  lapses: isCount,
  state: (value) => isCount(value) && value <= 3,
};

function checkCard(value: unknown, sieve: Sieve): DrillCard | null {
  if (!isRecord(value) || !isRecord(value['schedule']) || !Array.isArray(value['seen']))
    return null;
  const { schedule, seen } = value;
  if (!Object.entries(scheduleChecks).every(([name, holds]) => holds(schedule[name]))) return null;
  return {
    schedule: schedule as unknown as Schedule,
    seen: sieve.list(seen as readonly unknown[], textOf).slice(-seenLength),
  };
}

function checkItem(value: unknown): SetItem | null {
  if (!isRecord(value)) return null;
  const { drill, card, skill, loss } = value;
  const fits =
    isText(drill) && isText(card) && isSkill(skill) && (loss === null || isWithin(loss, 0, 100));
  return fits ? { drill, card, skill, loss } : null;
}

function checkSet(value: unknown, sieve: Sieve): DailySet | null {
  if (!isRecord(value) || !isDay(value['day']) || !Array.isArray(value['items'])) return null;
  return { day: value['day'], items: sieve.list(value['items'], checkItem) };
}

function checkResult(value: unknown): DayResult | null {
  if (!isRecord(value)) return null;
  const { day, done, right } = value;
  return isDay(day) && isCount(done) && isCount(right) && right <= done
    ? { day, done, right }
    : null;
}

/** A record read back; whatever makes no sense is left out. `null`: no record. */
export function checkDrills(value: unknown): DrillRecord | Partly<DrillRecord> | null {
  if (!isRecord(value)) return null;
  const { cards, ratings, drills, set, days } = value;
  if (!isRecord(cards) || !isRecord(ratings) || !Array.isArray(days)) return null;
  const sieve = createSieve();
  const rated = sieve.one(drills, (all) => (isRecord(all) ? all : null), {});
  return sieve.sifted({
    cards: sieve.fields(cards, (card) => checkCard(card, sieve)),
    ratings: sieve.fields(ratings, (one, skill) => (isSkill(skill) ? checkTrainee(one) : null)),
    drills: sieve.fields(rated, checkRating),
    set: set === null ? null : sieve.one<DailySet | null>(set, (one) => checkSet(one, sieve), null),
    days: sieve.list(days, checkResult).slice(-daysLength),
  });
}
