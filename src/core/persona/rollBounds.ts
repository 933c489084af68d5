import type { AnyStateMachine } from 'xstate';
import { rollSides } from './events.ts';

/** Bounds of the `rollBelow` guards in a piece of machine configuration. */
function boundsIn(value: unknown, shift: number, found: Set<number>): void {
  if (Array.isArray(value)) {
    for (const item of value) boundsIn(item, shift, found);
  } else if (typeof value === 'function') {
    // `and([…])` keeps its parts on the function.
    if ('guards' in value) boundsIn(value.guards, shift, found);
  } else if (typeof value === 'object' && value !== null) {
    const { type, params } = value as { type?: unknown; params?: { n?: unknown; fixed?: unknown } };
    if (type === 'rollBelow' && typeof params?.n === 'number') {
      found.add(params.fixed === true ? params.n : params.n + shift);
    }
    if ('guard' in value) boundsIn(value.guard, shift, found);
  }
}

interface StateConfig {
  readonly on?: Readonly<Record<string, unknown>>;
  readonly states?: Readonly<Record<string, StateConfig>>;
}

const matches = (descriptor: string, type: string): boolean =>
  descriptor === type || (descriptor.endsWith('*') && type.startsWith(descriptor.slice(0, -1)));

/**
 * For each type of event, the rolls at which some `rollBelow` guard of the machine changes its
 * answer, ascending, without 0 and 20. Between two of them the machine can't tell rolls apart, so
 * one roll stands for all.
 *
 * @param shift added to every bound, as the guard itself does with the customer's warmth
 */
export function rollBounds(
  machine: AnyStateMachine,
  shift: number,
): (type: string) => readonly number[] {
  const byDescriptor = new Map<string, Set<number>>();
  const visit = ({ on = {}, states = {} }: StateConfig): void => {
    for (const [descriptor, transitions] of Object.entries(on)) {
      const found = byDescriptor.get(descriptor) ?? new Set<number>();
      byDescriptor.set(descriptor, found);
      boundsIn(transitions, shift, found);
    }
    for (const state of Object.values(states)) visit(state);
  };
  visit(machine.config as StateConfig);

  const byType = new Map<string, readonly number[]>();
  return (type) => {
    let bounds = byType.get(type);
    if (!bounds) {
      const all = [...byDescriptor].filter(([descriptor]) => matches(descriptor, type));
      const inside = all.flatMap(([, found]) => [...found]).filter((n) => n > 0 && n < rollSides);
      bounds = [...new Set(inside)].sort((a, b) => a - b);
      byType.set(type, bounds);
    }
    return bounds;
  };
}
