import type { AnyStateMachine } from 'xstate';
import { rollSides } from './events.ts';
import { readMachine, type Guard, type MachineState } from './xstateMachine.ts';

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
  const boundIn = ({ name, params: { n, fixed } }: Guard): readonly number[] =>
    name === 'rollBelow' && n !== undefined ? [fixed ? n : n + shift] : [];
  const visit = ({ arrows, states }: MachineState): void => {
    for (const { on, guards } of arrows) {
      const found = byDescriptor.get(on) ?? new Set<number>();
      byDescriptor.set(on, found);
      for (const bound of guards.flatMap(boundIn)) found.add(bound);
    }
    states.forEach(visit);
  };
  visit(readMachine(machine));

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
