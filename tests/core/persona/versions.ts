import { createHash } from 'node:crypto';
import type { PersonaState } from '../../../src/core/persona/persona.ts';
import type { Edge } from './support.ts';

/**
 * How each version of each persona reacts, as a fingerprint. Where a persona reacts otherwise, raise
 * its `version` and add a line here; a line that is here stays as it is, since calls were played on
 * it.
 */
export const fingerprints: Readonly<Record<string, readonly string[]>> = {
  busyManager: ['4c84667ad518a364'],
  priceObjector: ['75dff2b54e0e808a'],
  staller: ['238f579b3569a7bd'],
};

/** All that a persona does, as 16 hex digits, whatever its states are called. */
export function fingerprint(edges: readonly Edge[]): string {
  const hash = createHash('sha256');
  const known = new Map<PersonaState, string>();
  const shown = (state: PersonaState): string => {
    let text = known.get(state);
    if (text === undefined) {
      const { index, tags, stage, patience, ending } = state;
      text = [index, [...tags].sort().join(), stage, patience, ending].join(' ');
      known.set(state, text);
    }
    return text;
  };
  for (const { from, event, reaction } of edges) {
    const { state, replies } = reaction;
    const heard = 'relevance' in event ? `${event.type} ${event.relevance}` : event.type;
    hash.update(`${from.index} ${heard} ${event.roll} ${replies.join()} ${shown(state)}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
