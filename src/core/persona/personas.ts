import { busyManager } from './busyManager/machine.ts';
import { priceObjector } from './priceObjector/machine.ts';
import { staller } from './staller/machine.ts';
import type { PersonaDefinition } from './persona.ts';

/** Every persona by the id that a scenario names. */
export const personas: Readonly<Record<string, PersonaDefinition>> = {
  busyManager,
  priceObjector,
  staller,
};
