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
import { and, below, personaSetup, says, stateIn, tires } from '../setup.ts';
import {
  anchored,
  asking,
  counted,
  felt,
  hoped,
  lowered,
  settled,
  shielded,
} from './conditions.ts';

const open = stateIn('#thinkingOpen');

/** The price stands in the way: the price region answers. */
const priceFirst = [
  { guard: shielded },
  { guard: lowered },
  { guard: anchored },
  { guard: asking },
] as const;

/** The chances of a yes, of 20, once the price is settled. */
const yes = (
  target: string,
  atHope: number,
  atCount: number,
  atFeeling: number,
  kind: 'warmsToIt' | 'commits',
) =>
  [
    { guard: and([settled, hoped, below(atHope)]), target, actions: says(kind) },
    { guard: and([settled, counted, below(atCount)]), target, actions: says(kind) },
    { guard: and([settled, felt, below(atFeeling)]), target, actions: says(kind) },
  ] as const;

/** "Let me think about it": what becomes of a yes that nobody helped over the step. */
const thinks = { target: '#thinking', actions: says('stalls') } as const;

/** A dated call-back needs a reason: something they have felt. */
const callBack = [
  { guard: shielded },
  { guard: and([hoped, below(16)]), target: '#callBackAgreed', actions: says('commits') },
  { guard: and([counted, below(14)]), target: '#callBackAgreed', actions: says('commits') },
  { guard: and([felt, below(9)]), target: '#callBackAgreed', actions: says('commits') },
  { actions: [tires(), says('declines')] },
] as const;

const takesIt = [
  { guard: shielded },
  { target: '#material', actions: says('takesMaterial') },
] as const;
const inTouch = [
  { guard: shielded },
  { target: '#vague', actions: says('takesMaterial') },
] as const;

/** Region: what they have agreed to. */
export const commitment = personaSetup.createStateConfig({
  initial: 'none',
  states: {
    none: {
      on: {
        'rep.asked.askMeeting': [
          ...priceFirst,
          ...yes('#considering', 17, 13, 6, 'warmsToIt'),
          thinks,
        ],
        'rep.asked.proposeTwoTimes': [
          ...priceFirst,
          ...yes('#agreed', 15, 10, 4, 'commits'),
          thinks,
        ],
        'rep.told.assumptiveClose': [
          ...priceFirst,
          { guard: and([hoped, below(16)]), target: '#agreed', actions: says('commits') },
          declines,
        ],
        'rep.told.meetingBenefit': [
          { guard: shielded },
          { guard: asking },
          { actions: says('curt') },
        ],
        'rep.asked.askCallBack': callBack,
        'rep.erred.doYouHaveTime': [{ guard: shielded }, { actions: [tires(), says('declines')] }],
        'rep.erred.sendMaterial': takesIt,
        'rep.erred.beInTouch': inTouch,
        'rep.erred.signUpAnyway': [{ guard: shielded }, { actions: [tires(2), says('declines')] }],
        ...ends('#partedFriendly', 'partsCoolly'),
      },
    },
    thinking: {
      id: 'thinking',
      tags: ['commitment', 'thinking'],
      initial: 'fresh',
      states: {
        fresh: { on: { 'rep.*': {}, 'time.turn': 'closed' } },
        closed: {},
        // They have said what they are really thinking about.
        open: { id: 'thinkingOpen', tags: 'thinkingOpen' },
      },
      on: {
        'rep.asked.testInterest': [
          { guard: below(15), target: '#thinkingOpen', actions: says('comesClean') },
          { actions: says('evades') },
        ],
        'rep.asked.checkUnderstanding': [
          { guard: below(12), target: '#thinkingOpen', actions: says('comesClean') },
          { actions: says('evades') },
        ],
        'rep.told.empathise': { actions: says('curt') },
        'rep.told.incentive': [
          { guard: and([hoped, below(11)]), target: '#considering', actions: says('warmsToIt') },
          { actions: says('evades') },
        ],
        'rep.asked.proposeTwoTimes': [
          { guard: and([open, hoped, below(16)]), target: '#agreed', actions: says('commits') },
          { guard: and([open, below(12)]), target: '#agreed', actions: says('commits') },
          { guard: and([hoped, below(7)]), target: '#agreed', actions: says('commits') },
          declines,
        ],
        'rep.asked.askMeeting': [
          { guard: and([open, below(14)]), target: '#considering', actions: says('warmsToIt') },
          declines,
        ],
        'rep.asked.askCallBack': [
          { guard: below(16), target: '#callBackAgreed', actions: says('commits') },
          declines,
        ],
        'rep.told.assumptiveClose': declines,
        'rep.erred.doYouHaveTime': declines,
        'rep.erred.signUpAnyway': { target: '#declined', actions: [tires(2), says('declines')] },
        'rep.erred.sendMaterial': takesIt,
        'rep.erred.beInTouch': inTouch,
        'rep.listened.letThemTalk': { actions: says('evades') },
        'rep.listened.acknowledge': { actions: says('evades') },
        ...ends('#leftOpen', 'partsCoolly'),
      },
    },
    considering: {
      id: 'considering',
      tags: ['commitment', 'considering'],
      on: {
        'rep.asked.proposeTwoTimes': [
          { guard: below(15), target: '#agreed', actions: says('commits') },
          { target: '#mumbled', actions: says('mumbles') },
        ],
        'rep.asked.askCallBack': { target: '#callBackAgreed', actions: says('commits') },
        'rep.told.assumptiveClose': [
          { guard: and([hoped, below(16)]), target: '#agreed', actions: says('commits') },
          { target: '#mumbled', actions: says('mumbles') },
        ],
        'rep.asked.askMeeting': { actions: says('curt') },
        'rep.told.meetingBenefit': { actions: says('likes') },
        'rep.erred.doYouHaveTime': [
          { guard: below(7), target: '#mumbled', actions: says('mumbles') },
          declines,
        ],
        'rep.erred.takeMumbleForYes': { target: '#mumbled', actions: says('mumbles') },
        'rep.erred.signUpAnyway': { target: '#mumbled', actions: [tires(), says('mumbles')] },
        'rep.told.repeatCommitment': { actions: says('puzzled') },
        'rep.asked.confirmYes': { actions: says('puzzled') },
        'rep.erred.sendMaterial': takesIt,
        'rep.erred.beInTouch': inTouch,
        ...ends('#leftOpen', 'partsWarmly'),
      },
    },
    declined: {
      id: 'declined',
      tags: ['commitment', 'declined'],
      on: {
        'rep.asked.testInterest': [
          { guard: below(10), target: '#thinkingOpen', actions: says('comesClean') },
          { actions: says('declines') },
        ],
        'rep.asked.askMeeting': { actions: [tires(), says('declines')] },
        'rep.asked.proposeTwoTimes': { actions: [tires(), says('declines')] },
        'rep.asked.askCallBack': callBack,
        'rep.told.assumptiveClose': { actions: [tires(2), says('declines')] },
        'rep.told.incentive': { actions: [tires(), says('declines')] },
        'rep.erred.doYouHaveTime': { actions: [tires(), says('declines')] },
        'rep.erred.signUpAnyway': { actions: [tires(3), says('declines')] },
        'rep.erred.sendMaterial': takesIt,
        'rep.erred.beInTouch': inTouch,
        ...ends('#partedFriendly', 'partsCoolly'),
      },
    },
    mumbled,
    agreed,
    sealed,
    callBackAgreed,
    material,
    vague,
  },
});
