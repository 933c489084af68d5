import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { activePaths, readMachine, type MachineState } from './xstateMachine.ts';

/** Whether a customer may still come to show all these tags at once, and none of those. */
export type MayShow = (tags: readonly string[], notTags: readonly string[]) => boolean;

/** A state and what it lies in, innermost first. */
function upwards(node: MachineState): MachineState[] {
  const up = [node];
  for (let parent = node.parent; parent; parent = parent.parent) up.push(parent);
  return up;
}

/** The innermost states that entering a state brings about by itself. */
function innermost(node: MachineState): MachineState[] {
  if (node.type === 'parallel') return node.states.flatMap(innermost);
  if (node.type === 'compound') return node.initial.flatMap(innermost);
  return [node];
}

/** The innermost states that going from one state to another brings about. */
function entered(from: MachineState, to: MachineState): MachineState[] {
  const kept = new Set(upwards(from));
  const beside = upwards(to).flatMap((node) =>
    node.parent?.type === 'parallel' && !kept.has(node)
      ? node.parent.states.filter((other) => other !== node)
      : [],
  );
  return [to, ...beside].flatMap(innermost);
}

/** One step from an innermost state, whatever is said and whatever the guards say. */
const nextOf = (leaf: MachineState): MachineState[] =>
  upwards(leaf).flatMap((node) =>
    node.arrows.flatMap(({ to }) => to.flatMap((state) => entered(node, state))),
  );

/** All that an innermost state can lead to, itself included; what ends the call left out. */
function reachedFrom(leaf: MachineState): ReadonlySet<MachineState> {
  const reached = new Set<MachineState>();
  const waiting = [leaf];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (reached.has(node) || node.type === 'final') continue;
    reached.add(node);
    waiting.push(...nextOf(node));
  }
  return reached;
}

/** The parallel region a state belongs to; the machine itself where there are none. */
function regionOf(leaf: MachineState): MachineState {
  const up = upwards(leaf);
  return up.findLast(({ parent }) => parent?.type === 'parallel') ?? (up.at(-1) as MachineState);
}

/**
 * What tags can still bring, read off a machine's chart: a state that no arrow leads back to is over.
 * Guards, patience and chance are passed over, so it may say yes too often and never no too often.
 */
export function tagsAhead(machine: AnyStateMachine): (snapshot: AnyMachineSnapshot) => MayShow {
  const reachedBy = new Map<string, ReadonlySet<MachineState>>();
  const tagsOf = new Map<MachineState, ReadonlySet<string>>();
  const visit = (node: MachineState): void => {
    node.states.forEach(visit);
    if (node.type !== 'atomic') return;
    tagsOf.set(node, new Set(upwards(node).flatMap(({ tags }) => tags)));
    reachedBy.set(node.path, reachedFrom(node));
  };
  visit(readMachine(machine));

  return (snapshot) => {
    const regions = new Map<MachineState, ReadonlySet<string>[]>();
    for (const active of activePaths(snapshot)) {
      for (const leaf of reachedBy.get(active) ?? []) {
        const region = regionOf(leaf);
        const shown = regions.get(region) ?? [];
        regions.set(region, shown);
        shown.push(tagsOf.get(leaf) as ReadonlySet<string>);
      }
    }
    const all = [...regions.values()];
    return (tags, notTags) => {
      const bare = (shown: ReadonlySet<string>) => !notTags.some((tag) => shown.has(tag));
      // Each region has to be somewhere without what mustn't show, and each tag has to come from
      // such a place.
      return (
        all.every((region) => region.some(bare)) &&
        tags.every((tag) =>
          all.some((region) => region.some((shown) => shown.has(tag) && bare(shown))),
        )
      );
    };
  };
}
