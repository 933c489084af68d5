import { stateIn } from '../setup.ts';

// Conditions of the price objector that several regions ask about.
export const shielded = stateIn('#shielded');
export const reflex = stateIn('#reflex');
export const shieldRaised = stateIn('#shieldRaised');
export const anchored = stateIn('#anchored');
export const asking = stateIn('#asking');
/** In the very line that is being answered. */
export const justSettled = stateIn('#justSettled');
export const settled = stateIn('#settled');
export const lowered = stateIn('#lowered');
export const felt = stateIn('#felt');
export const counted = stateIn('#counted');
export const hoped = stateIn('#hoped');
/** What they agreed to hangs in the air: silence changes nothing else. */
export const mumbling = stateIn('#mumbled');
export const thinking = stateIn('#thinking');
