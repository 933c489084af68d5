import type { MoveId, MoveSign } from '../course/moves.ts';
import type { Aim } from '../course/outcomes.ts';
import type { Rule } from '../course/rules.ts';
import { rubricVersion } from './rubricVersion.ts';
import type { Cap, EvidenceReason } from './scorecard.ts';

/** One observable behaviour and what it is worth, in points of 100. */
export interface Criterion {
  readonly most: number;
  /** What less of it leaves, or what one slip costs, in points. */
  readonly partly?: Readonly<Record<string, number>>;
  /** The rules it rests on, the chief one first. */
  readonly rules: readonly [Rule, ...Rule[]];
  /** The move that earns it most directly: what to try next time. */
  readonly earnedBy: MoveId;
  /** The same by why it was lost, where that makes a difference. */
  readonly insteadOf?: Partial<Readonly<Record<EvidenceReason, MoveId>>>;
  /** The sign of moves that cost it: next time, what to do in their place. */
  readonly spoiltBy?: MoveSign;
  /** Calls that it is asked of; all of them where it is absent. */
  readonly aim?: Aim;
  /** The first and the last version of the rubric that asks for it: 1 and the newest where absent. */
  readonly since?: number;
  readonly until?: number;
}

/**
 * Every criterion of every version of the rubric, by part; in each version 100 points for a call of
 * either aim. What a criterion is worth never changes: one that should be worth something else is a
 * new criterion, so that the words of old scorecards stay true. The rules page prints the newest
 * version out of this very table.
 */
export const rubric = {
  opening: {
    who: { most: 5, rules: ['C1', 'C29'], earnedBy: 'identify' },
    why: { most: 5, rules: ['C1', 'C3'], earnedBy: 'statePurpose' },
    gain: { most: 6, rules: ['C1', 'C4', 'C7'], earnedBy: 'stateBenefit' },
    question: { most: 4, rules: ['C1'], earnedBy: 'engagingQuestion' },
    cleanOpening: { most: 5, rules: ['C2', 'C3', 'C4'], earnedBy: 'identify', spoiltBy: 'worn' },
  },
  hearing: {
    met: {
      most: 20,
      rules: ['C11', 'C5', 'C25', 'C28'],
      earnedBy: 'acknowledge',
      insteadOf: {
        missedQuestion: 'answerPlainly',
        missedTrouble: 'implicationQuestion',
        missedObjection: 'empathise',
        missedHedge: 'testInterest',
      },
      since: 3,
    },
  },
  needs: {
    needFound: { most: 6, rules: ['C12', 'C5'], earnedBy: 'problemQuestion' },
    // `met` asks for it since, at every turn at which a trouble lies open.
    stayedOnIt: { most: 4, rules: ['C5'], earnedBy: 'acknowledge', until: 2 },
    madeExplicit: { most: 6, rules: ['C12', 'C13'], earnedBy: 'implicationQuestion', aim: 'sell' },
    hope: { most: 4, rules: ['C13'], earnedBy: 'needPayoffQuestion', aim: 'sell' },
  },
  balance: {
    listening: { most: 8, rules: ['C11'], earnedBy: 'letThemTalk', until: 2 },
    share: { most: 5, rules: ['C11'], earnedBy: 'letThemTalk', since: 3 },
    asking: { most: 4, rules: ['C11'], earnedBy: 'problemQuestion', until: 2 },
    noMonologue: { most: 3, rules: ['C11'], earnedBy: 'tellPart', until: 2 },
  },
  objections: {
    heard: { most: 5, rules: ['C15', 'C16'], earnedBy: 'empathise', until: 2 },
    handled: { most: 6, rules: ['C14', 'C15', 'C20'], earnedBy: 'answerPlainly' },
    calm: { most: 4, rules: ['C25', 'C28', 'C29'], earnedBy: 'stepBack', spoiltBy: 'rough' },
  },
  commitment: {
    askedOutright: {
      most: 4,
      partly: { callBack: 2 },
      rules: ['C6', 'C7', 'C20'],
      earnedBy: 'askMeeting',
      aim: 'sell',
    },
    dates: {
      most: 3,
      partly: { callBack: 1.5 },
      rules: ['C7', 'C17'],
      earnedBy: 'proposeTwoTimes',
      aim: 'sell',
    },
    keptToIt: {
      most: 2,
      partly: { slip: 1 },
      rules: ['C17', 'C7'],
      earnedBy: 'proposeTwoTimes',
      aim: 'sell',
    },
    // A dated call-back is the lowest kind of advance.
    advance: {
      most: 8,
      partly: { callBack: 3, continuation: 2 },
      rules: ['C17'],
      earnedBy: 'proposeTwoTimes',
      aim: 'sell',
    },
    clearYes: { most: 3, rules: ['C27'], earnedBy: 'confirmYes', aim: 'sell' },
    asFriends: {
      most: 14,
      partly: { continuation: 4 },
      rules: ['C23'],
      earnedBy: 'friendlyParting',
      aim: 'leave',
    },
    nothingAsked: {
      most: 10,
      partly: { slip: 5 },
      rules: ['C25', 'C26'],
      earnedBy: 'stepBack',
      aim: 'leave',
    },
    noLooseEnd: {
      most: 6,
      partly: { slip: 3 },
      rules: ['C17', 'C23'],
      earnedBy: 'friendlyParting',
      aim: 'leave',
    },
  },
  manners: {
    repeatedBack: { most: 2, rules: ['C22'], earnedBy: 'repeatCommitment' },
    parted: { most: 2, rules: ['C22', 'C23'], earnedBy: 'friendlyParting' },
    courtesy: { most: 1, rules: ['C25'], earnedBy: 'letThemTalk', spoiltBy: 'rude', until: 2 },
  },
} as const satisfies Record<string, Record<string, Criterion>>;

export type PartId = keyof typeof rubric;
export type CriterionId = { [P in PartId]: keyof (typeof rubric)[P] & string }[PartId];

/** All criteria, by id. */
export const criteria = Object.assign({}, ...Object.values(rubric)) as Readonly<
  Record<CriterionId, Criterion>
>;

export const partIds = Object.keys(rubric) as readonly PartId[];

const held = new Map<string, ReturnType<typeof criteriaOf>>();

/** The criteria of a part that a version of the rubric holds a call with this aim to. */
export function criteriaOf(
  part: PartId,
  aim: Aim,
  version: number = rubricVersion,
): readonly (readonly [id: CriterionId, criterion: Criterion])[] {
  const name = `${part} ${aim} ${version}`;
  const met = held.get(name);
  if (met) return met;
  const all = Object.entries(rubric[part]) as [CriterionId, Criterion][];
  const asked = all.filter(
    ([, { aim: only = aim, since = 1, until = version }]) =>
      only === aim && since <= version && version <= until,
  );
  held.set(name, asked);
  return asked;
}

/** What each cap leaves of the total, points of 100. */
export const capPoints: Readonly<Record<Cap, number>> = {
  // A hard fail (C26).
  hardFail: 40,
  // The customer broke the call off (C11, C25).
  brokenOff: 50,
  // Nothing was asked for, however pleasant it was (C6, C20).
  neverAsked: 65,
  // It ended in less than an advance (C17).
  lessThanAdvance: 75,
  // It ended in a dated call-back, the lowest kind of advance (C17).
  onlyCallBack: 85,
  // Something was agreed with somebody to whom nothing should be sold (C25, C26).
  soldAnyway: 65,
  // Nothing was sold, and they didn't part as friends (C23).
  notAsFriends: 75,
};

const caps: Readonly<Record<Aim, readonly Cap[]>> = {
  sell: ['hardFail', 'brokenOff', 'neverAsked', 'lessThanAdvance', 'onlyCallBack'],
  leave: ['hardFail', 'brokenOff', 'soldAnyway', 'notAsFriends'],
};

/** The caps that can hold in a call with this aim by a version of the rubric, lowest first. */
export function capsOf(aim: Aim, version: number = rubricVersion): readonly Cap[] {
  return caps[aim].filter((cap) => cap !== 'brokenOff' || version >= 3);
}
