// All of them are made of it: on the first page it is there before the machine, not after it.
import './agreement.ts';
import type { PersonaDefinition } from './persona.ts';

/** Each persona is a chunk of its own: a call needs only the one who picks up. */
const loaders: Readonly<Record<string, () => Promise<PersonaDefinition>>> = {
  busyManager: async () => (await import('./busyManager/machine.ts')).busyManager,
  priceObjector: async () => (await import('./priceObjector/machine.ts')).priceObjector,
  staller: async () => (await import('./staller/machine.ts')).staller,
};

/** Loads a persona by the id that a scenario names; `null` where there is none. */
export async function loadPersona(id: string): Promise<PersonaDefinition | null> {
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  return load ? load() : null;
}
