import type { MoveId } from '../../core/course/moves.ts';
import type { Skill } from '../../core/course/skills.ts';

/** Silence, where a line's place would stand. */
export const silence = -1;

/** A position of a call that was really played, with the worth of all that can be done there. */
export interface Drill {
  /** The call's dice: rolls, order of lines, wordings. */
  readonly seed: number;
  /** What the rep has done so far: places in `CallRules.lines`, or `silence`. */
  readonly said: readonly number[];
  /** Worth under best play, points of 100, to 0.01. */
  readonly value: number;
  /**
   * What each choice loses against the best, points of 100, to 0.01: the lines on offer in the
   * scenario's order, then silence. Exactly one is 0, all others are 10 or more.
   */
  readonly losses: readonly number[];
  /** Glicko-2 rating that it starts with, see `startRating`. */
  readonly rating: number;
}

/** Drills that ask for the same thing of the same kind of customer: what one learns, and forgets. */
export interface Family {
  readonly skill: Skill;
  /** The move that is right: the last of the best line. */
  readonly move: MoveId;
  readonly drills: readonly Drill[];
}

/** All drills of a scenario. */
export interface Deck {
  readonly scenario: string;
  /** Content that it was worked out on; on any other the drills mean nothing. */
  readonly hash: string;
  readonly persona: string;
  /** Worth of the call at the pick-up under best play, points of 100, to 0.01: how hard it is. */
  readonly worth: number;
  readonly families: readonly Family[];
}

/** A card's name: kind of customer, skill and right move, across all scenarios. */
export function cardOf(persona: string, { skill, move }: Pick<Family, 'skill' | 'move'>): string {
  return `${persona}/${skill}/${move}`;
}

/** A drill's name for good: another content of the scenario makes it another drill. */
export function drillId({ scenario, hash }: Deck, { seed, said }: Drill): string {
  return `${scenario}/${hash.slice(0, 8)}/${seed}.${said.length}`;
}
