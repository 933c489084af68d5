import { createHash } from 'node:crypto';
import type { PersonaState } from '../../../src/core/persona/persona.ts';
import type { Edge } from './support.ts';

/**
 * How each version of each persona reacts, as a fingerprint. Where a persona reacts otherwise, raise
 * its `version` and add a line here; a line that is here stays as it is, since calls were played on
 * it. Those of version 1 were taken move by move, of machines that knew neither lines nor openers:
 * they stand for what is gone, and can't be taken again.
 */
export const fingerprints: Readonly<Record<string, readonly string[]>> = {
  busyManager: ['4c84667ad518a364', 'd3186f2297921697'],
  priceObjector: ['75dff2b54e0e808a', 'ed440d9f6c39e524'],
  staller: ['238f579b3569a7bd', '41f3bb1d4ac20916'],
};

/** All that a persona does and says, as 16 hex digits, whatever its states are called. */
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
  for (const { from, moves, moment, roll, reaction } of edges) {
    const { state, replies, openers } = reaction;
    const said = `${replies.join()} then ${openers.join()}`;
    hash.update(`${from.index} ${moves.join()} ${moment} ${roll}: ${said} ${shown(state)}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
