import type { Floor, Standing } from '../../course/floor.ts';
import type { MoveId } from '../../course/moves.ts';
import { and, below, belowFixed, not, stateIn } from '../setup.ts';

/**
 * A guard of the parts: named with its parameters, or joined out of several. XState types a guard by
 * the event of the transition that it stands in; what the parts share stands in many, so that here,
 * and nowhere else, it is left open (`never` fits every place).
 */
export type PartGuard = never;

/** A guard of `personaSetup`, by name. */
const named = (guard: { readonly type: string; readonly params?: object }) => guard as PartGuard;

/** All of these must hold. */
export const all = (...guards: readonly PartGuard[]): PartGuard => and([...guards]) as PartGuard;
/** This must not. */
export const none = (guard: PartGuard): PartGuard => not(guard) as PartGuard;

const inState = (id: string): PartGuard => stateIn(`#${id}`) as PartGuard;

/** In `n` of 20 rolls, shifted by the customer's warmth. */
export const rollsBelow = (n: number): PartGuard => named(below(n));
/** The floor is open in this way. */
export const open = (floor: Floor): PartGuard => inState(floor);
/** The customer has come this far. */
export const at = (standing: Standing): PartGuard => inState(standing);
/** How the line under way was taken. */
export const heard: PartGuard = inState('hears');
export const heardSoftly: PartGuard = inState('hearsSoftly');
/** The line under way went past what is open. */
export const slighted: PartGuard = inState('slights');
/** The line makes one of these moves. */
export const does = (moves: readonly MoveId[]): PartGuard =>
  named({ type: 'does', params: { moves } });
export const assumesUnsaid: PartGuard = named({ type: 'assumesUnsaid' });
export const askable: PartGuard = named({ type: 'askable' });
/** The rep has one turn left, and it is this one. */
export const lastTurn: PartGuard = inState('lastTurn');

/** A share of the 20 rolls, from the first on. */
export interface Share<T> {
  readonly of: T;
  readonly rolls: number;
}

/** Shares out rolls by weight, to whole rolls; what gets none is left out. */
export function shareOut<T>(
  rolls: number,
  weights: readonly (readonly [T, number])[],
): readonly Share<T>[] {
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  let [upTo, given] = [0, 0];
  return weights.flatMap(([of, weight]) => {
    upTo += weight;
    const end = Math.round((rolls * upTo) / sum);
    const share = { of, rolls: end - given };
    given = end;
    return share.rolls > 0 ? [share] : [];
  });
}

/** The bounds of shares that begin at a roll: each with the roll below which it holds. */
export function rungs<T>(
  shares: readonly Share<T>[],
  from = 0,
): readonly { readonly of: T; readonly guard: PartGuard }[] {
  let end = from;
  return shares.map(({ of, rolls }) => {
    end += rolls;
    return { of, guard: named(belowFixed(end)) };
  });
}
