import {
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
} from 'xstate';
import type { PersonaEvent } from '../../src/core/persona/events.ts';
import type { MachineStep } from '../../src/core/persona/xstateMachine.ts';
import { endings, type Ending } from '../../src/core/course/outcomes.ts';
import { laterStage, stages, type Stage } from '../../src/core/course/stages.ts';
import type { Persona, PersonaDefinition, PersonaState } from '../../src/core/persona/persona.ts';
import type { ReplyKind } from '../../src/core/course/replies.ts';
import { tagsAhead } from '../../src/core/persona/tagsAhead.ts';

/** One event of a machine: what comes next, and the replies emitted. */
type Step = (snapshot: AnyMachineSnapshot, event: PersonaEvent) => MachineStep;

/** XState's own pure `transition()`. */
const pure =
  (machine: AnyStateMachine): Step =>
  (before, event) => {
    const [snapshot, actions] = transition(machine, before, event);
    const kinds = (name: string) =>
      (actions as { type: string; params?: unknown }[])
        .filter(({ type }) => type === name)
        .map(({ params }) => (params as { kind: ReplyKind }).kind);
    const [replies, openers] = [kinds('reply'), kinds('open')];
    return { snapshot: snapshot as AnyMachineSnapshot, replies, openers };
  };

/**
 * Asks the same only once: a machine is pure, so that the very same snapshot and event always have
 * the same answer. Rolls stay apart.
 */
export function askedOnce<T>(
  step: (snapshot: AnyMachineSnapshot, event: PersonaEvent) => T,
): (snapshot: AnyMachineSnapshot, event: PersonaEvent) => T {
  const answers = new WeakMap<AnyMachineSnapshot, Map<string, T>>();
  return (snapshot, event) => {
    const known = answers.get(snapshot) ?? new Map<string, T>();
    answers.set(snapshot, known);
    const asked = JSON.stringify(event);
    const answer = known.get(asked) ?? step(snapshot, event);
    known.set(asked, answer);
    return answer;
  };
}

/**
 * A persona without tables: the machine itself is asked for every event, and all 20 rolls are
 * apart. Slow and plain, to hold the quick one against.
 *
 * @param step how the machine takes an event; its pure `transition()` unless given
 */
export function plainPersona(
  definition: PersonaDefinition,
  traits: Readonly<Record<string, number>>,
  step: Step = askedOnce(pure(definition.machine)),
): Persona {
  const { machine } = definition;
  const input = Object.fromEntries(
    Object.entries(definition.traits).map(([name, range]) => [name, traits[name] ?? range.default]),
  );
  const ahead = tagsAhead(machine);
  const met = new Map<string, { state: PersonaState; snapshot: AnyMachineSnapshot }>();
  const read = new WeakMap<AnyMachineSnapshot, Map<Stage, PersonaState>>();
  const stateOf = (snapshot: AnyMachineSnapshot, earlier: Stage): PersonaState => {
    const byStage = read.get(snapshot) ?? new Map<Stage, PersonaState>();
    read.set(snapshot, byStage);
    const state = byStage.get(earlier) ?? stateRead(snapshot, earlier);
    byStage.set(earlier, state);
    return state;
  };
  const stateRead = (snapshot: AnyMachineSnapshot, earlier: Stage): PersonaState => {
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
      patience,
      ending: done ? (snapshot.value as Ending) : null,
    };
    met.set(key, { state, snapshot });
    return state;
  };
  return {
    id: definition.id,
    version: definition.version,
    objections: definition.objections,
    cutsFor: () => Array.from({ length: 19 }, (_, i) => i + 1),
    start: stateOf(initialTransition(machine, input)[0] as AnyMachineSnapshot, 'opening'),
    react(from, events) {
      let { snapshot } = met.get(from.key)!;
      const replies: ReplyKind[] = [];
      const openers: ReplyKind[] = [];
      for (const event of events) {
        if (snapshot.status === 'done') break;
        const next = step(snapshot, event);
        snapshot = next.snapshot;
        replies.push(...next.replies);
        openers.push(...next.openers);
      }
      return { state: stateOf(snapshot, from.stage), replies, openers };
    },
    mayShow: ({ key }, tags, notTags) => ahead(met.get(key)!.snapshot)(tags, notTags),
    activeIn: ({ key }) =>
      met
        .get(key)!
        .snapshot._nodes.filter(({ type }) => type === 'atomic' || type === 'final')
        .map(({ path }) => path.join('.')),
  };
}
