import { stateIn } from '../setup.ts';

// Conditions of the staller that several regions ask about.
export const formal = stateIn('#formal');
export const named = stateIn('#named');
export const needHidden = stateIn('#needHidden');
export const needFelt = stateIn('#needFelt');
export const needHinted = stateIn('#needHinted');
export const needTold = stateIn('#needTold');
export const needWanted = stateIn('#needWanted');
export const onePoint = stateIn('#onePoint');
export const twoPoints = stateIn('#twoPoints');
/** An unclear yes hangs in the air: silence changes nothing else. */
export const mumbling = stateIn('#mumbled');
export const halfPromised = stateIn('#halfPromised');
