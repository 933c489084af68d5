import { cardOf, drillId, type Deck, type Drill } from '../../analysis/drills/deck.ts';
import { skills, type Skill } from '../../core/course/skills.ts';
import { dayOf, dayOfStamp, daysBetween } from './days.ts';
import type { DailySet, DrillRecord, SetItem } from './drillRecord.ts';
import { unrated } from './glicko2.ts';

/** Drills of a day. */
export const setLength = 10;
/** A day without enough due takes cards ahead of their time until it has this many. */
export const shortestSet = 5;

/** A card as the decks have it: one family, perhaps of several scenarios. */
interface Pool {
  readonly card: string;
  readonly skill: Skill;
  readonly drills: readonly { readonly id: string; readonly drill: Drill }[];
}

/** The decks by card. */
export function poolsOf(decks: readonly Deck[]): readonly Pool[] {
  const pools = new Map<string, Pool>();
  for (const deck of decks) {
    for (const family of deck.families) {
      const card = cardOf(deck.persona, family);
      const drills = family.drills.map((drill) => ({ id: drillId(deck, drill), drill }));
      const met = pools.get(card)?.drills ?? [];
      pools.set(card, { card, skill: family.skill, drills: [...met, ...drills] });
    }
  }
  return [...pools.values()];
}

/** How strong the trainee is in a skill so far. */
const strengthIn = ({ ratings }: DrillRecord, skill: Skill) => (ratings[skill] ?? unrated).rating;

/**
 * The position that a card shows next: of those not seen yet the one nearest to the trainee's
 * strength; after all were seen, the one seen longest ago.
 */
function positionFor(record: DrillRecord, { card, skill, drills }: Pool): string | null {
  const seen = record.cards[card]?.seen ?? [];
  const strength = strengthIn(record, skill);
  const ranked = drills
    .map(({ id, drill }) => ({
      id,
      last: seen.lastIndexOf(id),
      far: Math.abs((record.drills[id]?.rating ?? drill.rating) - strength),
    }))
    .sort((a, b) => a.last - b.last || a.far - b.far);
  return ranked[0]?.id ?? null;
}

/** New cards, a skill after the other in turns, the weakest skill first. */
function newCards(record: DrillRecord, pools: readonly Pool[]): readonly Pool[] {
  const unmet = (skill: Skill) =>
    pools.filter((pool) => pool.skill === skill && !record.cards[pool.card]);
  const order = [...skills].sort((a, b) => strengthIn(record, a) - strengthIn(record, b));
  const piles = order.map(unmet);
  const longest = Math.max(...piles.map((pile) => pile.length));
  return Array.from({ length: longest }, (_, i) => piles.flatMap((pile) => pile[i] ?? [])).flat();
}

/**
 * The set of a day: what is due first, the most overdue before the rest; then new cards; and where
 * that is little, cards ahead of their time.
 */
export function planSet(record: DrillRecord, decks: readonly Deck[], now: Date): DailySet {
  const day = dayOf(now);
  const pools = poolsOf(decks);
  const dueOf = ({ card }: Pool) => record.cards[card]?.schedule.due ?? 0;
  const met = pools.filter(({ card }) => record.cards[card]).sort((a, b) => dueOf(a) - dueOf(b));
  const isDue = ({ card }: Pool) => {
    const schedule = record.cards[card]?.schedule;
    if (!schedule || dayOfStamp(schedule.due) <= day) return true;
    // Answered days ahead of today: the clock was wrong then, and so is when the card comes back.
    return daysBetween(day, dayOfStamp(schedule.lastReview)) > 1;
  };
  const chosen = [...met.filter(isDue), ...newCards(record, pools)].slice(0, setLength);
  const ahead = met.filter((pool) => !isDue(pool));
  chosen.push(...ahead.slice(0, Math.max(0, shortestSet - chosen.length)));
  const items = chosen.flatMap((pool): readonly SetItem[] => {
    const drill = positionFor(record, pool);
    return drill === null ? [] : [{ drill, card: pool.card, skill: pool.skill, loss: null }];
  });
  return { day, items };
}

/**
 * Today's set as it stands: the one begun, where it is of today, else a new one. Drills that no deck
 * has any more (their customer was changed) are dropped from what is still to be answered.
 */
export function setOf(record: DrillRecord, decks: readonly Deck[], now: Date): DailySet {
  const { set } = record;
  if (set?.day !== dayOf(now)) return planSet(record, decks, now);
  const there = new Set(poolsOf(decks).flatMap(({ drills }) => drills.map(({ id }) => id)));
  const items = set.items.filter(({ drill, loss }) => loss !== null || there.has(drill));
  return items.length === set.items.length ? set : { ...set, items };
}

/** The first day from today on with a card due; `null` where no card was met yet. */
export function nextDue({ cards }: DrillRecord, now: Date): string | null {
  const dues = Object.values(cards).map(({ schedule }) => schedule.due);
  if (dues.length === 0) return null;
  const [first, today] = [dayOfStamp(Math.min(...dues)), dayOf(now)];
  return first < today ? today : first;
}
