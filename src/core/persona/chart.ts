import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { Relevance } from './events.ts';

/** Something that must hold for an arrow to be taken. */
export type ChartCondition =
  | { readonly is: 'roll' /** Of the 20 rolls. */; readonly below: number }
  | { readonly is: 'state'; readonly path: string }
  | { readonly is: 'relevance'; readonly atLeast: Exclude<Relevance, 'none'> }
  /** Any other guard, by its name in the machine. */
  | { readonly is: 'guard'; readonly name: string };

/** A transition that leads from one state to another. */
export interface ChartArrow {
  /** Type of event, with `*` for all of a kind; empty: at once. */
  readonly on: string;
  /** Path of the state it leads to. */
  readonly to: string;
  readonly conditions: readonly ChartCondition[];
}

/** A state of a persona's machine, with the states inside it. */
export interface ChartState {
  /** From the top: `talking.need.hidden`. */
  readonly path: string;
  readonly key: string;
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final';
  /** Where its own arrows lead; arrows that stay where they are, are left out. */
  readonly arrows: readonly ChartArrow[];
  readonly states: readonly ChartState[];
}

interface GuardShape {
  readonly type?: string;
  readonly params?: { readonly n?: number; readonly fixed?: boolean };
  readonly guards?: readonly unknown[];
  readonly stateValue?: unknown;
}

const pathOf = (node: AnyStateNode): string => node.path.join('.');

/**
 * A machine as a drawing needs it: its states and where they lead, read from XState's own
 * definition, so that no drawing can stray from what the customer does.
 *
 * @param warmth shifts the bounds of rolls, as the guard itself does
 */
export function chartOf(machine: AnyStateMachine, warmth: number): ChartState {
  const conditionsIn = (guard: unknown): readonly ChartCondition[] => {
    if (guard === undefined || guard === null) return [];
    // `and([…])` and `stateIn(…)` are functions that carry what they were made with.
    const { type = '', params, guards, stateValue } = guard as GuardShape;
    if (guards) return guards.flatMap(conditionsIn);
    if (typeof stateValue === 'string') {
      const node = machine.getStateNodeById(stateValue.replace(/^#/, ''));
      return [{ is: 'state', path: pathOf(node) }];
    }
    if (type === 'rollBelow' && params?.n !== undefined) {
      return [{ is: 'roll', below: params.fixed ? params.n : params.n + warmth }];
    }
    if (type === 'hitsKey') return [{ is: 'relevance', atLeast: 'key' }];
    if (type === 'isRelevant') return [{ is: 'relevance', atLeast: 'side' }];
    return [{ is: 'guard', name: type }];
  };

  const chart = (node: AnyStateNode): ChartState => {
    const transitions = [...node.transitions.values()].flat();
    const arrows = [...transitions, ...(node.always ?? [])].flatMap(
      ({ eventType, target, guard }) =>
        (target ?? [])
          .filter((to) => to !== node)
          .map((to) => ({
            on: eventType as string,
            to: pathOf(to),
            conditions: conditionsIn(guard),
          })),
    );
    return {
      path: pathOf(node),
      key: node.key,
      type: node.type === 'history' ? 'atomic' : node.type,
      arrows,
      states: Object.values(node.states).map((state) => chart(state as AnyStateNode)),
    };
  };
  return chart(machine.root);
}

/** All states of a chart, from the top down. */
export function statesIn(chart: ChartState): readonly ChartState[] {
  return [chart, ...chart.states.flatMap(statesIn)];
}
