import {
  agreed,
  callBackAgreed,
  declines,
  ends,
  endsAgreed,
  mumbled,
  sealed,
} from '../agreement.ts';
import { and, below, personaSetup, says, soothed, tires } from '../setup.ts';
import type { ReplyKind } from '../../course/replies.ts';
import { formal, needHinted, onePoint, twoPoints } from './conditions.ts';

/** At the reception the rapport region answers. */
const atReception = { guard: formal } as const;
const stalls = { target: '#stall', actions: says('stalls') } as const;
const evades = { actions: [tires(), says('evades')] } as const;

/** The chances of 20, by the points they like themselves. */
const byPoints = (target: string, two: number, one: number, none: number, kind: ReplyKind) =>
  [
    { guard: and([twoPoints, below(two)]), target, actions: says(kind) },
    { guard: and([onePoint, below(one)]), target, actions: says(kind) },
    { guard: below(none), target, actions: says(kind) },
  ] as const;

/**
 * Asking for the boss gauges the interest (C15): they put through, or protect the boss with a
 * reason, or there is nothing behind the politeness.
 */
const asksForBoss = (two: number, one: number, none: number) =>
  [
    ...byPoints('#offered', two, one, none, 'givesBoss'),
    ...byPoints('#bossRefused', 18, 14, 8, 'protectsBoss'),
    { target: '#hollow', actions: says('evades') },
  ] as const;

const callBack = [...byPoints('#callBackAgreed', 13, 9, 5, 'commits'), evades] as const;
const material = [atReception, { target: '#material', actions: says('takesMaterial') }] as const;
const inTouch = [atReception, { target: '#vague', actions: says('takesMaterial') }] as const;
const paper = { 'rep.erred.sendMaterial': material, 'rep.erred.beInTouch': inTouch } as const;

/** Whoever asks them to decide meets the same polite wall again. */
const wall = {
  'rep.asked.askMeeting': { actions: [tires(), says('stalls')] },
  'rep.asked.proposeTwoTimes': { actions: [tires(), says('stalls')] },
  'rep.told.assumptiveClose': { actions: [tires(), says('stalls')] },
  'rep.told.incentive': evades,
  'rep.erred.doYouHaveTime': { actions: [tires(), says('stalls')] },
  'rep.erred.signUpAnyway': { actions: [tires(3), says('declines')] },
} as const;

/** A boss who would listen: a date makes it a meeting. */
const dated = [
  { guard: below(15), target: '#agreed', actions: says('commits') },
  { target: '#mumbled', actions: says('mumbles') },
] as const;

/** Region: the way to the person who decides (C9, C15). */
export const boss = personaSetup.createStateConfig({
  initial: 'none',
  states: {
    none: {
      on: {
        'rep.asked.askMeeting': [atReception, stalls],
        'rep.asked.proposeTwoTimes': [atReception, stalls],
        'rep.told.assumptiveClose': [atReception, stalls],
        'rep.told.incentive': [atReception, stalls],
        'rep.erred.doYouHaveTime': [atReception, stalls],
        'rep.erred.signUpAnyway': [
          atReception,
          { target: '#stall', actions: [tires(2), says('stalls')] },
        ],
        'rep.asked.askForBoss': [
          atReception,
          ...byPoints('#offered', 4, 2, 0, 'givesBoss'),
          ...byPoints('#bossRefused', 14, 9, 3, 'protectsBoss'),
          stalls,
        ],
        'rep.asked.askCallBack': [
          atReception,
          ...byPoints('#callBackAgreed', 11, 7, 3, 'commits'),
          stalls,
        ],
        // Nothing stands in the way yet: what they like they say, and the rest is for the boss.
        'rep.asked.sumUpPoints': [
          atReception,
          { guard: twoPoints, actions: says('agreesPoint') },
          { guard: onePoint, actions: says('agreesPoint') },
          evades,
        ],
        'rep.asked.testInterest': [atReception, stalls],
        ...paper,
        ...ends('#partedFriendly', 'partsWarmly'),
      },
    },
    stall: {
      id: 'stall',
      tags: 'stalls',
      initial: 'fresh',
      states: {
        // What else the same line asks for is not heard any more.
        fresh: { on: { 'rep.*': {}, 'time.turn': 'raised' } },
        raised: {
          on: {
            'rep.told.empathise': { target: 'understood', actions: says('accepts') },
            // Listened to with more to tell, they tell it.
            'rep.listened.acknowledge': [
              { guard: needHinted, target: 'understood' },
              { target: 'understood', actions: says('accepts') },
            ],
            'rep.told.stepBack': { target: 'understood', actions: says('accepts') },
            'rep.asked.askForBoss': asksForBoss(4, 2, 0),
          },
        },
        // Shown understanding first, they can be asked more (C15).
        understood: {
          id: 'understood',
          tags: 'understood',
          on: {
            'rep.told.empathise': { actions: [soothed, says('accepts')] },
            'rep.listened.acknowledge': [{ guard: needHinted }, { actions: says('curt') }],
            'rep.told.stepBack': { actions: says('curt') },
            'rep.asked.askForBoss': asksForBoss(10, 6, 1),
          },
        },
      },
      on: {
        'rep.asked.testInterest': [
          ...byPoints('#bossRefused', 17, 12, 5, 'comesClean'),
          { target: '#hollow', actions: says('evades') },
        ],
        'rep.asked.sumUpPoints': [
          { guard: and([twoPoints, below(13)]), target: '#advocate', actions: says('agreesPoint') },
          { guard: and([onePoint, below(9)]), target: '#advocate', actions: says('agreesPoint') },
          evades,
        ],
        'rep.asked.askCallBack': callBack,
        ...wall,
        ...paper,
        ...ends('#waitsForBoss', 'partsWarmly'),
      },
    },
    // There is interest; the boss has to hear of it from them.
    bossRefused: {
      id: 'bossRefused',
      tags: 'bossRefused',
      on: {
        'rep.asked.sumUpPoints': [
          { guard: and([twoPoints, below(19)]), target: '#advocate', actions: says('agreesPoint') },
          { guard: and([onePoint, below(15)]), target: '#advocate', actions: says('agreesPoint') },
          evades,
        ],
        'rep.asked.askForBoss': [
          { guard: below(4), target: '#offered', actions: says('givesBoss') },
          { actions: [tires(), says('protectsBoss')] },
        ],
        'rep.asked.testInterest': { actions: says('comesClean') },
        'rep.asked.askCallBack': callBack,
        'rep.told.empathise': { actions: [soothed, says('accepts')] },
        ...wall,
        ...paper,
        ...ends('#waitsForBoss', 'partsWarmly'),
      },
    },
    // Kind words with nothing behind them: find out, and move on (C15).
    hollow: {
      id: 'hollow',
      tags: 'hollow',
      initial: 'covered',
      states: {
        covered: {
          on: {
            'rep.asked.testInterest': [
              { guard: below(16), target: 'frank', actions: says('comesClean') },
              evades,
            ],
            'rep.asked.askCallBack': [
              { guard: below(3), target: '#callBackAgreed', actions: says('commits') },
              evades,
            ],
            ...ends('#waitsForBoss', 'partsWarmly'),
          },
        },
        frank: {
          tags: 'frank',
          on: {
            'rep.asked.askCallBack': [
              { guard: below(15), target: '#callBackAgreed', actions: says('commits') },
              declines,
            ],
            'rep.asked.testInterest': { actions: says('curt') },
            ...ends('#partedFriendly', 'partsWarmly'),
          },
        },
      },
      on: {
        'rep.asked.askForBoss': evades,
        'rep.asked.sumUpPoints': evades,
        ...wall,
        ...paper,
      },
    },
    advocate: {
      id: 'advocate',
      tags: ['commitment', 'advocate'],
      on: {
        'rep.asked.askCallBack': [
          { guard: below(14), target: '#advocateAgreed', actions: says('commits') },
          { target: '#halfPromised', actions: says('mumbles') },
        ],
        'rep.asked.askForBoss': [
          { guard: below(9), target: '#offered', actions: says('givesBoss') },
          { actions: [tires(), says('protectsBoss')] },
        ],
        'rep.asked.proposeTwoTimes': [
          { guard: below(8), target: '#agreed', actions: says('commits') },
          { actions: [tires(), says('protectsBoss')] },
        ],
        'rep.asked.sumUpPoints': { actions: says('agreesPoint') },
        'rep.told.assumptiveClose': { actions: [tires(), says('protectsBoss')] },
        'rep.asked.askMeeting': { actions: [tires(), says('protectsBoss')] },
        'rep.told.repeatCommitment': { actions: says('puzzled') },
        'rep.erred.doYouHaveTime': { actions: [tires(), says('protectsBoss')] },
        'rep.erred.signUpAnyway': { actions: [tires(3), says('declines')] },
        ...paper,
        ...ends('#waitsForBoss', 'partsWarmly'),
      },
    },
    // "Mm, I'll see": an advocate without a day (C27).
    halfPromised: {
      id: 'halfPromised',
      tags: ['commitment', 'halfPromised'],
      on: {
        'rep.asked.confirmYes': [
          { guard: below(15), target: '#advocateAgreed', actions: says('commits') },
          { target: '#advocate', actions: [tires(), says('declines')] },
        ],
        'rep.told.repeatCommitment': [
          { guard: below(9), target: '#advocateAgreed', actions: says('commits') },
          { actions: says('mumbles') },
        ],
        'rep.asked.askCallBack': [
          { guard: below(12), target: '#advocateAgreed', actions: says('commits') },
          { actions: [tires(), says('mumbles')] },
        ],
        'rep.listened.letThemTalk': { actions: says('mumbles') },
        'rep.erred.takeMumbleForYes': { actions: says('mumbles') },
        'rep.erred.signUpAnyway': { actions: [tires(3), says('declines')] },
        ...paper,
        ...ends('#waitsForBoss', 'partsWarmly'),
      },
    },
    advocateAgreed: {
      id: 'advocateAgreed',
      tags: ['commitment', 'advocateAgreed'],
      on: {
        'rep.told.repeatCommitment': { actions: says('confirms') },
        'rep.asked.confirmYes': { actions: says('confirms') },
        ...endsAgreed('#advocateBriefed'),
      },
    },
    offered: {
      id: 'offered',
      tags: ['commitment', 'bossOffered'],
      on: {
        'rep.asked.proposeTwoTimes': dated,
        'rep.told.assumptiveClose': dated,
        'rep.asked.askCallBack': { target: '#callBackAgreed', actions: says('commits') },
        'rep.asked.askMeeting': { actions: says('curt') },
        'rep.told.repeatCommitment': { actions: says('puzzled') },
        'rep.erred.doYouHaveTime': { target: '#mumbled', actions: says('mumbles') },
        'rep.erred.takeMumbleForYes': { target: '#mumbled', actions: says('mumbles') },
        'rep.erred.signUpAnyway': { target: '#mumbled', actions: [tires(), says('mumbles')] },
        ...paper,
        ...ends('#pencilledIn', 'partsWarmly'),
      },
    },
    declined: {
      id: 'declined',
      tags: ['commitment', 'declined'],
      on: {
        'rep.asked.askCallBack': callBack,
        'rep.asked.testInterest': { actions: says('comesClean') },
        'rep.asked.askForBoss': { actions: [tires(), says('protectsBoss')] },
        ...wall,
        ...paper,
        ...ends('#partedFriendly', 'partsWarmly'),
      },
    },
    mumbled,
    agreed,
    sealed,
    callBackAgreed,
    material: {
      id: 'material',
      tags: ['commitment', 'material'],
      on: {
        'rep.asked.askCallBack': evades,
        'rep.asked.askForBoss': { actions: [tires(), says('protectsBoss')] },
        'rep.erred.sendMaterial': { actions: says('takesMaterial') },
        ...wall,
        ...ends('#materialSent', 'partsWarmly'),
      },
    },
    vague: {
      id: 'vague',
      tags: ['commitment', 'vague'],
      on: {
        'rep.asked.askCallBack': evades,
        'rep.asked.askForBoss': { actions: [tires(), says('protectsBoss')] },
        'rep.erred.beInTouch': { actions: says('takesMaterial') },
        ...wall,
        ...ends('#waitsForBoss', 'partsWarmly'),
      },
    },
  },
});
