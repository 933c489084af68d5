import { drawn, type House } from './decision.ts';

/** What seats are named more than once, first of all; `null`: none. */
export function twiceIn(seats: readonly string[]): string | null {
  return seats.find((seat, i) => seats.indexOf(seat) !== i) ?? null;
}

/**
 * Groups that are drawn, as equal as can be.
 *
 * @param count how many, from 1
 */
export function drawnGroups(
  seats: readonly string[],
  count: number,
  house: House,
): readonly (readonly string[])[] {
  const order = drawn(seats, house);
  const groups = Array.from({ length: count }, (_, i) => order.filter((_, j) => j % count === i));
  return groups.filter((group) => group.length > 0);
}

/** The groups with more people, each put into the smallest. */
export function joined(
  groups: readonly (readonly string[])[],
  more: readonly string[],
): readonly (readonly string[])[] {
  const grown = groups.map((group) => [...group]);
  for (const seat of more) {
    const smallest = Math.min(...grown.map(({ length }) => length));
    grown.find(({ length }) => length === smallest)?.push(seat);
  }
  return grown;
}
