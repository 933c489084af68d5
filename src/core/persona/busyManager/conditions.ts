import { and, not, or, stateIn } from '../setup.ts';

// Conditions of the busy manager that several regions ask about.
export const hurried = stateIn('#hurried');
export const listening = stateIn('#listening');
export const slipping = stateIn('#slipping');
export const needImplied = stateIn('#needImplied');
export const needDeep = stateIn('#needDeep');
export const needExplicit = stateIn('#needExplicit');
/** An unclear yes hangs in the air: silence changes nothing else. */
export const mumbling = stateIn('#mumbled');
/** Nothing said about meeting, or nothing but the shield and a no. */
export const unsettled = not(
  or(
    ['#considering', '#agreed', '#sealed', '#callBackAgreed', '#material', '#vague'].map((id) =>
      stateIn(id),
    ),
  ),
);
export const needValued = stateIn('#needValued');

/** The opening began with a phrase they have heard too often. */
export const worn = stateIn('#worn');

/** Who, why and what is in it for me have all been said (C1). */
export const introduced = and([stateIn('#whoKnown'), stateIn('#whyKnown'), stateIn('#gainKnown')]);
