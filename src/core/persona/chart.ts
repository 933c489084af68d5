import type { AnyStateMachine } from 'xstate';
import type { Relevance } from './events.ts';
import { readMachine, type Guard, type MachineState } from './xstateMachine.ts';

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

/**
 * A machine as a drawing needs it: its states and where they lead, read from XState's own
 * definition, so that no drawing can stray from what the customer does.
 *
 * @param warmth shifts the bounds of rolls, as the guard itself does
 */
export function chartOf(machine: AnyStateMachine, warmth: number): ChartState {
  const conditionOf = ({ name, params: { n, fixed, path } }: Guard): ChartCondition => {
    if (path !== undefined) return { is: 'state', path };
    if (name === 'rollBelow' && n !== undefined) {
      return { is: 'roll', below: fixed ? n : n + warmth };
    }
    if (name === 'hitsKey') return { is: 'relevance', atLeast: 'key' };
    if (name === 'isRelevant') return { is: 'relevance', atLeast: 'side' };
    return { is: 'guard', name };
  };

  const chart = (state: MachineState): ChartState => {
    const { path, key, type } = state;
    const arrows = state.arrows.flatMap(({ on, guards, to }) =>
      to
        .filter((other) => other !== state)
        .map((other) => ({ on, to: other.path, conditions: guards.map(conditionOf) })),
    );
    return {
      path,
      key,
      type: type === 'history' ? 'atomic' : type,
      arrows,
      states: state.states.map(chart),
    };
  };
  return chart(readMachine(machine));
}

/** All states of a chart, from the top down. */
export function statesIn(chart: ChartState): readonly ChartState[] {
  return [chart, ...chart.states.flatMap(statesIn)];
}
