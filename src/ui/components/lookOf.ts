import * as looks from './portrait/looks.ts';
import type { PortraitLook } from './portrait/look.ts';

const byName: Readonly<Record<string, PortraitLook>> = looks;

/** The drawing that a scenario names for its customer; the first one where there is none such. */
export function lookOf(name: string): PortraitLook {
  return Object.hasOwn(byName, name) ? (byName[name] ?? looks.dispatcher) : looks.dispatcher;
}
