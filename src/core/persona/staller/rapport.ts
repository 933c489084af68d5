import { and, below, hitsKey, isRelevant, personaSetup, says, soothed, tires } from '../setup.ts';
import { named } from './conditions.ts';

/** Polite to a stranger with a name; a stranger without one is asked for it. */
const received = [
  { guard: and([named, hitsKey, below(9)]), target: '#chatty', actions: says('opensUp') },
  { guard: and([named, hitsKey, below(17)]), target: '#chatty', actions: says('engages') },
  { guard: and([named, isRelevant, below(16)]), target: '#chatty', actions: says('engages') },
  { guard: named, actions: [tires(), says('evades')] },
  { actions: [tires(), says('challenges')] },
] as const;

/** Region: how they talk to the rep: politely at first, then as one colleague to another. */
export const rapport = personaSetup.createStateConfig({
  initial: 'formal',
  states: {
    formal: {
      id: 'formal',
      tags: ['opening', 'formal'],
      initial: 'unnamed',
      states: {
        unnamed: { on: { 'rep.told.identify': { target: 'named', actions: says('curt') } } },
        named: { id: 'named', tags: 'named' },
      },
      on: {
        'rep.asked.engagingQuestion': received,
        'rep.asked.problemQuestion': received,
        'rep.asked.situationQuestion': [
          { guard: and([named, below(15)]), target: '#chatty', actions: says('answers') },
          { guard: named, actions: [tires(), says('evades')] },
          { actions: [tires(), says('challenges')] },
        ],
        'rep.asked.askConvenient': [
          // Asked after their name is known, it is a courtesy (C2).
          { guard: named, actions: [soothed, says('curt')] },
          { actions: [tires(), says('challenges')] },
        ],
        // Straight for the boss, past the person on the phone.
        'rep.asked.askForBoss': { actions: [tires(), says('protectsBoss')] },
        'rep.asked.askWhoDecides': { actions: [tires(), says('protectsBoss')] },
        'rep.told.candidHumour': { actions: says('laughs') },
        'rep.told.matchBenefit': { actions: [tires(), says('evades')] },
        'rep.told.assumptiveClose': { actions: [tires(), says('evades')] },
        'rep.told.incentive': { actions: [tires(), says('evades')] },
        'rep.told.friendlyParting': { target: '#partedFriendly', actions: says('partsWarmly') },
        'rep.erred.sendMaterial': { target: '#materialSent', actions: says('takesMaterial') },
        'rep.erred.beInTouch': { target: '#waitsForBoss', actions: says('partsWarmly') },
        // Worn out, but they are too polite to mind (C2).
        'rep.erred.mayITakeAMinute': { actions: says('evades') },
        'rep.erred.surveyPretext': { actions: [tires(2), says('challenges')] },
        'rep.erred.interrupt': { actions: [tires(2), says('protests')] },
        'rep.erred.*': { actions: [tires(), says('evades')] },
        'rep.asked.*': { actions: [tires(), says('evades')] },
        'rep.listened.letThemTalk': { actions: [tires(), says('prompts')] },
      },
    },
    chatty: {
      id: 'chatty',
      tags: ['discovery', 'chatty'],
      on: {
        'rep.asked.situationQuestion': [
          { guard: below(17), actions: says('answers') },
          { actions: [tires(), says('evades')] },
        ],
        'rep.asked.contextQuestion': [
          { guard: below(17), actions: says('answers') },
          { actions: [tires(), says('evades')] },
        ],
        'rep.asked.askWhoDecides': { actions: says('answers') },
      },
    },
  },
});
