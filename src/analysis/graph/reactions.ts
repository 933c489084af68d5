import type { PersonaEvent } from '../../core/persona/events.ts';
import { eventKey, rollSides } from '../../core/persona/events.ts';
import type { Persona, PersonaState, Reaction } from '../../core/persona/persona.ts';

/** An event without its roll: all that reach the machine alike. */
export interface EventKind {
  readonly event: PersonaEvent;
  /** Where the intervals of the roll end that the event can tell apart; the last one at 20. */
  readonly ends: readonly number[];
  /** Place of its first interval in a state's row. */
  readonly at: number;
}

/**
 * A persona's reactions to single events, each asked once of its machine and looked up ever after:
 * by condition, kind of event and interval of the roll. A line's events share their beginnings with
 * those of other lines, so this asks far less often than line by line.
 */
export function tabulateReactions(persona: Persona) {
  const kinds = new Map<string, EventKind>();
  let width = 0;
  const rows: Reaction[][] = [];

  /** The kind of an event, whatever its roll. */
  function kindOf(event: PersonaEvent): EventKind {
    const key = eventKey(event);
    const met = kinds.get(key);
    if (met) return met;
    const kind = { event, ends: [...persona.cutsFor([event]), rollSides], at: width };
    width += kind.ends.length;
    kinds.set(key, kind);
    return kind;
  }

  /** @param interval place of the roll's interval in `ends` */
  function reaction(state: PersonaState, kind: EventKind, interval: number): Reaction {
    const row = (rows[state.index] ??= []);
    const met = row[kind.at + interval];
    if (met) return met;
    const roll = interval === 0 ? 0 : (kind.ends[interval - 1] as number);
    const asked = persona.react(state, [{ ...kind.event, roll }]);
    row[kind.at + interval] = asked;
    return asked;
  }

  return { kindOf, reaction };
}
