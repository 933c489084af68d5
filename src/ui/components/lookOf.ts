import type { Look } from '../../core/course/looks.ts';
import { drawn } from './portrait/composed.ts';
import type { PortraitLook } from './portrait/look.ts';
import * as looks from './portrait/looks.ts';

const byName: Readonly<Record<string, PortraitLook>> = looks;

/** The drawing that a scenario names or puts together for its customer; the first one where there is none such. */
export function lookOf(look: Look): PortraitLook {
  if (typeof look !== 'string') return drawn(look);
  return Object.hasOwn(byName, look) ? (byName[look] ?? looks.dispatcher) : looks.dispatcher;
}
