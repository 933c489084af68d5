/** Rackham's ladder of outcomes, best first. */
export const rungs = ['order', 'advance', 'continuation', 'noSale'] as const;
export type Rung = (typeof rungs)[number];

/** What the call is for; it decides what an ending is worth. */
export const goals = ['order', 'meeting', 'retain', 'protect', 'partFriendly'] as const;
export type Goal = (typeof goals)[number];

/**
 * Which way a call goes: to sell, or to leave in peace somebody to whom nothing should be sold. The
 * rubric asks for other things each way.
 */
export const aims = ['sell', 'leave'] as const;
export type Aim = (typeof aims)[number];

/** The aim of a call with this goal. */
export const aimOf: Readonly<Record<Goal, Aim>> = {
  order: 'sell',
  meeting: 'sell',
  retain: 'sell',
  protect: 'leave',
  partFriendly: 'leave',
};

interface EndingFacts {
  readonly rung: Rung;
  /** Worth in [0, 1] where the goal is a meeting. */
  readonly meeting: number;
}

/**
 * Every way a call can end. The persona's final states carry these names. The steps of worth follow
 * C17: the meeting that the call was for, then a dated act agreed to, then nothing but good will.
 */
export const endings = {
  orderPlaced: { rung: 'order', meeting: 1 },
  meetingBooked: { rung: 'advance', meeting: 1 },
  bossMeetingBooked: { rung: 'advance', meeting: 1 },
  trialAgreed: { rung: 'advance', meeting: 0.9 },
  advocateBriefed: { rung: 'advance', meeting: 0.8 },
  callBackDated: { rung: 'advance', meeting: 0.6 },
  pencilledIn: { rung: 'continuation', meeting: 0.3 },
  leftOpen: { rung: 'continuation', meeting: 0.2 },
  waitsForBoss: { rung: 'continuation', meeting: 0.1 },
  materialSent: { rung: 'continuation', meeting: 0.1 },
  partedFriendly: { rung: 'noSale', meeting: 0.1 },
  refused: { rung: 'noSale', meeting: 0.03 },
  hungUp: { rung: 'noSale', meeting: 0 },
  repHungUp: { rung: 'noSale', meeting: 0 },
} as const satisfies Record<string, EndingFacts>;

export type Ending = keyof typeof endings;
export const endingIds = Object.keys(endings) as readonly Ending[];

const isOrder = (ending: Ending) => endings[ending].rung === 'order';
const isSale = (ending: Ending) => isOrder(ending) || endings[ending].rung === 'advance';

/**
 * What an ending is worth, in [0, 1], for a call with this goal. Where not selling is right
 * (`protect`, `partFriendly`), a friendly parting is worth 1 and a sale nothing.
 */
export function worthOf(ending: Ending, goal: Goal): number {
  const { meeting } = endings[ending];
  switch (goal) {
    case 'meeting':
      return meeting;
    case 'order':
    case 'retain':
      return isOrder(ending) ? 1 : 0.7 * meeting;
    case 'protect':
    case 'partFriendly':
      if (endsAsWished(ending, 'leave')) return 1;
      return isSale(ending) ? 0 : 0.5 * Math.min(1, meeting * 5);
  }
}

/** Whether an ending is an order or an advance: somebody agreed to do something at a set time. */
export function isAdvance(ending: Ending): boolean {
  return isSale(ending);
}

/** Whether a call ended as it was meant to: in an order or an advance, or else as friends. */
export function endsAsWished(ending: Ending, aim: Aim): boolean {
  return aim === 'sell' ? isSale(ending) : ending === 'partedFriendly';
}

/** What a customer can agree to; each ends in the ending beside it when the rep parts well. */
export const commitmentKinds = [
  'order',
  'meeting',
  'bossMeeting',
  'trial',
  'advocate',
  'callBack',
] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];
