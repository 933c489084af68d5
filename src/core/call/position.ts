import type { Stage } from '../course/stages.ts';
import { introLimit } from '../course/times.ts';
import type { PersonaState } from '../persona/persona.ts';
import { aheadOf, keepAhead } from './ahead.ts';
import { bitSet, has, union, type BitSet } from './bitSet.ts';
import { factsNamed, type CallRules, type CompiledLine } from './rules.ts';
import type { CallStart } from './transcript.ts';

/** Where a call stands: all that the future depends on, and nothing else. */
export interface Position {
  readonly persona: PersonaState;
  /** The rep's turns so far. */
  readonly turn: number;
  /**
   * Seconds the rep has talked in the opening; one more than `introLimit` for all above it, 0 once
   * the opening is over (C1).
   */
  readonly introSeconds: number;
  /** Facts known, by number; those that nothing ahead reads are dropped. */
  readonly facts: BitSet;
  /** Lines said or out of reach, by number; those that no beat ahead has are dropped. */
  readonly spent: BitSet;
}

/** Whether a line has been said. */
export function isSpent(position: Position, line: CompiledLine): boolean {
  return has(position.spent, line.index);
}

/** The position before the first turn. */
export function startPosition(rules: CallRules, start: CallStart): Position {
  return canonical(rules, {
    persona: rules.persona.start,
    turn: 0,
    introSeconds: 0,
    facts: union(rules.knownAtStart, factsNamed(rules, start.facts)),
    spent: bitSet(rules.lineWords),
  });
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
  const { persona, turn } = position;
  const { factWords, lineWords } = rules;
  if (persona.ending) {
    const [facts, spent] = [bitSet(factWords), bitSet(lineWords)];
    return { persona, turn: 0, introSeconds: 0, facts, spent };
  }
  const [facts, spent] = [[...position.facts], [...position.spent]];
  const horizon = rules.horizonOf(persona, turn + 1 >= rules.scenario.turns);
  keepAhead(aheadOf(rules, horizon, position.facts), spent, 0, facts, 0);
  return {
    persona,
    turn,
    introSeconds: introAhead(persona.stage, position.introSeconds),
    facts,
    spent,
  };
}

/** A position as text: equal positions of one `CallRules` have equal keys. */
export function positionKey(position: Position): string {
  const { persona, turn, introSeconds, facts, spent } = position;
  return `${persona.index}.${turn}.${introSeconds}.${facts.join('.')}.${spent.join('.')}`;
}
