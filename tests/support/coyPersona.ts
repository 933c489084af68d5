import type { PersonaDefinition } from '../../src/core/persona/persona.ts';
import {
  below,
  contextOf,
  hitsKey,
  and,
  outOfPatience,
  personaSetup,
  says,
  tires,
} from '../../src/core/persona/setup.ts';
import { tinyPersona } from './tinyPersona.ts';

const machine = personaSetup.createMachine({
  id: 'coy',
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
            // The tell is missing: both say the same, with the same face.
            'rep.asked.problemQuestion': [
              { guard: and([hitsKey, below(10)]), target: 'eager', actions: says('opensUp') },
              { guard: hitsKey, target: 'wary', actions: says('opensUp') },
            ],
          },
        },
        eager: {
          id: 'eager',
          tags: ['presentation', 'needExplicit'],
          on: {
            'rep.asked.askMeeting': { target: '#meetingBooked', actions: says('commits') },
            'rep.told.matchBenefit': [
              { guard: below(10), target: '#partedFriendly', actions: says('partsCoolly') },
              { actions: says('likes') },
            ],
          },
        },
        wary: {
          tags: ['presentation', 'needExplicit'],
          on: {
            'rep.asked.askMeeting': { target: '#refused' },
            'rep.told.matchBenefit': { target: 'eager', actions: says('likes') },
          },
        },
      },
      on: {
        'rep.asked.*': { actions: says('shrugs') },
        'rep.told.*': { actions: says('curt') },
        'rep.listened.*': { actions: says('prompts') },
        'rep.erred.*': { actions: [tires(), says('brushesOff')] },
        'rep.hungUp': 'repHungUp',
        'time.over': { target: 'partedFriendly', actions: says('mustGo') },
      },
    },
    meetingBooked: { id: 'meetingBooked', type: 'final' },
    partedFriendly: { id: 'partedFriendly', type: 'final' },
    refused: { id: 'refused', type: 'final', entry: says('refuses') },
    repHungUp: { type: 'final' },
  },
});

/** Hides whether it is eager or wary, though that decides what to say next. */
export const coyPersona: PersonaDefinition = {
  ...tinyPersona,
  id: 'coy',
  machine,
};
