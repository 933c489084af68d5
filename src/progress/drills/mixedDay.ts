import { cardOf, drillId, type Deck, type Drill } from '../../analysis/drills/deck.ts';
import type { MoveId } from '../../core/course/moves.ts';
import type { Skill } from '../../core/course/skills.ts';

/** A position of a card, and the call that it was found in. */
export interface Spot {
  /** `drillId`. */
  readonly id: string;
  readonly scenario: string;
  readonly drill: Drill;
}

/** A card as the decks have it: one family, perhaps of several scenarios. */
export interface Pool {
  readonly card: string;
  readonly persona: string;
  readonly skill: Skill;
  readonly move: MoveId;
  readonly spots: readonly Spot[];
}

/** A place in a day: a card with the position that it shows. */
export interface Pick {
  readonly pool: Pool;
  readonly spot: Spot;
}

/** The decks by card. */
export function poolsOf(decks: readonly Deck[]): readonly Pool[] {
  const pools = new Map<string, Pool>();
  for (const deck of decks) {
    const { persona, scenario } = deck;
    for (const family of deck.families) {
      const card = cardOf(persona, family);
      const spots = family.drills.map((drill) => ({ id: drillId(deck, drill), scenario, drill }));
      const met = pools.get(card)?.spots ?? [];
      const { skill, move } = family;
      pools.set(card, { card, persona, skill, move, spots: [...met, ...spots] });
    }
  }
  return [...pools.values()];
}

/**
 * Whether one of two positions is as good as the other's answer: both ask for the same move of the
 * same customer, or both lie in one call, where the later shows what was said at the earlier.
 */
function spoils(one: Pick, other: Pick): boolean {
  return (
    one.spot.scenario === other.spot.scenario &&
    (one.pool.move === other.pool.move || one.spot.drill.seed === other.spot.drill.seed)
  );
}

/**
 * Up to `size` places out of cards in order of urgency, none of which spoils another. No customer
 * takes more than their share as long as others have something to ask.
 *
 * @param positionsFor the positions of a card, the one to show first
 */
export function dayOut(
  pools: readonly Pool[],
  size: number,
  positionsFor: (pool: Pool) => readonly Spot[],
): readonly Pick[] {
  const share = Math.ceil(size / Math.max(1, new Set(pools.map(({ persona }) => persona)).size));
  const picks: Pick[] = [];
  const of = (persona: string) => picks.filter(({ pool }) => pool.persona === persona).length;
  const take = (pool: Pool) => {
    const fitting = positionsFor(pool).find((spot) =>
      picks.every((other) => other.pool !== pool && !spoils({ pool, spot }, other)),
    );
    if (fitting) picks.push({ pool, spot: fitting });
  };
  for (const mayTake of [({ persona }: Pool) => of(persona) < share, () => true]) {
    for (const pool of pools) if (picks.length < size && mayTake(pool)) take(pool);
  }
  return alternating(picks);
}

/** The same places, so that neighbours are of two customers, or of two skills at least, where it can be. */
function alternating(picks: readonly Pick[]): readonly Pick[] {
  const left = [...picks];
  const done: Pick[] = [];
  while (left.length > 0) {
    const last = done.at(-1)?.pool;
    const others = (field: 'persona' | 'skill') =>
      left.findIndex(({ pool }) => pool[field] !== last?.[field]);
    const next = [others('persona'), others('skill'), 0].find((at) => at >= 0) ?? 0;
    done.push(...left.splice(next, 1));
  }
  return done;
}
