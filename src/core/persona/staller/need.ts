import { and, below, hitsKey, isRelevant, personaSetup, says, tires } from '../setup.ts';
import { formal, halfPromised, mumbling, named } from './conditions.ts';

/** At the reception the rapport region answers; the need comes out with the same words. */
const atOnce = { guard: and([formal, named, hitsKey, below(9)]), target: 'felt' } as const;
const atReception = { guard: formal } as const;
const answered = { guard: isRelevant, actions: says('answers') } as const;
const missed = { actions: says('shrugs') } as const;
const plain = [atReception, answered, missed] as const;

const wants = (n: number) =>
  ({ guard: and([hitsKey, below(n)]), target: '#needWanted', actions: says('admits') }) as const;

/** Region: what it is that lands on their own desk (C12, C13). */
export const need = personaSetup.createStateConfig({
  initial: 'hidden',
  states: {
    hidden: {
      id: 'needHidden',
      on: {
        'rep.asked.engagingQuestion': [
          atOnce,
          atReception,
          { guard: and([hitsKey, below(14)]), target: 'felt', actions: says('opensUp') },
          answered,
          missed,
        ],
        'rep.asked.problemQuestion': [
          atOnce,
          atReception,
          { guard: and([hitsKey, below(15)]), target: 'felt', actions: says('opensUp') },
          answered,
          missed,
        ],
        'rep.asked.implicationQuestion': [atReception, { actions: [tires(), says('puzzled')] }],
      },
    },
    felt: {
      id: 'needFelt',
      tags: 'needFelt',
      initial: 'hinted',
      states: {
        // Who listens hears whom it really troubles.
        hinted: {
          id: 'needHinted',
          on: {
            'rep.listened.letThemTalk': [
              { guard: mumbling },
              { guard: halfPromised },
              { target: 'told', actions: says('goesOn') },
            ],
            'rep.listened.acknowledge': { target: 'told', actions: says('goesOn') },
            'rep.asked.problemQuestion': [
              { guard: hitsKey, target: 'told', actions: says('goesOn') },
              answered,
              missed,
            ],
            'rep.asked.implicationQuestion': [wants(10), missed],
          },
        },
        told: {
          id: 'needTold',
          tags: 'needTold',
          on: {
            'rep.asked.implicationQuestion': [wants(17), missed],
            'rep.asked.problemQuestion': [answered, missed],
          },
        },
      },
      on: { 'rep.asked.engagingQuestion': plain },
    },
    wanted: {
      id: 'needWanted',
      tags: ['presentation', 'needWanted'],
      on: {
        'rep.asked.problemQuestion': plain,
        'rep.asked.engagingQuestion': plain,
        'rep.asked.implicationQuestion': plain,
      },
    },
  },
});
