// All of them are made of it: on the first page it is there before the machine, not after it.
import './parts/customerOf.ts';
import type { PersonaDefinition } from './persona.ts';

/** Personas by the id that a scenario names. */
export type Personas = Readonly<Record<string, PersonaDefinition>>;

/**
 * Every persona there is: the one list of them. Each is a chunk of its own, for a call needs only
 * the one who picks up.
 */
const loaders: Readonly<Record<string, () => Promise<PersonaDefinition>>> = {
  busyManager: async () => (await import('./busyManager/machine.ts')).busyManager,
  priceObjector: async () => (await import('./priceObjector/machine.ts')).priceObjector,
  staller: async () => (await import('./staller/machine.ts')).staller,
};

/**
 * Loads a persona by the id that a scenario names; `null` where there is none.
 *
 * @throws whatever the import throws when the network fails
 */
export async function loadPersona(id: string): Promise<PersonaDefinition | null> {
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  return load ? load() : null;
}

/**
 * Loads all of them, for whoever reads scenarios that may name any.
 *
 * @throws whatever the import throws when the network fails
 */
export async function loadPersonas(): Promise<Personas> {
  const all = Object.entries(loaders).map(async ([id, load]) => [id, await load()] as const);
  return Object.fromEntries(await Promise.all(all));
}
