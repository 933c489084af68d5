import {
  add,
  bitSet,
  common,
  contains,
  numbersIn,
  overlaps,
  union,
  without,
  type BitSet,
  type Words,
} from './bitSet.ts';
import type { Horizon } from './horizon.ts';
import type { CallRules } from './rules.ts';

/** What the call ahead can still read, in one condition of the customer with these facts. */
export interface Ahead {
  /** Lines that may still be offered, if they are unsaid. */
  readonly lines: BitSet;
  /** Lines that never can: they count as said. */
  readonly dead: BitSet;
  /** Facts that are read whatever was said. */
  readonly facts: BitSet;
  /** Facts that are read while one of these lines is unsaid. */
  readonly perhaps: readonly { readonly fact: number; readonly lines: BitSet }[];
}

/** What was worked out, by horizon and by the facts known. A horizon is of one call alone. */
const known = new WeakMap<Horizon, Map<number | string, Ahead>>();

/**
 * What of lines said and facts known nothing from here on can read. A line that can't be offered any
 * more, because a lasting fact rules it out or it waits for one that nobody can reveal, counts as
 * said: whether it was is of no interest. Worked out once for a horizon and these facts.
 *
 * @param facts those known
 */
export function aheadOf(rules: CallRules, horizon: Horizon, facts: BitSet): Ahead {
  const byFacts = known.get(horizon) ?? new Map<number | string, Ahead>();
  known.set(horizon, byFacts);
  const key = facts.length === 1 ? (facts[0] as number) : facts.join();
  const met = byFacts.get(key);
  if (met) return met;
  const ahead = lookAhead(rules, horizon, facts);
  byFacts.set(key, ahead);
  return ahead;
}

function lookAhead(rules: CallRules, horizon: Horizon, facts: BitSet): Ahead {
  const lasting = without(facts, rules.cues);
  const attainable = union(facts, horizon.revealable);
  const perhapsRead = without(facts, horizon.beatFacts);
  const live: number[] = [];
  const dead: number[] = [];
  const readers = new Map<number, number[]>();
  for (const { index, when, assumes } of horizon.lines) {
    if (overlaps(when.notFacts, lasting) || !contains(attainable, when.facts)) {
      dead.push(index);
      continue;
    }
    live.push(index);
    const read = union(union(when.facts, when.notFacts), assumes);
    if (!overlaps(read, perhapsRead)) continue;
    for (const fact of numbersIn(common(read, perhapsRead))) {
      const lines = readers.get(fact) ?? [];
      lines.push(index);
      readers.set(fact, lines);
    }
  }
  const set = (lines: readonly number[]) => bitSet(rules.lineWords, lines);
  return {
    lines: set(live),
    dead: set(dead),
    facts: common(facts, horizon.beatFacts),
    perhaps: [...readers].map(([fact, lines]) => ({ fact, lines: set(lines) })),
  };
}

/**
 * Drops from lines said and facts known what nothing ahead can read. Both are changed in place.
 *
 * @param spent holds the lines said, from index `spentAt` on
 * @param facts takes the facts that are left, from index `factsAt` on
 */
export function keepAhead(
  ahead: Ahead,
  spent: Words,
  spentAt: number,
  facts: Words,
  factsAt: number,
): void {
  const { lines, dead, perhaps } = ahead;
  for (let i = 0; i < lines.length; i++) {
    const word = (spent[spentAt + i] as number) & (lines[i] as number);
    spent[spentAt + i] = word | (dead[i] as number);
  }
  for (let i = 0; i < ahead.facts.length; i++) facts[factsAt + i] = ahead.facts[i] as number;
  for (const { fact, lines: readers } of perhaps) {
    for (let i = 0; i < readers.length; i++) {
      if (((readers[i] as number) & ~(spent[spentAt + i] as number)) === 0) continue;
      add(facts, fact, factsAt);
      break;
    }
  }
}
