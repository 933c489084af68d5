import { loadPersonas, type Personas } from './load.ts';
import type { PersonaDefinition } from './persona.ts';

/**
 * Every persona there is, for what runs in Node: it waits for all of them as it is imported, which
 * no page should. In a browser, `load.ts` is asked.
 */
export const personas: Personas = await loadPersonas();

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
