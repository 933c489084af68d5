import type { Rule } from '../course/rules.ts';
import type { Cap } from './scorecard.ts';

/** One observable behaviour and what it is worth, in points of 100. */
export interface Criterion {
  readonly most: number;
  /** The rules it rests on, the chief one first. */
  readonly rules: readonly [Rule, ...Rule[]];
}

/** The default rubric: six parts, 100 points. The rules page prints this very table. */
export const rubric = {
  opening: {
    who: { most: 5, rules: ['C1', 'C29'] },
    why: { most: 5, rules: ['C1', 'C3'] },
    gain: { most: 6, rules: ['C1', 'C4', 'C7'] },
    question: { most: 4, rules: ['C1'] },
    cleanOpening: { most: 5, rules: ['C2', 'C3', 'C4'] },
  },
  needs: {
    needFound: { most: 6, rules: ['C12', 'C5'] },
    stayedOnIt: { most: 4, rules: ['C5'] },
    madeExplicit: { most: 6, rules: ['C12', 'C13'] },
    hope: { most: 4, rules: ['C13'] },
  },
  balance: {
    listening: { most: 8, rules: ['C11'] },
    asking: { most: 4, rules: ['C11'] },
    noMonologue: { most: 3, rules: ['C11'] },
  },
  objections: {
    heard: { most: 5, rules: ['C15', 'C16'] },
    handled: { most: 6, rules: ['C14', 'C15', 'C20'] },
    calm: { most: 4, rules: ['C25', 'C28', 'C29'] },
  },
  commitment: {
    askedOutright: { most: 4, rules: ['C6', 'C7', 'C20'] },
    dates: { most: 3, rules: ['C7', 'C17'] },
    keptToIt: { most: 2, rules: ['C17', 'C7'] },
    advance: { most: 8, rules: ['C17'] },
    clearYes: { most: 3, rules: ['C27'] },
  },
  manners: {
    repeatedBack: { most: 2, rules: ['C22'] },
    parted: { most: 2, rules: ['C22', 'C23'] },
    courtesy: { most: 1, rules: ['C25'] },
  },
} as const satisfies Record<string, Record<string, Criterion>>;

export type PartId = keyof typeof rubric;
export type CriterionId = { [P in PartId]: keyof (typeof rubric)[P] & string }[PartId];

export const partIds = Object.keys(rubric) as readonly PartId[];

/** A hard fail caps the total here (C26). */
export const hardFailCap = 40;
/** A call that ends in less than an advance is capped here (C17). */
export const lessThanAdvanceCap = 75;
/** A call that ends in a dated call-back, the lowest kind of advance, is capped here (C17). */
export const callBackCap = 85;
/** A call in which nothing was asked for is capped here, however pleasant it was (C6, C20). */
export const neverAskedCap = 65;

/** What each cap leaves of the total, points of 100. */
export const capPoints: Readonly<Record<Cap, number>> = {
  hardFail: hardFailCap,
  neverAsked: neverAskedCap,
  lessThanAdvance: lessThanAdvanceCap,
  onlyCallBack: callBackCap,
};
