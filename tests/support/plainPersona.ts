import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import { endings, type Ending } from '../../src/core/course/outcomes.ts';
import { laterStage, stages, type Stage } from '../../src/core/course/stages.ts';
import type { Persona, PersonaDefinition, PersonaState } from '../../src/core/persona/persona.ts';
import type { ReplyKind } from '../../src/core/persona/replies.ts';

/**
 * A persona without memory, tables or cuts: XState's own pure `transition()` for every event and
 * all 20 rolls apart. Slow and plain, to hold the quick one against.
 */
export function plainPersona(
  definition: PersonaDefinition,
  traits: Readonly<Record<string, number>>,
): Persona {
  const { machine } = definition;
  const input = Object.fromEntries(
    Object.entries(definition.traits).map(([name, range]) => [name, traits[name] ?? range.default]),
  );
  const met = new Map<string, { state: PersonaState; snapshot: AnyMachineSnapshot }>();
  const stateOf = (snapshot: AnyMachineSnapshot, earlier: Stage): PersonaState => {
    const tags = new Set<string>(snapshot.tags);
    const stage = laterStage(stages.findLast((s) => tags.has(s)) ?? earlier, earlier);
    const key = `${JSON.stringify(snapshot.value)} ${JSON.stringify(snapshot.context)} ${stage}`;
    const known = met.get(key);
    if (known) return known.state;
    const done = snapshot.status === 'done' && Object.hasOwn(endings, String(snapshot.value));
    const { patience } = snapshot.context as { patience: number };
    const state: PersonaState = {
      index: met.size,
      key,
      tags,
      stage,
      mood: 'neutral',
      patience,
      ending: done ? (snapshot.value as Ending) : null,
    };
    met.set(key, { state, snapshot });
    return state;
  };
  return {
    id: definition.id,
    objections: definition.objections,
    cutsFor: () => Array.from({ length: 19 }, (_, i) => i + 1),
    start: stateOf(initialTransition(machine, input)[0] as AnyMachineSnapshot, 'opening'),
    react(from, events) {
      let { snapshot } = met.get(from.key)!;
      const replies: ReplyKind[] = [];
      for (const event of events) {
        if (snapshot.status === 'done') break;
        const [next, actions] = transition(machine, snapshot, event);
        snapshot = next as AnyMachineSnapshot;
        for (const { type, params } of actions as { type: string; params?: unknown }[]) {
          if (type === 'reply') replies.push((params as { kind: ReplyKind }).kind);
        }
      }
      return { state: stateOf(snapshot, from.stage), replies };
    },
  };
}
