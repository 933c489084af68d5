import type { PersonaDefinition } from '../persona.ts';
import { contextOf, outOfPatience, personaSetup, says, tires } from '../setup.ts';
import { boss } from './boss.ts';
import { need } from './need.ts';
import { points } from './points.ts';
import { rapport } from './rapport.ts';

const machine = personaSetup.createMachine({
  id: 'staller',
  context: contextOf,
  initial: 'talking',
  states: {
    talking: {
      type: 'parallel',
      states: { rapport, need, points, boss },
      always: { guard: outOfPatience, target: 'refused' },
      // What no region cares about still gets a polite answer.
      on: {
        'rep.hungUp': 'repHungUp',
        'rep.asked.*': { actions: says('puzzled') },
        'rep.told.*': { actions: says('curt') },
        'rep.listened.letThemTalk': { actions: says('prompts') },
        'rep.listened.*': { actions: says('curt') },
        'rep.erred.surveyPretext': { actions: [tires(2), says('challenges')] },
        'rep.erred.argue': { actions: [tires(2), says('warns')] },
        'rep.erred.pressure': { actions: [tires(2), says('warns')] },
        'rep.erred.interrupt': { actions: [tires(2), says('protests')] },
        'rep.erred.changeSubject': { actions: [tires(), says('puzzled')] },
        'rep.erred.*': { actions: [tires(), says('evades')] },
        'time.monologue': { actions: [tires(), says('evades')] },
      },
    },
    // Where the shared states of a yes say "meeting", this one's is with the boss.
    bossMeetingBooked: { id: 'meetingBooked', type: 'final' },
    advocateBriefed: { id: 'advocateBriefed', type: 'final' },
    callBackDated: { id: 'callBackDated', type: 'final' },
    pencilledIn: { id: 'pencilledIn', type: 'final' },
    waitsForBoss: { id: 'waitsForBoss', type: 'final' },
    materialSent: { id: 'materialSent', type: 'final' },
    partedFriendly: { id: 'partedFriendly', type: 'final' },
    refused: { type: 'final', entry: says('refuses') },
    repHungUp: { type: 'final' },
  },
});

/** Never says no: "I'll ask my boss" is where most of these calls end. */
export const staller: PersonaDefinition = {
  id: 'staller',
  version: 1,
  machine,
  traits: {
    patience: { min: 2, max: 6, default: 4 },
    warmth: { min: -3, max: 3, default: 0 },
  },
  objections: ['stalls'],
  mood: ({ hasTag, patience }) => {
    if (patience <= 1) return 'annoyed';
    if (hasTag('agreed') || hasTag('sealed') || hasTag('advocateAgreed')) return 'warm';
    if (hasTag('callBackAgreed') || hasTag('advocate') || hasTag('bossOffered')) return 'warm';
    if (hasTag('mumbled') || hasTag('halfPromised') || hasTag('declined')) return 'guarded';
    if (hasTag('stalls') || hasTag('hollow')) return 'guarded';
    if (hasTag('twoPoints')) return 'warm';
    if (hasTag('needWanted') || hasTag('bossRefused')) return 'interested';
    if (hasTag('needFelt')) return 'worried';
    return 'neutral';
  },
};
