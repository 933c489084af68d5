import { rollSides, type PersonaEvent } from './events.ts';

/** Events one after the other, rolls aside: what has the same sequence reaches a machine alike. */
export interface Sequence {
  /** By which it is known, from 0 in the order of their coming. */
  readonly index: number;
  /** Rolls from which on a reaction to it may differ, ascending; see `Persona.cutsFor`. */
  readonly cuts: readonly number[];
}

/** A place on the way to a sequence: one step for each event, and for each thing that it says. */
interface Place {
  readonly after: Map<string, Place>;
  sequence: Sequence | null;
}

const place = (): Place => ({ after: new Map(), sequence: null });

function step({ after }: Place, word: string): Place {
  const met = after.get(word);
  if (met) return met;
  const fresh = place();
  after.set(word, fresh);
  return fresh;
}

function hear(from: Place, event: PersonaEvent): Place {
  let at = step(from, event.type);
  if (event.type === 'line.begins') {
    for (const move of event.moves) at = step(at, move);
    return event.assumesUnsaid ? step(at, 'unsaid') : at;
  }
  if (event.type === 'line.ends') return event.askable ? step(at, 'askable') : at;
  return 'relevance' in event ? step(at, event.relevance) : at;
}

/**
 * Tells sequences of events apart, without making a text of each: a solver asks millions of times.
 *
 * @param cutsOf the cuts of a machine for one type of event
 */
export function createSequences(
  cutsOf: (type: PersonaEvent['type']) => readonly number[],
): (events: readonly PersonaEvent[]) => Sequence {
  const start = place();
  let met = 0;
  return (events) => {
    let at = start;
    for (const event of events) at = hear(at, event);
    at.sequence ??= {
      index: met++,
      cuts: [...new Set(events.flatMap(({ type }) => cutsOf(type)))].sort((a, b) => a - b),
    };
    return at.sequence;
  };
}

/** The key of a reaction that is the same for every roll. */
export const anyRoll = ({ index }: Sequence): number => index * (rollSides + 1);

/** The key of a reaction for the rolls from a cut on, or from 0. */
export const fromCut = (sequence: Sequence, cut: number): number => anyRoll(sequence) + 1 + cut;
