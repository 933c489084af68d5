import type { PersonaState } from '../persona/persona.ts';
import { contains, has, overlaps, type BitSet, type WordsIn } from './bitSet.ts';
import type { CallRules, CompiledBeat, CompiledCondition, CompiledLine } from './rules.ts';
import type { Position } from './position.ts';

/** A beat stays in play only while it can offer this many lines. */
export const fewestOffers = 3;

/** Lines on offer, in the scenario's order, and the beat they come from. */
export interface Offers {
  readonly beat: CompiledBeat;
  readonly lines: readonly CompiledLine[];
}

/** A beat whose condition holds, with the lines of each slot whose conditions hold, in order. */
export interface FittingBeat {
  readonly beat: CompiledBeat;
  readonly slots: readonly (readonly CompiledLine[])[];
}

function holds(condition: CompiledCondition, persona: PersonaState, facts: BitSet): boolean {
  return (
    contains(facts, condition.facts) &&
    !overlaps(facts, condition.notFacts) &&
    condition.tags.every((tag) => persona.tags.has(tag)) &&
    !condition.notTags.some((tag) => persona.tags.has(tag))
  );
}

/**
 * The stage's beats that fit, in order: all of what is on offer that depends on the customer's
 * condition and the facts, and not on what was said.
 */
export function fittingBeats(
  rules: CallRules,
  persona: PersonaState,
  facts: BitSet,
): readonly FittingBeat[] {
  return rules.beats[persona.stage]
    .filter(({ when }) => holds(when, persona, facts))
    .map((beat) => ({
      beat,
      slots: beat.slots.map((slot) => slot.filter(({ when }) => holds(when, persona, facts))),
    }));
}

function unsaidLines(
  { slots }: FittingBeat,
  spent: WordsIn,
  from: number,
): readonly CompiledLine[] {
  const lines: CompiledLine[] = [];
  for (const slot of slots) {
    for (const line of slot) {
      if (has(spent, line.index, from)) continue;
      if (!lines.includes(line)) lines.push(line);
      break;
    }
  }
  return lines;
}

/**
 * Of the beats that fit, the first that still has three lines. Where none has three, the fullest one
 * serves, and the scenario check reports the position.
 *
 * @param spent holds the lines said, from index `from` on
 * @returns `null` where no beat fits
 */
export function offersOf(beats: readonly FittingBeat[], spent: WordsIn, from = 0): Offers | null {
  let fullest: Offers | null = null;
  for (const fitting of beats) {
    const lines = unsaidLines(fitting, spent, from);
    if (lines.length >= fewestOffers) return { beat: fitting.beat, lines };
    if (!fullest || lines.length > fullest.lines.length) fullest = { beat: fitting.beat, lines };
  }
  return fullest;
}

/**
 * What the rep can say here. A function of the position alone.
 *
 * @throws Error where no beat fits
 */
export function offers(rules: CallRules, { persona, facts, spent }: Position): Offers {
  const found = offersOf(fittingBeats(rules, persona, facts), spent);
  if (!found) throw new Error(`no beat fits in ${persona.stage}: ${persona.key}`);
  return found;
}
