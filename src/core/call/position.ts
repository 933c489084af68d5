import type { Stage } from '../course/stages.ts';
import type { PersonaState } from '../persona/persona.ts';
import type { CallRules, CompiledLine } from './rules.ts';
import type { CallStart } from './transcript.ts';

/** Where a call stands: all that the future depends on, and nothing else. */
export interface Position {
  readonly persona: PersonaState;
  /** The rep's turns so far. */
  readonly turn: number;
  /** Seconds the rep has talked in the opening, 21 for all above 20; 0 once it is over (C1). */
  readonly introSeconds: number;
  /** Facts known, as bits; those that nothing ahead reads are dropped. */
  readonly facts: number;
  /** Lines said, as bits in 32-bit words; those that can't come again anyway are dropped. */
  readonly spent: readonly number[];
}

/** The 20 seconds of the introduction (C1). */
export const introLimit = 20;

/** Whether a line has been said. */
export function isSpent(position: Position, line: CompiledLine): boolean {
  return ((position.spent[line.index >> 5] ?? 0) & (1 << (line.index & 31))) !== 0;
}

/** The position before the first turn. */
export function startPosition(rules: CallRules, start: CallStart): Position {
  let facts = rules.knownAtStart;
  for (const id of start.facts) facts |= rules.factBit.get(id) ?? 0;
  return canonical(rules, {
    persona: rules.persona.start,
    turn: 0,
    introSeconds: 0,
    facts,
    spent: Array.from({ length: rules.spentWords }, () => 0),
  });
}

/**
 * Drops from lines said and facts known, both as bits, what nothing from this stage on can read.
 * A line is dead when a lasting fact rules it out, or it waits for a fact that nobody can reveal any
 * more: whether it was said is then of no interest.
 *
 * @param spent words of lines said, from index `from` on; changed in place
 * @returns the facts that are left
 */
export function keepAhead(
  rules: CallRules,
  stage: Stage,
  facts: number,
  spent: Uint32Array | number[],
  from = 0,
): number {
  const { lines, lineBits, beatFacts, revealable } = rules.horizons[stage];
  const lasting = facts & ~rules.cueBits;
  for (let i = 0; i < rules.spentWords; i++) {
    spent[from + i] = (spent[from + i] ?? 0) & (lineBits[i] ?? 0);
  }
  let read = beatFacts;
  for (const { index, when } of lines) {
    const at = from + (index >> 5);
    const bit = 1 << (index & 31);
    const word = spent[at] ?? 0;
    const ruledOut = when.notFacts & lasting;
    if (ruledOut !== 0 || (when.facts & ~facts & ~revealable) !== 0) {
      spent[at] = word & ~bit;
      // What keeps it dead has to be remembered in its place.
      read |= ruledOut;
    } else if ((word & bit) === 0) read |= when.facts | when.notFacts;
  }
  return facts & read;
}

/** The introduction clock as far as it can still matter. */
export function introAhead(stage: Stage, seconds: number): number {
  return stage === 'opening' ? Math.min(seconds, introLimit + 1) : 0;
}

/**
 * The same position with everything dropped that can no longer matter, so that positions with one
 * future are one position. Values don't change by it; a test holds raw and canonical equal.
 */
export function canonical(rules: CallRules, position: Position): Position {
  const { persona, turn, facts } = position;
  if (persona.ending) {
    const spent = position.spent.map(() => 0);
    return { persona, turn: 0, introSeconds: 0, facts: 0, spent };
  }
  const { stage } = persona;
  const spent = [...position.spent];
  return {
    persona,
    turn,
    introSeconds: introAhead(stage, position.introSeconds),
    facts: keepAhead(rules, stage, facts, spent),
    spent,
  };
}

/** A position as text: equal positions of one `CallRules` have equal keys. */
export function positionKey(position: Position): string {
  const { persona, turn, introSeconds, facts, spent } = position;
  return `${persona.index}.${turn}.${introSeconds}.${facts}.${spent.join('.')}`;
}
