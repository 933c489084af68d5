import type { AnyStateMachine } from 'xstate';
import { rollSides } from './events.ts';

/**
 * The rolls at which some `rollBelow` guard of the machine changes its answer, ascending, without
 * 0 and 20. Between two of them the machine can't tell rolls apart, so one roll stands for all.
 *
 * @param shift added to every bound, as the guard itself does with the customer's warmth
 */
export function rollBounds(machine: AnyStateMachine, shift: number): readonly number[] {
  const found = new Set<number>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const { type, params } = value as {
        type?: unknown;
        params?: { n?: unknown; fixed?: unknown };
      };
      if (type === 'rollBelow' && typeof params?.n === 'number') {
        found.add(params.fixed === true ? params.n : params.n + shift);
      }
      Object.values(value).forEach(visit);
    } else if (typeof value === 'function' && 'guards' in value) {
      // `and([...])` and `not(…)` keep their parts on the function.
      visit(value.guards);
    }
  };
  visit(machine.config);
  return [...found].filter((n) => n > 0 && n < rollSides).sort((a, b) => a - b);
}
