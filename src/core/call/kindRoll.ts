import { worthOf } from '../course/outcomes.ts';
import { standings } from '../course/floor.ts';
import { rollSides } from '../persona/events.ts';
import { respond } from './advance.ts';
import type { Choice } from './choice.ts';
import type { Position } from './position.ts';
import type { CallRules } from './rules.ts';

/**
 * The roll of a call in which luck is on the rep's side: the seed's own, or, where another would
 * bring the customer further with this very choice, the next one that does. What goes past the
 * customer goes past them with any roll, so that this saves nobody who doesn't listen.
 *
 * @param roll the seed's, 0–19
 */
export function kindRoll(
  rules: CallRules,
  position: Position,
  choice: Choice,
  roll: number,
): number {
  const comesTo = (one: number): number => {
    const { after } = respond(rules, position, choice, one);
    if (after.ending) return worthOf(after.ending, rules.scenario.goal);
    return standings.findIndex((standing) => after.tags.has(`need-${standing}`));
  };
  const rolls = Array.from({ length: rollSides }, (_, i) => (roll + i) % rollSides);
  const furthest = Math.max(...rolls.map(comesTo));
  return rolls.find((one) => comesTo(one) === furthest) ?? roll;
}
