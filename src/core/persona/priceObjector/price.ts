import { and, below, hitsKey, isRelevant, personaSetup, says, soothed, tires } from '../setup.ts';
import { counted, felt, hoped, thinking } from './conditions.ts';

const shieldUp = { target: '#shield', actions: says('asksPriceEarly') } as const;
const insists = { actions: [tires(), says('insists')] } as const;

/** The chances of 20 that a figure is accepted, by how clear its worth has become to them. */
const weighs = (atHope: number, atCount: number, atFeeling: number) =>
  [
    { guard: and([hoped, below(atHope)]), target: '#settled', actions: says('accepts') },
    { guard: and([counted, below(atCount)]), target: '#settled', actions: says('accepts') },
    { guard: and([felt, below(atFeeling)]), target: '#settled', actions: says('accepts') },
  ] as const;
const scoffs = { target: '#anchored', actions: [tires(), says('scoffs')] } as const;

/** Asked to meet before the price is settled: now the question is real, if there is a worth. */
const asksForReal = [
  { guard: hoped, target: '#asking', actions: says('asksPrice') },
  { guard: counted, target: '#asking', actions: says('asksPrice') },
  { actions: [tires(), says('declines')] },
] as const;

/** Region: the price, first a shield, later a question (C14). */
export const price = personaSetup.createStateConfig({
  initial: 'shielded',
  states: {
    shielded: {
      id: 'shielded',
      tags: 'opening',
      initial: 'reflex',
      states: {
        // Whatever the first line is, they reach for the price, unless it hits where it hurts.
        reflex: {
          id: 'reflex',
          tags: 'reflex',
          on: {
            'rep.told.greetByName': { actions: says('curt') },
            'rep.told.identify': { actions: says('curt') },
            'rep.told.statePurpose': { actions: says('curt') },
            'rep.told.stateBenefit': { actions: says('curt') },
            'rep.told.socialProof': { actions: says('curt') },
            'rep.told.usp': { actions: says('curt') },
            'rep.told.candidHumour': { actions: says('laughs') },
            'rep.told.empathise': { actions: [soothed, says('curt')] },
            'rep.told.stepBack': { actions: [soothed, says('curt')] },
            // A courtesy (C2), and the price all the same.
            'rep.asked.askConvenient': {
              target: '#shield',
              actions: [soothed, says('asksPriceEarly')],
            },
            'rep.asked.engagingQuestion': [
              { guard: and([hitsKey, below(5)]), target: '#lowered', actions: says('opensUp') },
              shieldUp,
            ],
            'rep.asked.problemQuestion': [
              { guard: and([hitsKey, below(5)]), target: '#lowered', actions: says('opensUp') },
              shieldUp,
            ],
            'rep.erred.priceTooEarly': scoffs,
            'rep.erred.surveyPretext': {
              target: '#shield',
              actions: [tires(2), says('challenges')],
            },
            'rep.erred.slogan': { target: '#shield', actions: [tires(), says('asksPriceEarly')] },
            'rep.erred.mayITakeAMinute': { actions: [tires(), says('brushesOff')] },
            'rep.erred.featureDump': {
              target: '#shield',
              actions: [tires(), says('asksPriceEarly')],
            },
            'rep.listened.letThemTalk': { actions: [tires(), says('prompts')] },
            'rep.told.friendlyParting': { target: '#partedFriendly', actions: says('partsCoolly') },
            'rep.asked.*': shieldUp,
            'rep.told.*': shieldUp,
          },
        },
        shield: {
          id: 'shield',
          tags: 'asksPriceEarly',
          initial: 'fresh',
          states: {
            // What else the same line says is not heard any more.
            fresh: { on: { 'rep.*': {}, 'time.turn': 'raised' } },
            raised: { id: 'shieldRaised' },
          },
          on: {
            // An honest "it depends, and on this": they hear it out (C14).
            'rep.told.deferPrice': [
              { guard: below(14), target: '#lowered', actions: says('accepts') },
              insists,
            ],
            'rep.asked.weighWorth': [
              { guard: and([hitsKey, below(12)]), target: '#lowered', actions: says('opensUp') },
              insists,
            ],
            'rep.told.priceRange': [
              { guard: below(6), target: '#lowered', actions: says('probes') },
              { target: '#anchored', actions: says('scoffs') },
            ],
            'rep.told.answerPlainly': { target: '#anchored', actions: says('scoffs') },
            'rep.erred.priceTooEarly': scoffs,
            // A question past the price now and then catches them all the same.
            'rep.asked.engagingQuestion': [
              { guard: and([hitsKey, below(7)]), target: '#lowered', actions: says('opensUp') },
              insists,
            ],
            'rep.asked.problemQuestion': [
              { guard: and([hitsKey, below(7)]), target: '#lowered', actions: says('opensUp') },
              insists,
            ],
            'rep.told.empathise': { actions: [soothed, says('curt')] },
            'rep.told.stepBack': { actions: [soothed, says('curt')] },
            'rep.listened.acknowledge': { actions: says('curt') },
            'rep.told.identify': { actions: says('curt') },
            'rep.told.statePurpose': { actions: says('curt') },
            // No answer to the price, and no offence either.
            'rep.told.stateBenefit': { actions: says('insists') },
            'rep.told.socialProof': { actions: says('insists') },
            'rep.told.usp': { actions: says('insists') },
            'rep.erred.dodgePrice': { actions: [tires(2), says('insists')] },
            'rep.erred.argue': { actions: [tires(2), says('warns')] },
            'rep.erred.pressure': { actions: [tires(2), says('warns')] },
            'rep.listened.letThemTalk': { actions: [tires(), says('prompts')] },
            'rep.told.friendlyParting': { target: '#partedFriendly', actions: says('partsCoolly') },
            'rep.told.incentive': { actions: [tires(), says('scoffs')] },
            'rep.asked.*': insists,
            'rep.told.*': insists,
          },
        },
      },
      on: {
        'rep.erred.sendMaterial': { target: '#materialSent', actions: says('takesMaterial') },
        'rep.erred.beInTouch': { target: '#partedFriendly', actions: says('partsCoolly') },
        'rep.erred.interrupt': { actions: [tires(), says('protests')] },
        'rep.erred.*': { actions: [tires(), says('brushesOff')] },
        'time.monologue': { actions: [tires(), says('warns')] },
      },
    },
    // They will hear first what they get for it.
    lowered: {
      id: 'lowered',
      tags: ['discovery', 'lowered'],
      on: {
        'rep.asked.askMeeting': asksForReal,
        'rep.asked.proposeTwoTimes': asksForReal,
        'rep.told.assumptiveClose': asksForReal,
        'rep.erred.priceTooEarly': [...weighs(8, 4, 1), scoffs],
        'rep.told.priceRange': [...weighs(13, 8, 2), scoffs],
        'rep.told.answerPlainly': [...weighs(11, 7, 2), scoffs],
        'rep.told.incentive': { target: '#asking', actions: says('asksPrice') },
      },
    },
    // A figure is all they remember: everything is measured against it.
    anchored: {
      id: 'anchored',
      tags: ['discovery', 'anchored'],
      on: {
        'rep.asked.weighWorth': [
          { guard: and([hoped, below(15)]), target: '#settled', actions: says('accepts') },
          { guard: and([counted, below(12)]), target: '#settled', actions: says('accepts') },
          { actions: [tires(), says('scoffs')] },
        ],
        'rep.asked.askMeeting': { actions: [tires(), says('declines')] },
        'rep.asked.proposeTwoTimes': { actions: [tires(), says('declines')] },
        'rep.told.assumptiveClose': { actions: [tires(2), says('declines')] },
        'rep.told.incentive': { actions: [tires(), says('scoffs')] },
        'rep.told.priceRange': { actions: [tires(), says('scoffs')] },
        'rep.told.answerPlainly': { actions: [tires(), says('scoffs')] },
        'rep.told.deferPrice': insists,
        'rep.erred.priceTooEarly': { actions: [tires(), says('scoffs')] },
        'rep.erred.dodgePrice': { actions: [tires(), says('insists')] },
      },
    },
    // Now they want to know: dodging costs (C25), and so does a figure without its worth.
    asking: {
      id: 'asking',
      tags: ['discovery', 'asksPrice'],
      initial: 'fresh',
      states: {
        fresh: { on: { 'rep.*': {}, 'time.turn': 'raised' } },
        raised: {},
      },
      on: {
        'rep.told.priceRange': [...weighs(17, 12, 4), scoffs],
        'rep.asked.weighWorth': [...weighs(18, 15, 4), insists],
        'rep.told.answerPlainly': [...weighs(15, 10, 3), scoffs],
        'rep.told.deferPrice': [...weighs(9, 5, 1), insists],
        'rep.told.incentive': [{ guard: thinking }, ...weighs(10, 5, 1), scoffs],
        'rep.erred.priceTooEarly': [...weighs(12, 7, 2), scoffs],
        'rep.erred.dodgePrice': { actions: [tires(2), says('insists')] },
        'rep.told.empathise': { actions: says('curt') },
        'rep.told.stepBack': { actions: says('curt') },
        'rep.listened.acknowledge': { actions: says('curt') },
        'rep.told.matchBenefit': insists,
        'rep.told.meetingBenefit': insists,
        'rep.told.offerChoice': insists,
        'rep.asked.askMeeting': insists,
        'rep.asked.proposeTwoTimes': insists,
        'rep.told.assumptiveClose': insists,
      },
    },
    settled: {
      id: 'settled',
      tags: ['discovery', 'settled'],
      initial: 'fresh',
      states: {
        // What else the same line asks about it has had its answer.
        fresh: {
          id: 'justSettled',
          on: {
            'rep.asked.weighWorth': {},
            'rep.told.priceRange': {},
            'rep.told.answerPlainly': {},
            'time.turn': 'known',
          },
        },
        known: {
          on: {
            'rep.asked.weighWorth': { guard: isRelevant, actions: says('answers') },
            'rep.told.priceRange': { actions: says('curt') },
            'rep.told.answerPlainly': { actions: says('curt') },
            'rep.erred.priceTooEarly': { actions: [tires(), says('curt')] },
          },
        },
      },
    },
  },
});
