import type { Choice } from '../../../src/core/call/choice.ts';
import { eventsOf } from '../../../src/core/call/hearing.ts';
import type { Position } from '../../../src/core/call/position.ts';
import type { CallRules } from '../../../src/core/call/rules.ts';

/** The ear's own verdict, before anything else of the line reaches the customer. */
export function isHeard(
  rules: CallRules,
  position: Position,
  choice: Choice,
  roll: number,
): boolean {
  const events = eventsOf(rules, position, choice, roll);
  const judged = events.slice(0, events.findIndex(({ type }) => type === 'line.begins') + 1);
  const { state } = rules.persona.react(position.persona, judged);
  return !rules.persona.activeIn(state).some((path) => /ear\.(?:misses|slights)$/u.test(path));
}
