import type { PersonaState } from '../persona/persona.ts';
import type { CallRules, CompiledLine } from './rules.ts';
import type { CallStart } from './transcript.ts';

/** Where a call stands: all that the future depends on, and nothing else. */
export interface Position {
  readonly persona: PersonaState;
  /** The rep's turns so far. */
  readonly turn: number;
  /** Seconds the rep has talked in the opening, up to 20; 0 once the opening is over (C1). */
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
 * The same position with everything dropped that can no longer matter, so that positions with one
 * future are one position. Values don't change by it; a test holds raw and canonical equal.
 */
export function canonical(rules: CallRules, position: Position): Position {
  const { persona } = position;
  if (persona.ending) {
    const spent = position.spent.map(() => 0);
    return { persona, turn: 0, introSeconds: 0, facts: 0, spent };
  }
  const horizon = rules.horizons[persona.stage];
  const spent = position.spent.map((word, i) => word & (horizon.lineBits[i] ?? 0));
  const pruned: Position = {
    persona,
    turn: position.turn,
    introSeconds: persona.stage === 'opening' ? Math.min(position.introSeconds, introLimit) : 0,
    facts: position.facts,
    spent,
  };
  let read = horizon.beatFacts;
  for (const line of horizon.lines) {
    if (!isSpent(pruned, line)) read |= line.when.facts | line.when.notFacts;
  }
  return { ...pruned, facts: position.facts & read };
}

/** A position as text: equal positions of one `CallRules` have equal keys. */
export function positionKey(position: Position): string {
  const { persona, turn, introSeconds, facts, spent } = position;
  return `${persona.index}.${turn}.${introSeconds}.${facts}.${spent.join('.')}`;
}
