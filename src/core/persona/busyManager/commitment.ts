import { and, below, belowFixed, personaSetup, says, tires } from '../setup.ts';
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
const no = { target: '#declined', actions: [tires(), says('declines')] } as const;

const callBack = [...notNow, ...yes('#callBackAgreed', 17, 14, 10, 'commits')] as const;
const materialGladly = [
  { guard: hurried },
  { target: '#material', actions: says('takesMaterial') },
] as const;
const inTouch = [{ guard: hurried }, { target: '#vague', actions: says('takesMaterial') }] as const;

/** The rep's parting, and the customer's when time is up, by what was agreed. */
const ends = (target: string, kind: 'partsWarmly' | 'partsCoolly') => ({
  'rep.told.friendlyParting': [{ guard: hurried }, { target, actions: says(kind) }],
  'time.over': { target, actions: says('mustGo') },
});

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
          no,
        ],
        'rep.told.incentive': [...notNow, { actions: says('curt') }],
        'rep.erred.sendMaterial': materialGladly,
        'rep.erred.beInTouch': inTouch,
        'rep.erred.signUpAnyway': [
          { guard: hurried },
          { ...no, actions: [tires(2), says('declines')] },
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
            'rep.asked.askMeeting': [...yes('#considering', 8, 4, 1, 'warmsToIt'), no],
            'rep.asked.proposeTwoTimes': [...yes('#agreed', 8, 3, 1, 'commits'), no],
            'rep.asked.askCallBack': [...callBack, no],
          },
        },
        lowered: {
          tags: 'shieldLowered',
          on: {
            'rep.told.meetingBenefit': { actions: says('probes') },
            'rep.told.empathise': understood,
            'rep.told.stepBack': understood,
            'rep.asked.askMeeting': [...yes('#considering', 18, 12, 5, 'warmsToIt'), no],
            'rep.asked.proposeTwoTimes': [...yes('#agreed', 16, 10, 4, 'commits'), no],
            'rep.asked.askCallBack': [...callBack, no],
          },
        },
      },
      on: {
        'rep.erred.doYouHaveTime': no,
        'rep.told.assumptiveClose': no,
        'rep.told.incentive': { actions: [tires(), says('insists')] },
        'rep.erred.sendMaterial': materialGladly,
        'rep.erred.beInTouch': inTouch,
        'rep.erred.signUpAnyway': { ...no, actions: [tires(2), says('declines')] },
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
          no,
        ],
        'rep.erred.sendMaterial': materialGladly,
        'rep.erred.beInTouch': inTouch,
        'rep.erred.signUpAnyway': { target: 'mumbled', actions: [tires(), says('mumbles')] },
        'rep.erred.takeMumbleForYes': { target: 'mumbled', actions: says('mumbles') },
        'rep.told.repeatCommitment': { actions: says('puzzled') },
        'rep.asked.confirmYes': { actions: says('puzzled') },
        'rep.listened.letThemTalk': { actions: says('prompts') },
        ...ends('#leftOpen', 'partsWarmly'),
      },
    },
    mumbled: {
      id: 'mumbled',
      tags: ['commitment', 'mumbled'],
      on: {
        'rep.asked.confirmYes': [
          { guard: below(15), target: 'agreed', actions: says('commits') },
          no,
        ],
        'rep.asked.proposeTwoTimes': [
          { guard: below(12), target: 'agreed', actions: says('commits') },
          { actions: [tires(), says('mumbles')] },
        ],
        'rep.told.repeatCommitment': [
          { guard: below(9), target: 'agreed', actions: says('commits') },
          { actions: says('mumbles') },
        ],
        'rep.listened.letThemTalk': { actions: says('mumbles') },
        'rep.asked.askCallBack': { target: 'callBackAgreed', actions: says('commits') },
        'rep.asked.askMeeting': { actions: [tires(), says('mumbles')] },
        'rep.told.assumptiveClose': { actions: [tires(), says('mumbles')] },
        'rep.told.incentive': { actions: says('mumbles') },
        'rep.erred.sendMaterial': materialGladly,
        'rep.erred.beInTouch': inTouch,
        'rep.erred.takeMumbleForYes': { actions: says('mumbles') },
        'rep.erred.signUpAnyway': { actions: [tires(2), says('mumbles')] },
        'rep.erred.doYouHaveTime': no,
        ...ends('#pencilledIn', 'partsCoolly'),
      },
    },
    agreed: {
      id: 'agreed',
      tags: ['commitment', 'agreed'],
      on: {
        'rep.told.repeatCommitment': { target: 'sealed', actions: says('confirms') },
        'rep.asked.confirmYes': { target: 'sealed', actions: says('confirms') },
        // What was not repeated is forgotten more easily (C22).
        'rep.told.friendlyParting': [
          { guard: belowFixed(15), target: '#meetingBooked', actions: says('partsWarmly') },
          { target: '#pencilledIn', actions: says('partsCoolly') },
        ],
        // Selling on after the yes talks them out of it.
        'rep.erred.*': [
          { guard: below(12), actions: [tires(), says('curt')] },
          { target: 'mumbled', actions: [tires(), says('mumbles')] },
        ],
        'rep.listened.letThemTalk': { actions: says('prompts') },
        'time.over': { target: '#meetingBooked', actions: says('mustGo') },
      },
    },
    sealed: {
      tags: ['commitment', 'sealed'],
      on: {
        'rep.told.repeatCommitment': { actions: says('confirms') },
        'rep.asked.confirmYes': { actions: says('confirms') },
        'rep.listened.letThemTalk': { actions: says('prompts') },
        ...ends('#meetingBooked', 'partsWarmly'),
      },
    },
    callBackAgreed: {
      id: 'callBackAgreed',
      tags: ['commitment', 'callBackAgreed'],
      on: {
        'rep.told.repeatCommitment': { actions: says('confirms') },
        'rep.asked.confirmYes': { actions: says('confirms') },
        'rep.listened.letThemTalk': { actions: says('prompts') },
        ...ends('#callBackDated', 'partsWarmly'),
      },
    },
    material: {
      id: 'material',
      tags: ['commitment', 'material'],
      on: {
        // Late, but not too late, to make something of it.
        'rep.asked.askCallBack': [...callBack, { actions: says('mumbles') }],
        'rep.asked.askMeeting': [
          ...yes('#considering', 9, 4, 1, 'warmsToIt'),
          { actions: [tires(), says('declines')] },
        ],
        'rep.asked.proposeTwoTimes': [
          ...yes('#agreed', 9, 4, 1, 'commits'),
          { actions: [tires(), says('declines')] },
        ],
        'rep.erred.sendMaterial': { actions: says('takesMaterial') },
        ...ends('#materialSent', 'partsCoolly'),
      },
    },
    vague: {
      id: 'vague',
      tags: ['commitment', 'vague'],
      on: {
        'rep.asked.askCallBack': [...callBack, { actions: says('mumbles') }],
        'rep.asked.proposeTwoTimes': [
          ...yes('#agreed', 9, 4, 1, 'commits'),
          { actions: [tires(), says('declines')] },
        ],
        'rep.erred.beInTouch': { actions: says('takesMaterial') },
        ...ends('#leftOpen', 'partsCoolly'),
      },
    },
  },
});
