import {
  and,
  below,
  belowFixed,
  hitsKey,
  isRelevant,
  personaSetup,
  says,
  soothed,
  stateIn,
  tires,
} from '../setup.ts';
import { introduced, needDeep, worn } from './conditions.ts';

/**
 * A question that draws them in works only once they know who, why and what for (C1), and less
 * after a worn-out phrase: they have stopped expecting anything (C2, C3, C4).
 */
const drawnIn = [
  {
    guard: and([introduced, worn, hitsKey, below(11)]),
    target: 'listening',
    actions: says('opensUp'),
  },
  {
    guard: and([introduced, worn, hitsKey, below(17)]),
    target: 'listening',
    actions: says('probes'),
  },
  { guard: and([introduced, worn]), actions: [tires(), says('brushesOff')] },
  { guard: and([introduced, hitsKey, below(13)]), target: 'listening', actions: says('opensUp') },
  { guard: and([introduced, hitsKey, below(18)]), target: 'listening', actions: says('probes') },
  {
    guard: and([introduced, isRelevant, below(13)]),
    target: 'listening',
    actions: says('engages'),
  },
  { guard: introduced, actions: [tires(), says('brushesOff')] },
  { actions: [tires(), says('challenges')] },
] as const;

/** Name first, then "is now convenient?" (C2): a courtesy, to more than half of them. */
const courteous = and([stateIn('#whoKnown'), below(12)]);

/** Candid humour keeps nine in ten on the line (C3) and says plainly why one rings. */
const humour = [
  { guard: belowFixed(2), target: '#hungUp' },
  { target: 'knownWithASmile', actions: says('laughs') },
] as const;

/** Answered as ever in the opening, and not forgotten. */
const wearsOut = {
  'rep.erred.mayITakeAMinute': { target: 'worn', actions: [tires(), says('brushesOff')] },
  'rep.erred.surveyPretext': { target: 'worn', actions: [tires(2), says('challenges')] },
  'rep.erred.slogan': { target: 'worn', actions: [tires(), says('curt')] },
  'rep.erred.featureDump': { target: 'worn', actions: [tires(2), says('warns')] },
  'rep.erred.priceTooEarly': { target: 'worn', actions: [tires(), says('brushesOff')] },
  'rep.listened.letThemTalk': { target: 'worn', actions: [tires(), says('prompts')] },
} as const;

/** Region: has the rep got their attention? */
export const attention = personaSetup.createStateConfig({
  initial: 'hurried',
  states: {
    hurried: {
      id: 'hurried',
      type: 'parallel',
      tags: ['opening', 'hurried'],
      states: {
        who: {
          initial: 'unknown',
          states: {
            unknown: { on: { 'rep.told.identify': { target: 'known', actions: says('curt') } } },
            known: { id: 'whoKnown', tags: 'whoKnown' },
          },
        },
        why: {
          initial: 'unknown',
          states: {
            unknown: {
              on: {
                'rep.told.statePurpose': { target: 'known', actions: says('curt') },
                'rep.told.candidHumour': humour,
              },
            },
            known: {
              id: 'whyKnown',
              tags: 'whyKnown',
              initial: 'plain',
              states: { plain: {}, withASmile: { tags: 'amused' } },
            },
            knownWithASmile: { always: 'known.withASmile' },
          },
        },
        gain: {
          initial: 'unknown',
          states: {
            unknown: {
              on: {
                'rep.told.stateBenefit': { target: 'known', actions: says('curt') },
                'rep.told.socialProof': { target: 'known', actions: says('curt') },
                'rep.told.usp': { target: 'known', actions: says('curt') },
              },
            },
            known: { id: 'gainKnown', tags: 'gainKnown' },
          },
        },
        // What the opening has sounded like so far; the answers are the region's above.
        manner: {
          initial: 'fresh',
          states: {
            fresh: { on: wearsOut },
            worn: { id: 'worn', tags: 'worn' },
          },
        },
      },
      on: {
        'rep.asked.engagingQuestion': drawnIn,
        'rep.asked.problemQuestion': drawnIn,
        'rep.asked.situationQuestion': [
          { guard: and([introduced, worn]), actions: [tires(), says('brushesOff')] },
          { guard: and([introduced, below(9)]), target: 'listening', actions: says('answers') },
          { guard: introduced, actions: [tires(), says('brushesOff')] },
          { actions: [tires(), says('challenges')] },
        ],
        'rep.asked.askConvenient': [
          { guard: courteous, actions: [soothed, says('curt')] },
          { guard: stateIn('#whoKnown'), actions: [tires(), says('brushesOff')] },
          { actions: [tires(), says('challenges')] },
        ],
        'rep.asked.*': { actions: [tires(), says('brushesOff')] },
        // A reflex refusal passes when the rep stops pushing (C16).
        'rep.told.empathise': { actions: [soothed, says('curt')] },
        'rep.told.stepBack': { actions: [soothed, says('curt')] },
        'rep.told.candidHumour': { actions: says('laughs') },
        'rep.told.greetByName': { actions: says('curt') },
        'rep.told.identify': { actions: says('curt') },
        'rep.told.statePurpose': { actions: says('curt') },
        'rep.told.stateBenefit': { actions: says('curt') },
        'rep.told.socialProof': { actions: says('curt') },
        'rep.told.usp': { actions: says('curt') },
        'rep.told.friendlyParting': { target: '#partedFriendly', actions: says('partsCoolly') },
        'rep.told.*': [
          { guard: introduced, actions: [tires(), says('brushesOff')] },
          { actions: says('curt') },
        ],
        'rep.listened.letThemTalk': { actions: [tires(), says('prompts')] },
        'rep.listened.acknowledge': { actions: says('curt') },
        'rep.erred.surveyPretext': { actions: [tires(2), says('challenges')] },
        'rep.erred.mayITakeAMinute': { actions: [tires(), says('brushesOff')] },
        'rep.erred.featureDump': { actions: [tires(2), says('warns')] },
        'rep.erred.argue': { actions: [tires(2), says('warns')] },
        'rep.erred.pressure': { actions: [tires(2), says('warns')] },
        'rep.erred.signUpAnyway': { actions: [tires(3), says('warns')] },
        'rep.erred.interrupt': { actions: [tires(), says('protests')] },
        'rep.erred.sendMaterial': { target: '#materialSent', actions: says('takesMaterial') },
        'rep.erred.beInTouch': { target: '#partedFriendly', actions: says('partsCoolly') },
        'rep.erred.slogan': { actions: [tires(), says('curt')] },
        'rep.erred.*': { actions: [tires(), says('brushesOff')] },
        'time.introductionOver': [{ guard: introduced }, { actions: [tires(), says('warns')] }],
        'time.monologue': { actions: [tires(), says('warns')] },
      },
    },
    listening: {
      id: 'listening',
      tags: ['discovery', 'listening'],
      on: {
        'rep.asked.situationQuestion': [
          { guard: below(15), actions: says('answers') },
          { target: 'slipping', actions: says('curt') },
        ],
        'rep.asked.contextQuestion': [
          { guard: below(15), actions: says('answers') },
          { target: 'slipping', actions: says('curt') },
        ],
        'rep.asked.askWhoDecides': { actions: says('answers') },
        'rep.erred.featureDump': { target: 'slipping', actions: says('brushesOff') },
        'rep.erred.slogan': { target: 'slipping', actions: says('brushesOff') },
        'rep.erred.priceTooEarly': { target: 'slipping', actions: says('brushesOff') },
        'rep.erred.changeSubject': { target: 'slipping', actions: says('puzzled') },
        'rep.erred.mayITakeAMinute': { target: 'slipping', actions: says('brushesOff') },
        'rep.erred.surveyPretext': { target: 'slipping', actions: [tires(2), says('challenges')] },
        'rep.erred.argue': { target: 'slipping', actions: [tires(2), says('warns')] },
        'rep.erred.pressure': { target: 'slipping', actions: [tires(2), says('warns')] },
        'rep.erred.interrupt': { target: 'slipping', actions: [tires(), says('protests')] },
        'rep.erred.youShould': { target: 'slipping', actions: says('brushesOff') },
        'rep.erred.bluff': { target: 'slipping', actions: [tires(), says('puzzled')] },
        'rep.erred.dodgePrice': { target: 'slipping', actions: [tires(), says('insists')] },
        'time.monologue': { target: 'slipping', actions: says('warns') },
      },
    },
    slipping: {
      id: 'slipping',
      tags: ['discovery', 'slipping'],
      on: {
        // The one thing that brings them back is what hurts, or being heard.
        'rep.asked.problemQuestion': [
          { guard: and([hitsKey, below(12)]), target: 'listening', actions: says('engages') },
          { actions: [tires(), says('brushesOff')] },
        ],
        'rep.asked.implicationQuestion': [
          {
            guard: and([hitsKey, needDeep, below(12)]),
            target: 'listening',
            actions: says('engages'),
          },
          { actions: [tires(), says('brushesOff')] },
        ],
        'rep.told.empathise': [
          { guard: below(14), target: 'listening', actions: says('engages') },
          { actions: says('curt') },
        ],
        'rep.told.stepBack': [
          { guard: below(14), target: 'listening', actions: says('engages') },
          { actions: says('curt') },
        ],
        'rep.listened.acknowledge': [
          { guard: below(10), target: 'listening', actions: says('engages') },
          { actions: says('curt') },
        ],
        'rep.listened.letThemTalk': { actions: [tires(), says('prompts')] },
        'rep.asked.situationQuestion': { actions: [tires(), says('brushesOff')] },
        'rep.asked.contextQuestion': { actions: [tires(), says('brushesOff')] },
        'rep.asked.needPayoffQuestion': { actions: [tires(), says('brushesOff')] },
        'rep.asked.engagingQuestion': { actions: [tires(), says('brushesOff')] },
        'rep.told.matchBenefit': { actions: [tires(), says('brushesOff')] },
        'rep.erred.argue': { actions: [tires(2), says('warns')] },
        'rep.erred.pressure': { actions: [tires(2), says('warns')] },
        'rep.erred.interrupt': { actions: [tires(), says('protests')] },
        'time.monologue': { actions: [tires(), says('warns')] },
      },
    },
  },
});
