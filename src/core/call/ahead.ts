import type { Horizon } from './horizon.ts';
import type { CallRules } from './rules.ts';

/** What the call ahead can still read, in one condition of the customer with these facts. */
export interface Ahead {
  /** Lines that may still be offered, if they are unsaid; bits in 32-bit words. */
  readonly lineBits: readonly number[];
  /** Lines that never can: they count as said. */
  readonly deadBits: readonly number[];
  /** Facts that are read whatever was said, as bits. */
  readonly facts: number;
  /** Facts that are read while one of these lines is unsaid. */
  readonly perhaps: readonly { readonly fact: number; readonly lineBits: readonly number[] }[];
}

/**
 * What of lines said and facts known nothing from here on can read. A line that can't be offered any
 * more, because a lasting fact rules it out or it waits for one that nobody can reveal, counts as
 * said: whether it was is of no interest.
 *
 * @param facts those known, as bits
 */
export function aheadOf({ cueBits }: CallRules, horizon: Horizon, facts: number): Ahead {
  const lasting = facts & ~cueBits;
  const none = horizon.lineBits.map(() => 0);
  const [live, dead] = [[...none], [...none]];
  const readers = new Map<number, number[]>();
  for (const { index, when } of horizon.lines) {
    const [word, bit] = [index >> 5, 1 << (index & 31)];
    const never = (when.notFacts & lasting) | (when.facts & ~facts & ~horizon.revealable);
    const bits = never === 0 ? live : dead;
    bits[word] = (bits[word] ?? 0) | bit;
    if (never !== 0) continue;
    let read = (when.facts | when.notFacts) & facts & ~horizon.beatFacts;
    for (; read !== 0; read &= read - 1) {
      const fact = read & -read;
      const lines = readers.get(fact) ?? [...none];
      lines[word] = (lines[word] ?? 0) | bit;
      readers.set(fact, lines);
    }
  }
  return {
    lineBits: live,
    deadBits: dead,
    facts: facts & horizon.beatFacts,
    perhaps: [...readers].map(([fact, lineBits]) => ({ fact, lineBits })),
  };
}

/**
 * Drops from lines said and facts known what nothing ahead can read.
 *
 * @param spent words of lines said, from index `from` on; changed in place
 * @returns the facts that are left, as bits
 */
export function keepAhead(ahead: Ahead, spent: Uint32Array | number[], from = 0): number {
  const { lineBits, deadBits, perhaps } = ahead;
  for (let i = 0; i < lineBits.length; i++) {
    const word = (spent[from + i] as number) & (lineBits[i] as number);
    spent[from + i] = word | (deadBits[i] as number);
  }
  let { facts } = ahead;
  for (const { fact, lineBits: readers } of perhaps) {
    for (let i = 0; i < readers.length; i++) {
      if (((readers[i] as number) & ~(spent[from + i] as number)) === 0) continue;
      facts |= fact;
      break;
    }
  }
  return facts;
}
