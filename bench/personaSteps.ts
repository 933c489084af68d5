import { transition } from 'xstate';
import type { AnyMachineSnapshot } from 'xstate';
import { repEventOf, moveIds } from '../src/core/course/moves.ts';
import type { PersonaEvent } from '../src/core/persona/events.ts';
import { personas } from '../src/core/persona/personas.ts';
import type { PersonaDefinition } from '../src/core/persona/persona.ts';
import { createStepper } from '../src/core/persona/xstateMachine.ts';
import { percentile, table } from './table.ts';

/** Conditions that are stepped from, and rounds that each of the two runs, by turns. */
const conditions = 60;
const rounds = 7;

interface Step {
  readonly from: AnyMachineSnapshot;
  readonly event: PersonaEvent;
}

/** Steps out of conditions near the pick-up, each with every move. */
function stepsOf({ machine, traits }: PersonaDefinition): readonly Step[] {
  const events = moveIds.map(
    (move, i): PersonaEvent => ({ type: repEventOf(move), relevance: 'key', roll: (i * 7) % 20 }),
  );
  const stepper = createStepper(machine);
  const patience = traits['patience']?.default ?? 4;
  const queue = [stepper.start({ patience, warmth: 0 })];
  const met = new Set<string>();
  for (const from of queue) {
    for (const event of events) {
      if (queue.length >= conditions) break;
      const { snapshot } = stepper.step(from, event);
      const key = JSON.stringify([snapshot.value, snapshot.context]);
      if (snapshot.status === 'done' || met.has(key)) continue;
      met.add(key);
      queue.push(snapshot);
    }
  }
  return queue.flatMap((from) => events.map((event) => ({ from, event })));
}

/** Steps a second, thousands. */
function rate(steps: readonly Step[], run: (step: Step) => unknown): number {
  const begin = performance.now();
  for (const step of steps) run(step);
  return steps.length / (performance.now() - begin);
}

/** The step that the product takes against XState's pure `transition()`, in the same run. */
export function benchPersonaSteps(): void {
  const rows = Object.values(personas).map((definition) => {
    const { id, machine } = definition;
    const steps = stepsOf(definition);
    const stepper = createStepper(machine);
    const ours: number[] = [];
    const pure: number[] = [];
    for (let round = 0; round < rounds; round++) {
      ours.push(rate(steps, ({ from, event }) => stepper.step(from, event)));
      pure.push(rate(steps, ({ from, event }) => transition(machine, from, event)));
    }
    const [a, b] = [percentile(ours, 0.5), percentile(pure, 0.5)];
    return [id, a.toFixed(0), b.toFixed(0), `${(a / b).toFixed(1)} ×`];
  });
  table(
    `Persona steps, thousands a second (median of ${rounds} rounds)`,
    ['persona', 'createStepper', 'transition()', 'ratio'],
    rows,
  );
}
