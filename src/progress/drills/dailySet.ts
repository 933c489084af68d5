import type { Deck } from '../../analysis/drills/deck.ts';
import { skills, type Skill } from '../../core/course/skills.ts';
import { dayOf, dayOfStamp, daysBetween } from './days.ts';
import type { DailySet, DrillRecord } from './drillRecord.ts';
import { unrated } from './glicko2.ts';
import { dayOut, poolsOf, type Pool, type Spot } from './mixedDay.ts';

/** Drills of a day. */
export const setLength = 10;
/** A day without enough due takes cards ahead of their time until it has this many. */
export const shortestSet = 5;
/** A day of fewer skills takes cards of others, ahead of their time if need be. */
export const fewestSkills = 3;

/** How strong the trainee is in a skill so far. */
const strengthIn = ({ ratings }: DrillRecord, skill: Skill) => (ratings[skill] ?? unrated).rating;

/**
 * The positions of a card, the one to show next first: of those not seen yet the nearest to the
 * trainee's strength; after all were seen, the one seen longest ago.
 */
function positionsFor(record: DrillRecord, { card, skill, spots }: Pool): readonly Spot[] {
  const seen = record.cards[card]?.seen ?? [];
  const strength = strengthIn(record, skill);
  const far = ({ id, drill }: Spot) =>
    Math.abs((record.drills[id]?.rating ?? drill.rating) - strength);
  return spots.toSorted(
    (a, b) => seen.lastIndexOf(a.id) - seen.lastIndexOf(b.id) || far(a) - far(b),
  );
}

/** A list that begins so many places later, and goes on at its start. */
const turned = <T>(list: readonly T[], by: number): readonly T[] => {
  const at = by % Math.max(1, list.length);
  return [...list.slice(at), ...list.slice(0, at)];
};

/** New cards, a skill after the other in turns, the weakest skill first. */
function newCards(record: DrillRecord, pools: readonly Pool[]): readonly Pool[] {
  const unmet = (skill: Skill) =>
    pools.filter((pool) => pool.skill === skill && !record.cards[pool.card]);
  const order = [...skills].sort((a, b) => strengthIn(record, a) - strengthIn(record, b));
  // A skill's first card is of another customer than that of the skill before.
  const piles = order.map((skill, i) => turned(unmet(skill), i));
  const longest = Math.max(...piles.map((pile) => pile.length));
  return Array.from({ length: longest }, (_, i) => piles.flatMap((pile) => pile[i] ?? [])).flat();
}

/** The first card of each skill. */
const firstOfEach = (pools: readonly Pool[]): readonly Pool[] =>
  pools.filter(({ skill }, i) => pools.findIndex((one) => one.skill === skill) === i);

/**
 * The set of a day, customers and skills mixed: what is due first, the most overdue before the rest;
 * then new cards; and where that is little, or of few skills, cards ahead of their time. No position
 * gives another away.
 */
export function planSet(record: DrillRecord, decks: readonly Deck[], now: Date): DailySet {
  const today = dayOf(now);
  const pools = poolsOf(decks);
  const dueOf = ({ card }: Pool) => record.cards[card]?.schedule.due ?? 0;
  const met = pools.filter(({ card }) => record.cards[card]).sort((a, b) => dueOf(a) - dueOf(b));
  const isDue = ({ card }: Pool) => {
    const schedule = record.cards[card]?.schedule;
    if (!schedule || dayOfStamp(schedule.due) <= today) return true;
    // Answered days ahead of today: the clock was wrong then, and so is when the card comes back.
    return daysBetween(today, dayOfStamp(schedule.lastReview)) > 1;
  };
  const due = met.filter(isDue);
  const ahead = met.filter((pool) => !isDue(pool));
  const deal = (from: readonly Pool[], size: number) =>
    dayOut(from, size, (pool) => positionsFor(record, pool));
  const fresh = [...due, ...newCards(record, pools)];
  const dealt = deal(fresh, setLength);
  const urgent = [...fresh, ...ahead];
  const enough = dealt.length < shortestSet ? deal(urgent, shortestSet) : dealt;
  const there = urgent.filter((one) => enough.some(({ pool }) => pool === one));
  // Those of the day stand before the others, so that the missing are what follows on them.
  const mixed = firstOfEach([...there, ...urgent]).slice(0, fewestSkills);
  const missing = mixed.filter(({ skill }) => !there.some((one) => one.skill === skill));
  const size = Math.min(setLength, enough.length + missing.length);
  const picks = missing.length > 0 ? deal([...mixed, ...there, ...urgent], size) : enough;
  const items = picks.map(({ pool: { card, skill }, spot }) => ({
    drill: spot.id,
    card,
    skill,
    loss: null,
  }));
  return { day: today, items };
}

/**
 * Today's set as it stands: the one begun, where it is of today, else a new one. Drills that no deck
 * has any more (their customer was changed) are dropped from what is still to be answered.
 */
export function setOf(record: DrillRecord, decks: readonly Deck[], now: Date): DailySet {
  const { set } = record;
  if (set?.day !== dayOf(now)) return planSet(record, decks, now);
  const there = new Set(poolsOf(decks).flatMap(({ spots }) => spots.map(({ id }) => id)));
  const items = set.items.filter(({ drill, loss }) => loss !== null || there.has(drill));
  return items.length === set.items.length ? set : { ...set, items };
}

/**
 * What follows today's set once it is answered: as many again, for who wants more. One that is under
 * way goes on.
 */
export function moreOf(record: DrillRecord, decks: readonly Deck[], now: Date): DailySet {
  const today = setOf(record, decks, now);
  return today.items.every(({ loss }) => loss !== null) ? planSet(record, decks, now) : today;
}

/** The first day from today on with a card due; `null` where no card was met yet. */
export function nextDue({ cards }: DrillRecord, now: Date): string | null {
  const dues = Object.values(cards).map(({ schedule }) => schedule.due);
  if (dues.length === 0) return null;
  const [first, today] = [dayOfStamp(Math.min(...dues)), dayOf(now)];
  return first < today ? today : first;
}
