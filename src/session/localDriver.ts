import { rollOf } from '../core/call/chance.ts';
import { kindRoll } from '../core/call/kindRoll.ts';
import { branchOff } from '../core/call/replay.ts';
import type { CallRules } from '../core/call/rules.ts';
import { choiceOf, startCall, step } from '../core/call/step.ts';
import type { CallDriver, CallInPlay } from './callDriver.ts';
import { lastTurn } from './callFacts.ts';
import { createForesight } from './foresight.ts';
import { inPlay, sceneOf, type LocalCall } from './inPlay.ts';

/** A call that this driver answered; the session adds nothing to it and takes nothing away. */
const here = (call: CallInPlay) => call as LocalCall;

/** Whose side luck is on: nobody's, so that the seed rolls, or the rep's (`kindRoll`). */
export type Luck = 'fair' | 'kind';

/** Carries choices out in this browser, by the core's `step`. Answers at once. */
export function createLocalDriver(rules: CallRules, luck: Luck = 'fair'): CallDriver {
  const foresight = createForesight((call, event) => {
    const { position, transcript } = here(call);
    const roll = rollOf(transcript.seed, position.turn + 1);
    const rolled =
      luck === 'kind' ? kindRoll(rules, position, choiceOf(rules, position, event), roll) : roll;
    return inPlay(rules, step(rules, here(call), event, rolled));
  });
  return {
    scene: sceneOf(rules),
    pickUp: (options) => inPlay(rules, startCall(rules, options)),
    take: foresight.take,
    takeBack(call) {
      const last = lastTurn(call);
      if (last === null) throw new Error('there is no turn to take back');
      return inPlay(rules, branchOff(rules, call.transcript, last, 'undo'));
    },
    foresee: foresight.look,
  };
}
