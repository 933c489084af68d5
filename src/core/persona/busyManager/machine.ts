import type { PersonaDefinition } from '../persona.ts';
import { contextOf, outOfPatience, and, personaSetup, says, tires } from '../setup.ts';
import { attention } from './attention.ts';
import { commitment } from './commitment.ts';
import { hurried } from './conditions.ts';
import { need } from './need.ts';

const machine = personaSetup.createMachine({
  id: 'busyManager',
  context: contextOf,
  initial: 'talking',
  states: {
    talking: {
      type: 'parallel',
      states: { attention, need, commitment },
      always: [
        { guard: and([outOfPatience, hurried]), target: 'hungUp' },
        { guard: outOfPatience, target: 'refused' },
      ],
      // What no region cares about still gets an answer.
      on: {
        'rep.hungUp': 'repHungUp',
        'rep.asked.*': { actions: says('puzzled') },
        'rep.told.*': { actions: says('curt') },
        'rep.listened.letThemTalk': { actions: [tires(), says('prompts')] },
        'rep.listened.*': { actions: says('curt') },
        'rep.erred.*': { actions: [tires(), says('brushesOff')] },
      },
    },
    meetingBooked: { id: 'meetingBooked', type: 'final' },
    callBackDated: { id: 'callBackDated', type: 'final' },
    pencilledIn: { id: 'pencilledIn', type: 'final' },
    leftOpen: { id: 'leftOpen', type: 'final' },
    materialSent: { id: 'materialSent', type: 'final' },
    partedFriendly: { id: 'partedFriendly', type: 'final' },
    refused: { type: 'final', entry: says('refuses') },
    hungUp: { id: 'hungUp', type: 'final', entry: says('hangsUp') },
    repHungUp: { type: 'final' },
  },
});

/** Attention first: every second without a reason to listen costs patience. */
export const busyManager: PersonaDefinition = {
  id: 'busyManager',
  version: 1,
  machine,
  traits: {
    patience: { min: 2, max: 6, default: 4 },
    warmth: { min: -3, max: 3, default: 0 },
  },
  objections: ['asksEmail'],
  mood: ({ hasTag, patience }) => {
    if (patience <= 1) return 'annoyed';
    if (hasTag('amused')) return 'amused';
    if (hasTag('hurried')) return 'hurried';
    if (hasTag('agreed') || hasTag('sealed') || hasTag('callBackAgreed')) return 'warm';
    if (hasTag('slipping')) return 'hurried';
    if (hasTag('mumbled') || hasTag('declined') || hasTag('asksEmail')) return 'guarded';
    if (hasTag('needValued') || hasTag('considering')) return 'warm';
    if (hasTag('needExplicit')) return 'interested';
    if (hasTag('needImplied')) return 'worried';
    return 'neutral';
  },
};
