import { replay } from '../core/call/replay.ts';
import type { CallRules } from '../core/call/rules.ts';
import type { CallDriver, CallInPlay } from './callDriver.ts';
import { lastTurn } from './callFacts.ts';
import { inPlay } from './inPlay.ts';
import { createLocalDriver, type Luck } from './localDriver.ts';

/** A driver on the whole rules, and a call from before they were here as that driver has it. */
export interface Grown {
  readonly driver: CallDriver;
  readonly asItsOwn: (call: CallInPlay) => CallInPlay;
}

/** What a growing driver goes on with once the customer's answers are here. */
export function grownTo(rules: CallRules, luck: Luck = 'fair'): Grown {
  const own = new WeakMap<CallInPlay, CallInPlay>();
  return {
    driver: createLocalDriver(rules, luck),
    asItsOwn(call) {
      // Only before the first turn can a call be from before; each gets one of its own for good,
      // by which what was foreseen of it is found again.
      if (lastTurn(call) !== null) return call;
      const known = own.get(call) ?? inPlay(rules, replay(rules, call.transcript));
      own.set(call, known);
      return known;
    },
  };
}
