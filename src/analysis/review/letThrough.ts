import type { Choice } from '../../core/call/choice.ts';
import { eventsOf } from '../../core/call/hearing.ts';
import type { Position } from '../../core/call/position.ts';
import type { CallRules } from '../../core/call/rules.ts';

/** The region of the shared parts that judges a line as a whole. */
const ear = '.ear.';
/** Its states for what reaches nobody, and for what goes past what is open. */
const unheard = ['.ear.misses', '.ear.slights'];

/**
 * Whether a choice meets what is open, by the customer's own ear: it tells also where the words don't,
 * because the call was over with the answer. `null` where the customer has no such ear, or has just
 * picked up.
 *
 * @param roll 0–19
 */
export function letThrough(
  rules: CallRules,
  position: Position,
  choice: Choice,
  roll: number,
): boolean | null {
  const events = eventsOf(rules, position, choice, roll);
  const judged = events.findIndex(({ type }) => type === 'line.begins');
  if (judged < 0 || position.persona.stage === 'opening') return null;
  const { state } = rules.persona.react(position.persona, events.slice(0, judged + 1));
  // To have gone past what was open was more than they would take.
  if (state.ending) return false;
  const active = rules.persona.activeIn(state);
  if (!active.some((path) => path.includes(ear))) return null;
  return !active.some((path) => unheard.some((state) => path.endsWith(state)));
}
