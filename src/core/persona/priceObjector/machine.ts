import type { PersonaDefinition } from '../persona.ts';
import { and, contextOf, outOfPatience, personaSetup, says, tires } from '../setup.ts';
import { commitment } from './commitment.ts';
import { shielded } from './conditions.ts';
import { price } from './price.ts';
import { worth } from './worth.ts';

const machine = personaSetup.createMachine({
  id: 'priceObjector',
  context: contextOf,
  initial: 'talking',
  states: {
    talking: {
      type: 'parallel',
      states: { price, worth, commitment },
      always: [
        { guard: and([outOfPatience, shielded]), target: 'hungUp' },
        { guard: outOfPatience, target: 'refused' },
      ],
      // What no region cares about still gets an answer.
      on: {
        'rep.hungUp': 'repHungUp',
        'rep.asked.askWhoDecides': { actions: says('answers') },
        'rep.asked.*': { actions: says('puzzled') },
        'rep.told.*': { actions: says('curt') },
        'rep.listened.*': { actions: says('curt') },
        'rep.erred.featureDump': { actions: [tires(), says('shrugs')] },
        'rep.erred.changeSubject': { actions: [tires(), says('puzzled')] },
        'rep.erred.argue': { actions: [tires(2), says('warns')] },
        'rep.erred.pressure': { actions: [tires(2), says('warns')] },
        'rep.erred.interrupt': { actions: [tires(), says('protests')] },
        'rep.erred.dodgePrice': { actions: [tires(), says('insists')] },
        'rep.erred.*': { actions: [tires(), says('brushesOff')] },
        'time.monologue': { actions: [tires(), says('warns')] },
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

/** Asks for the price at once, as a shield, and once more when it has become worth knowing. */
export const priceObjector: PersonaDefinition = {
  id: 'priceObjector',
  version: 1,
  machine,
  traits: {
    patience: { min: 2, max: 6, default: 5 },
    warmth: { min: -3, max: 3, default: 0 },
  },
  objections: ['asksPriceEarly', 'asksPrice'],
  mood: ({ hasTag, patience }) => {
    if (patience <= 1) return 'annoyed';
    if (hasTag('agreed') || hasTag('sealed') || hasTag('callBackAgreed')) return 'warm';
    if (hasTag('thinking') || hasTag('mumbled') || hasTag('declined')) return 'guarded';
    if (hasTag('considering')) return 'warm';
    if (hasTag('asksPrice') || hasTag('asksPriceEarly') || hasTag('anchored')) return 'guarded';
    if (hasTag('hoped')) return 'warm';
    if (hasTag('counted')) return 'interested';
    if (hasTag('felt')) return 'worried';
    return 'neutral';
  },
};
