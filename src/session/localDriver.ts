import { rollOf } from '../core/call/chance.ts';
import { faceShown } from '../core/call/faceShown.ts';
import { kindRoll } from '../core/call/kindRoll.ts';
import { lineText } from '../core/call/lineText.ts';
import { branchOff } from '../core/call/replay.ts';
import type { CallRules } from '../core/call/rules.ts';
import { restingFace } from '../core/persona/faces.ts';
import { choiceOf, linesOnOffer, startCall, step, type CallState } from '../core/call/step.ts';
import type { CallDriver, CallInPlay } from './callDriver.ts';
import { lastTurn } from './callFacts.ts';
import { createForesight } from './foresight.ts';

/** A call whose position is known here. */
interface LocalCall extends CallInPlay, CallState {}

/** A call as the core has it, to be played on by a local driver on the same rules. */
export function inPlay(rules: CallRules, { position, transcript }: CallState): CallInPlay {
  const { patience, ending } = position.persona;
  const offers = ending ? [] : linesOnOffer(rules, { position, transcript });
  const call: LocalCall = {
    position,
    transcript,
    offers: offers.map((one) => ({ ...one.line, text: lineText(one, transcript.seed) })),
    patience,
    mood: faceShown(transcript.events),
  };
  return call;
}

/** A call that this driver answered; the session adds nothing to it and takes nothing away. */
const here = (call: CallInPlay) => call as LocalCall;

/** Whose side luck is on: nobody's, so that the seed rolls, or the rep's (`kindRoll`). */
export type Luck = 'fair' | 'kind';

/** Carries choices out in this browser, by the core's `step`. Answers at once. */
export function createLocalDriver(rules: CallRules, luck: Luck = 'fair'): CallDriver {
  const { patience } = rules.persona.start;
  const foresight = createForesight((call, event) => {
    const { position, transcript } = here(call);
    const roll = rollOf(transcript.seed, position.turn + 1);
    const rolled =
      luck === 'kind' ? kindRoll(rules, position, choiceOf(rules, position, event), roll) : roll;
    return inPlay(rules, step(rules, here(call), event, rolled));
  });
  return {
    scene: { ambience: rules.scenario.ambience, patience, mood: restingFace },
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
