import type { Again, Scenario, Wording } from './scenario.ts';
import type { CallStart } from './transcript.ts';

/** How a call begins that goes on from an earlier one; `null`: as a first one does. */
export function againOf({ again }: Pick<Scenario, 'again'>, { ending }: CallStart): Again | null {
  return again && ending !== null && again.after.includes(ending) ? again : null;
}

/** The customer's first words, one of which the seed picks. */
export function pickUpOf(
  scenario: Pick<Scenario, 'again' | 'pickUp'>,
  start: CallStart,
): readonly [Wording, ...Wording[]] {
  return againOf(scenario, start)?.pickUp ?? scenario.pickUp;
}

/** The scenario as it is when a call goes on from an earlier one: its brief says what has happened. */
export function inCall(scenario: Scenario, start: CallStart): Scenario {
  const again = againOf(scenario, start);
  return again
    ? { ...scenario, brief: { ...scenario.brief, situation: again.situation } }
    : scenario;
}
