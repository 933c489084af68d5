import type { CallRules, CompiledBeat, CompiledCondition, CompiledLine } from './rules.ts';
import { isSpent, type Position } from './position.ts';

/** A beat stays in play only while it can offer this many lines. */
export const fewestOffers = 3;

/** Lines on offer, in the scenario's order, and the beat they come from. */
export interface Offers {
  readonly beat: CompiledBeat;
  readonly lines: readonly CompiledLine[];
}

function holds(condition: CompiledCondition, { persona, facts }: Position): boolean {
  return (
    (facts & condition.facts) === condition.facts &&
    (facts & condition.notFacts) === 0 &&
    condition.tags.every((tag) => persona.tags.has(tag)) &&
    !condition.notTags.some((tag) => persona.tags.has(tag))
  );
}

function linesOf(beat: CompiledBeat, position: Position): readonly CompiledLine[] {
  const lines: CompiledLine[] = [];
  for (const slot of beat.slots) {
    const line = slot.find((l) => !isSpent(position, l) && holds(l.when, position));
    if (line && !lines.includes(line)) lines.push(line);
  }
  return lines;
}

/**
 * What the rep can say here: of the stage's beats that fit, the first that still has three lines.
 * A function of the position alone. Where no beat has three, the fullest one serves, and the
 * scenario check reports the position.
 */
export function offers(rules: CallRules, position: Position): Offers {
  let fullest: Offers | null = null;
  for (const beat of rules.beats[position.persona.stage]) {
    if (!holds(beat.when, position)) continue;
    const lines = linesOf(beat, position);
    if (lines.length >= fewestOffers) return { beat, lines };
    if (!fullest || lines.length > fullest.lines.length) fullest = { beat, lines };
  }
  if (!fullest)
    throw new Error(`no beat fits in ${position.persona.stage}: ${position.persona.key}`);
  return fullest;
}
