import { createActor, initialTransition } from 'xstate';
import type { AnyActorScope, AnyMachineSnapshot, AnyStateMachine, AnyStateNode } from 'xstate';
import type { PersonaEvent } from './events.ts';
import type { ReplyKind } from '../course/replies.ts';

// All that the house knows of XState beyond its documented interface stands in this file.

/** What one event did: the machine's new snapshot, and the replies it emitted, in order. */
export interface MachineStep {
  readonly snapshot: AnyMachineSnapshot;
  readonly replies: readonly ReplyKind[];
  /** What it emitted to hand the floor back, in order. */
  readonly openers: readonly ReplyKind[];
}

/** A machine to be stepped by hand. Pure: nothing runs, nothing is kept between steps. */
export interface Stepper {
  readonly start: (input: unknown) => AnyMachineSnapshot;
  readonly step: (snapshot: AnyMachineSnapshot, event: PersonaEvent) => MachineStep;
}

/**
 * XState's own transition function in a scope that is made once. It does what `transition()` does,
 * which makes an actor anew for every step and is several times slower; a test holds the two equal.
 */
export function createStepper(machine: AnyStateMachine): Stepper {
  let replies: ReplyKind[] = [];
  let openers: ReplyKind[] = [];
  const self = createActor(machine, { input: { patience: 1, warmth: 0 } });
  const scope: AnyActorScope = {
    self,
    id: '',
    sessionId: '',
    system: self.system,
    logger: () => {},
    defer: () => {},
    stopChild: () => {},
    emit: () => {},
    actionExecutor: (action) => {
      const said = action.type === 'reply' ? replies : action.type === 'open' ? openers : null;
      said?.push((action.params as { kind: ReplyKind }).kind);
    },
  };
  return {
    start: (input) => initialTransition(machine, input)[0] as AnyMachineSnapshot,
    step(before, event) {
      replies = [];
      openers = [];
      const snapshot = machine.transition(before, event, scope) as AnyMachineSnapshot;
      return { snapshot, replies, openers };
    },
  };
}

/** A guard that has to hold, by its name in the machine, with what it was made with. */
export interface Guard {
  readonly name: string;
  readonly params: {
    /** Of `rollBelow`. */
    readonly n?: number;
    readonly fixed?: boolean;
    /** Of `stateIn`: the state that has to hold. */
    readonly path?: string;
  };
}

/** A transition as the machine's author wrote it. */
export interface Arrow {
  /** Type of event, with `*` for all of a kind; empty: at once. */
  readonly on: string;
  /** Its guards one by one, whatever joins them. */
  readonly guards: readonly Guard[];
  /** States it leads to; none where it stays. */
  readonly to: readonly MachineState[];
}

/** A state of a machine. The same state is the same object within one reading. */
export interface MachineState {
  /** From the top: `talking.need.hidden`; the machine itself has an empty one. */
  readonly path: string;
  readonly key: string;
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  readonly tags: readonly string[];
  readonly parent: MachineState | null;
  readonly states: readonly MachineState[];
  /** The states inside a compound one that it begins with. */
  readonly initial: readonly MachineState[];
  readonly arrows: readonly Arrow[];
}

const pathOf = ({ path }: AnyStateNode): string => path.join('.');

function guardsIn(machine: AnyStateMachine, guard: unknown): readonly Guard[] {
  if (guard === undefined || guard === null) return [];
  // `and([…])` and `stateIn(…)` are functions that carry what they were made with.
  const { type, params, guards, stateValue } = guard as {
    readonly type?: string;
    readonly params?: Guard['params'];
    readonly guards?: readonly unknown[];
    readonly stateValue?: unknown;
  };
  if (guards) return guards.flatMap((part) => guardsIn(machine, part));
  if (typeof stateValue === 'string') {
    const path = pathOf(machine.getStateNodeById(stateValue.replace(/^#/, '')));
    return [{ name: 'stateIn', params: { path } }];
  }
  return [{ name: type ?? '', params: params ?? {} }];
}

/** A state whose parts are still to be entered. */
interface Unfinished extends MachineState {
  readonly states: MachineState[];
  readonly initial: MachineState[];
  readonly arrows: Arrow[];
}

/** Reads a machine's states and arrows. */
export function readMachine(machine: AnyStateMachine): MachineState {
  const read = new Map<AnyStateNode, Unfinished>();
  function enter(node: AnyStateNode, parent: MachineState | null): MachineState {
    const { key, type, tags } = node;
    const parts = { states: [], initial: [], arrows: [] };
    const state: Unfinished = { path: pathOf(node), key, type, tags, parent, ...parts };
    read.set(node, state);
    state.states.push(...Object.values(node.states).map((one: AnyStateNode) => enter(one, state)));
    return state;
  }
  const root = enter(machine.root, null);

  const all = (nodes: readonly AnyStateNode[] = []): MachineState[] =>
    nodes.map((node) => read.get(node) as MachineState);
  for (const [node, { initial, arrows }] of read) {
    if (node.type === 'compound') initial.push(...all(node.initial.target));
    for (const arrow of [...[...node.transitions.values()].flat(), ...(node.always ?? [])]) {
      const { guard, target } = arrow;
      const on = arrow.eventType as string;
      arrows.push({ on, guards: guardsIn(machine, guard), to: all(target) });
    }
  }
  return root;
}

/**
 * Paths of the active states that have none inside, in the machine's own order: with their ancestors
 * they are the condition.
 */
export function activePaths({ _nodes }: AnyMachineSnapshot): readonly string[] {
  return _nodes
    .filter(({ type }) => type === 'atomic' || type === 'final')
    .toSorted((a, b) => a.order - b.order)
    .map(pathOf);
}
