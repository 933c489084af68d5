import type { Scenario } from '../../core/call/scenario.ts';
import type { CallStart, Transcript } from '../../core/call/transcript.ts';
import { stages } from '../../core/course/stages.ts';

type Remembering = Pick<Scenario, 'id' | 'memory' | 'again' | 'beats'>;

/** Whether they know the rep again: so the earlier call ended, and they know what the opening goes by. */
function knows({ again }: Remembering, { facts, ending }: CallStart): boolean {
  if (!again) return true;
  const needed = again.opening.when.facts;
  return (
    ending !== null && again.after.includes(ending) && needed.every((one) => facts.includes(one))
  );
}

/** Facts that each line tells, by the line's id. */
function toldBy({ beats }: Remembering): ReadonlyMap<string, readonly string[]> {
  const lines = stages.flatMap((stage) => beats[stage]).flatMap(({ slots }) => slots.flat());
  return new Map(lines.map(({ id, tells = [] }) => [id, tells]));
}

/**
 * What a second call begins with: what came to light in the earlier one, by the customer's words and
 * the rep's, as far as the scenario says that it still stands, and how that call ended.
 *
 * @returns `null` where the scenario has no memory, the call was with somebody else, or it ended so
 * that they wouldn't know the rep again
 */
export function memoryOf(scenario: Remembering, earlier: Transcript): CallStart | null {
  const { id, memory } = scenario;
  if (!memory || earlier.scenario.id !== id) return null;
  const told = toldBy(scenario);
  const common = new Set(earlier.start.facts);
  let ending: CallStart['ending'] = null;
  for (const event of earlier.events) {
    if (event.type === 'callEnded') ({ ending } = event);
    else if (event.type === 'customerSpoke') event.reveals.forEach((fact) => common.add(fact));
    else told.get(event.line ?? '')?.forEach((fact) => common.add(fact));
  }
  const start = { facts: memory.filter((fact) => common.has(fact)), ending };
  return knows(scenario, start) ? start : null;
}
