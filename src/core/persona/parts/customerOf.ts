import type { PersonaDefinition } from '../persona.ts';
import { talk } from './talk.ts';
import type { Temper } from './temper.ts';

/**
 * A customer made of the shared parts.
 *
 * @param id the persona's
 * @param version see `PersonaDefinition`
 * @param temper all that makes it this customer
 * @param patience what it begins with where a scenario says nothing
 */
export const customerOf = (
  id: string,
  version: number,
  temper: Temper,
  patience = 4,
): PersonaDefinition => ({
  id,
  version,
  machine: talk(id, temper),
  traits: {
    patience: { min: 2, max: 6, default: patience },
    warmth: { min: -3, max: 3, default: 0 },
  },
  objections: ['objects'],
});
