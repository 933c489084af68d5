import { faceShown } from '../core/call/faceShown.ts';
import { lineText } from '../core/call/lineText.ts';
import { branchOff } from '../core/call/replay.ts';
import type { CallRules } from '../core/call/rules.ts';
import { restingFace } from '../core/persona/faces.ts';
import { linesOnOffer, startCall, step, type CallState } from '../core/call/step.ts';
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

/** Carries choices out in this browser, by the core's `step`. Answers at once. */
export function createLocalDriver(rules: CallRules): CallDriver {
  const { patience } = rules.persona.start;
  const foresight = createForesight((call, event) => inPlay(rules, step(rules, here(call), event)));
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
