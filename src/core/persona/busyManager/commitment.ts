import {
  agreed,
  callBackAgreed,
  declines,
  ends,
  material,
  mumbled,
  sealed,
  vague,
} from '../agreement.ts';
import { and, below, personaSetup, says, tires } from '../setup.ts';
import { hurried, needExplicit, needImplied, needValued, slipping } from './conditions.ts';

/** Asked while they are not listening: no answer worth having. */
const notNow = [
  { guard: hurried },
  { guard: slipping, actions: [tires(), says('brushesOff')] },
] as const;

/** The chances of a yes, of 20, by how clear the need has become. */
const yes = (
  target: string,
  valued: number,
  explicit: number,
  implied: number,
  kind: 'warmsToIt' | 'commits',
) =>
  [
    { guard: and([needValued, below(valued)]), target, actions: says(kind) },
    { guard: and([needExplicit, below(explicit)]), target, actions: says(kind) },
    { guard: and([needImplied, below(implied)]), target, actions: says(kind) },
  ] as const;

// First their ear has to come back (the attention region answers), then the shield can come down.
const heard = [{ guard: slipping }, { target: 'lowered', actions: says('accepts') }] as const;
const understood = [{ guard: slipping }, { actions: says('curt') }] as const;

const shield = { target: '#emailShield', actions: says('asksEmail') } as const;
const callBack = [...notNow, ...yes('#callBackAgreed', 17, 14, 10, 'commits')] as const;
const materialGladly = [
  { guard: hurried },
  { target: '#material', actions: says('takesMaterial') },
] as const;
const inTouch = [{ guard: hurried }, { target: '#vague', actions: says('takesMaterial') }] as const;

/** With a manager in a hurry a mumble also slides off into paper. */
const gladlyVague = {
  ...mumbled,
  on: { ...mumbled.on, 'rep.erred.sendMaterial': materialGladly, 'rep.erred.beInTouch': inTouch },
};

/** Region: what they have agreed to. The first request meets a shield more often than not (C20). */
export const commitment = personaSetup.createStateConfig({
  initial: 'none',
  states: {
    none: {
      initial: 'plain',
      states: {
        plain: {
          on: {
            'rep.told.meetingBenefit': [
              { guard: hurried },
              { target: 'primed', actions: says('curt') },
            ],
            'rep.asked.askMeeting': [
              ...notNow,
              ...yes('#considering', 8, 4, 1, 'warmsToIt'),
              shield,
            ],
            'rep.asked.proposeTwoTimes': [...notNow, ...yes('#agreed', 6, 2, 0, 'commits'), shield],
          },
        },
        // They know what the meeting would give them (C7).
        primed: {
          on: {
            'rep.told.meetingBenefit': [{ guard: hurried }, { actions: says('curt') }],
            'rep.asked.askMeeting': [
              ...notNow,
              ...yes('#considering', 11, 6, 2, 'warmsToIt'),
              shield,
            ],
            'rep.asked.proposeTwoTimes': [...notNow, ...yes('#agreed', 9, 4, 1, 'commits'), shield],
          },
        },
      },
      on: {
        'rep.asked.askCallBack': [...callBack, shield],
        'rep.erred.doYouHaveTime': [
          { guard: hurried },
          { ...shield, actions: [tires(), says('asksEmail')] },
        ],
        'rep.told.assumptiveClose': [
          ...notNow,
          { guard: and([needValued, below(10)]), target: '#agreed', actions: says('commits') },
          declines,
        ],
        'rep.told.incentive': [...notNow, { actions: says('curt') }],
        'rep.erred.sendMaterial': materialGladly,
        'rep.erred.beInTouch': inTouch,
        'rep.erred.signUpAnyway': [
          { guard: hurried },
          { ...declines, actions: [tires(2), says('declines')] },
        ],
        ...ends('#partedFriendly', 'partsCoolly'),
      },
    },
    emailShield: {
      id: 'emailShield',
      tags: 'asksEmail',
      initial: 'fresh',
      states: {
        // What else the same line asks for is not heard any more.
        fresh: { on: { 'rep.*': {}, 'time.turn': 'raised' } },
        raised: {
          on: {
            'rep.told.empathise': heard,
            'rep.told.stepBack': heard,
            'rep.listened.acknowledge': heard,
            'rep.told.meetingBenefit': [
              { guard: below(13), target: 'lowered', actions: says('probes') },
              { actions: [tires(), says('insists')] },
            ],
            'rep.asked.askMeeting': [...yes('#considering', 8, 4, 1, 'warmsToIt'), declines],
            'rep.asked.proposeTwoTimes': [...yes('#agreed', 8, 3, 1, 'commits'), declines],
            'rep.asked.askCallBack': [...callBack, declines],
          },
        },
        lowered: {
          tags: 'shieldLowered',
          on: {
            'rep.told.meetingBenefit': { actions: says('probes') },
            'rep.told.empathise': understood,
            'rep.told.stepBack': understood,
            'rep.asked.askMeeting': [...yes('#considering', 18, 12, 5, 'warmsToIt'), declines],
            'rep.asked.proposeTwoTimes': [...yes('#agreed', 16, 10, 4, 'commits'), declines],
            'rep.asked.askCallBack': [...callBack, declines],
          },
        },
      },
      on: {
        'rep.erred.doYouHaveTime': declines,
        'rep.told.assumptiveClose': declines,
        'rep.told.incentive': { actions: [tires(), says('insists')] },
        'rep.erred.sendMaterial': materialGladly,
        'rep.erred.beInTouch': inTouch,
        'rep.erred.signUpAnyway': { ...declines, actions: [tires(2), says('declines')] },
        ...ends('#partedFriendly', 'partsCoolly'),
      },
    },
    declined: {
      id: 'declined',
      tags: 'declined',
      on: {
        // A no is a no, unless there is a new reason (C20); asking again without one is pushing.
        'rep.told.meetingBenefit': [
          { guard: below(8), target: '#emailShield.lowered', actions: says('probes') },
          { actions: [tires(), says('declines')] },
        ],
        'rep.asked.askMeeting': { actions: [tires(), says('declines')] },
        'rep.asked.proposeTwoTimes': { actions: [tires(), says('declines')] },
        'rep.asked.askCallBack': [...callBack, { actions: [tires(), says('declines')] }],
        'rep.told.assumptiveClose': { actions: [tires(2), says('declines')] },
        'rep.erred.doYouHaveTime': { actions: [tires(), says('declines')] },
        'rep.erred.signUpAnyway': { actions: [tires(3), says('declines')] },
        'rep.erred.sendMaterial': materialGladly,
        'rep.erred.beInTouch': inTouch,
        ...ends('#partedFriendly', 'partsCoolly'),
      },
    },
    considering: {
      id: 'considering',
      tags: ['commitment', 'considering'],
      on: {
        'rep.asked.proposeTwoTimes': [
          { guard: below(15), target: 'agreed', actions: says('commits') },
          { target: 'mumbled', actions: says('mumbles') },
        ],
        'rep.asked.askCallBack': { target: 'callBackAgreed', actions: says('commits') },
        'rep.told.assumptiveClose': [
          { guard: and([needValued, below(14)]), target: 'agreed', actions: says('commits') },
          { target: 'mumbled', actions: says('mumbles') },
        ],
        'rep.asked.askMeeting': { actions: says('curt') },
        'rep.told.meetingBenefit': { actions: says('likes') },
        'rep.told.incentive': { actions: says('likes') },
        'rep.erred.doYouHaveTime': [
          { guard: below(7), target: 'mumbled', actions: says('mumbles') },
          declines,
        ],
        'rep.erred.sendMaterial': materialGladly,
        'rep.erred.beInTouch': inTouch,
        'rep.erred.signUpAnyway': { target: 'mumbled', actions: [tires(), says('mumbles')] },
        'rep.erred.takeMumbleForYes': { target: 'mumbled', actions: says('mumbles') },
        'rep.told.repeatCommitment': { actions: says('puzzled') },
        'rep.asked.confirmYes': { actions: says('puzzled') },
        ...ends('#leftOpen', 'partsWarmly'),
      },
    },
    mumbled: gladlyVague,
    agreed,
    sealed,
    callBackAgreed,
    material,
    vague,
  },
});
