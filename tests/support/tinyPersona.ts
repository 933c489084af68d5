import type { PersonaDefinition } from '../../src/core/persona/persona.ts';
import {
  and,
  below,
  contextOf,
  hitsKey,
  outOfPatience,
  personaSetup,
  says,
  tires,
} from '../../src/core/persona/setup.ts';

const machine = personaSetup.createMachine({
  id: 'tiny',
  context: contextOf,
  initial: 'talking',
  states: {
    talking: {
      initial: 'opening',
      always: { guard: outOfPatience, target: 'refused' },
      states: {
        opening: {
          tags: 'opening',
          on: { 'rep.told.identify': { target: 'discovery', actions: says('engages') } },
        },
        discovery: {
          tags: 'discovery',
          on: {
            'rep.asked.problemQuestion': [
              {
                guard: and([hitsKey, below(15)]),
                target: 'presentation',
                actions: says('opensUp'),
              },
              { actions: says('shrugs') },
            ],
          },
        },
        presentation: {
          tags: ['presentation', 'needExplicit'],
          on: { 'rep.told.matchBenefit': { target: 'commitment', actions: says('likes') } },
        },
        commitment: {
          tags: 'commitment',
          on: { 'rep.asked.askMeeting': { target: 'agreed', actions: says('commits') } },
        },
        agreed: {
          tags: ['commitment', 'agreed'],
          on: {
            'rep.told.friendlyParting': {
              target: '#meetingBooked',
              actions: says('partsWarmly'),
            },
            'time.over': { target: '#meetingBooked', actions: says('mustGo') },
          },
        },
      },
      on: {
        'rep.asked.*': { actions: says('shrugs') },
        'rep.told.friendlyParting': { target: 'partedFriendly', actions: says('partsCoolly') },
        'rep.told.*': { actions: says('curt') },
        'rep.listened.*': { actions: says('prompts') },
        'rep.erred.*': { actions: [tires(), says('brushesOff')] },
        'rep.hungUp': 'repHungUp',
        'time.over': { target: 'partedFriendly', actions: says('mustGo') },
      },
    },
    meetingBooked: { id: 'meetingBooked', type: 'final' },
    partedFriendly: { type: 'final' },
    refused: { type: 'final', entry: says('refuses') },
    repHungUp: { type: 'final' },
  },
});

/** A persona as small as one can be and still go through all stages: for tests of what is round it. */
export const tinyPersona: PersonaDefinition = {
  id: 'tiny',
  version: 1,
  machine,
  traits: { patience: { min: 1, max: 4, default: 3 }, warmth: { min: 0, max: 0, default: 0 } },
  objections: [],
};
