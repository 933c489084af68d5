import type { PersonaState } from '../../core/persona/persona.ts';

/** Something that hangs on the customer's condition and the facts alone, worked out once for each. */
export function byStateAndFacts<T>(
  make: (state: PersonaState, facts: number) => T,
): (state: PersonaState, facts: number) => T {
  const known: Map<number, T>[] = [];
  return (state, facts) => {
    const ofState = (known[state.index] ??= new Map<number, T>());
    let met = ofState.get(facts);
    if (met === undefined) {
      met = make(state, facts);
      ofState.set(facts, met);
    }
    return met;
  };
}
