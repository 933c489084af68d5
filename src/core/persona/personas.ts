import { busyManager } from './busyManager/machine.ts';
import { priceObjector } from './priceObjector/machine.ts';
import { staller } from './staller/machine.ts';
import type { PersonaDefinition } from './persona.ts';

/** Personas by the id that a scenario names. */
export type Personas = Readonly<Record<string, PersonaDefinition>>;

/** Every persona there is. */
export const personas: Personas = {
  busyManager,
  priceObjector,
  staller,
};

/**
 * The persona of an id.
 *
 * @throws Error where nobody made it (the scenario check says so with line and column)
 */
export function personaOf(id: string, all: Personas = personas): PersonaDefinition {
  const definition = Object.hasOwn(all, id) ? all[id] : undefined;
  if (!definition) throw new Error(`nobody made the persona ${id}`);
  return definition;
}
