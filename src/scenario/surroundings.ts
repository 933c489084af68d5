import type { Replies } from '../core/call/scenario.ts';
import type { PersonaTerms } from './personaTerms.ts';

/** What surrounds a scenario's file. */
export interface Surroundings {
  readonly personas: Readonly<Record<string, PersonaTerms>>;
  /** By id; `null` for one that exists and has problems of its own. */
  readonly phrasebooks: Readonly<Record<string, Replies | null>>;
  readonly atLeast: Minimums;
}

export interface Minimums {
  readonly lines: number;
  readonly replies: number;
}

/** What a scenario has to have at least, to be worth dialling again. */
export const minimums: Minimums = { lines: 45, replies: 60 };
