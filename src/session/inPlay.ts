import { faceShown } from '../core/call/faceShown.ts';
import { lineText } from '../core/call/lineText.ts';
import type { CallRules } from '../core/call/rules.ts';
import { linesOnOffer, type CallState } from '../core/call/start.ts';
import { restingFace } from '../core/persona/faces.ts';
import type { CallInPlay, Scene } from './callDriver.ts';

/** A call whose position is known here. */
export interface LocalCall extends CallInPlay, CallState {}

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

/** What is known of a call on these rules before anybody has spoken. */
export function sceneOf({ scenario: { ambience }, persona }: CallRules): Scene {
  return { ambience, patience: persona.start.patience, mood: restingFace };
}
