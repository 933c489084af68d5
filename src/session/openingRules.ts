import { compileCall, type CallRules } from '../core/call/rules.ts';
import type { Opening } from '../scenario/opening.ts';

/** Rules that know the first words and the first lines on offer, and no reaction yet. */
export function openingRules({ scenario, persona }: Opening): CallRules {
  const { objections, start } = persona;
  return compileCall(scenario, {
    id: scenario.persona,
    objections,
    start: { ...start, tags: new Set(start.tags) },
    cutsFor: () => [],
    mayShow: () => true,
    activeIn: () => [],
    react: () => {
      throw new Error('an opening has no reactions: load the whole call');
    },
  });
}
