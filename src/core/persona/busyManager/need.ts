import { and, below, hitsKey, isRelevant, personaSetup, says, tires } from '../setup.ts';
import { hurried, introduced, listening, mumbling, unsettled, worn } from './conditions.ts';

/** In the opening the attention region answers; the need comes out with the same words. */
const comesOutAtOnce = [
  { guard: and([hurried, introduced, worn, hitsKey, below(11)]), target: 'implied' },
  { guard: worn },
  { guard: and([hurried, introduced, hitsKey, below(13)]), target: 'implied' },
] as const;

/** Questions answered with a plain fact where they can't bring anything more. */
const answered = { guard: and([listening, isRelevant]), actions: says('answers') } as const;
const missed = { guard: listening, actions: says('shrugs') } as const;

/** Left to talk, they tell the rest of it; with a date in the air they wait for one. */
const talksOn = [
  { guard: mumbling },
  { guard: and([listening, unsettled]), target: 'deep', actions: says('goesOn') },
] as const;

/** Region: from a need nobody mentions to one they put a worth on (C12, C13). */
export const need = personaSetup.createStateConfig({
  initial: 'hidden',
  states: {
    hidden: {
      on: {
        'rep.asked.engagingQuestion': [
          ...comesOutAtOnce,
          {
            guard: and([listening, hitsKey, below(14)]),
            target: 'implied',
            actions: says('opensUp'),
          },
          answered,
          missed,
        ],
        'rep.asked.problemQuestion': [
          ...comesOutAtOnce,
          {
            guard: and([listening, hitsKey, below(15)]),
            target: 'implied',
            actions: says('opensUp'),
          },
          answered,
          missed,
        ],
        // Nothing hurts yet: pressing on it makes no sense to them.
        'rep.asked.implicationQuestion': {
          guard: listening,
          actions: [tires(), says('puzzled')],
        },
        'rep.asked.needPayoffQuestion': missed,
        'rep.told.matchBenefit': { guard: listening, actions: [tires(), says('brushesOff')] },
        'rep.told.*': { guard: listening, actions: says('curt') },
      },
    },
    implied: {
      id: 'needImplied',
      tags: 'needImplied',
      initial: 'surface',
      states: {
        surface: {
          on: {
            // Whoever lets them talk hears the rest of it (C11, C5).
            'rep.listened.letThemTalk': talksOn,
            'rep.listened.acknowledge': {
              guard: listening,
              target: 'deep',
              actions: says('goesOn'),
            },
            'rep.asked.problemQuestion': [
              { guard: and([listening, hitsKey]), target: 'deep', actions: says('goesOn') },
              answered,
              missed,
            ],
            'rep.asked.implicationQuestion': [
              {
                guard: and([listening, hitsKey, below(11)]),
                target: '#needExplicit',
                actions: says('admits'),
              },
              missed,
            ],
          },
        },
        deep: {
          id: 'needDeep',
          tags: 'needDeep',
          on: {
            'rep.asked.implicationQuestion': [
              {
                guard: and([listening, hitsKey, below(17)]),
                target: '#needExplicit',
                actions: says('admits'),
              },
              missed,
            ],
            'rep.asked.problemQuestion': [answered, missed],
          },
        },
      },
      on: {
        'rep.asked.engagingQuestion': [answered, missed],
        // Hope before the cost is felt falls flat (C13).
        'rep.asked.needPayoffQuestion': missed,
        'rep.told.matchBenefit': { guard: listening, actions: says('probes') },
      },
    },
    explicit: {
      id: 'needExplicit',
      tags: ['presentation', 'needExplicit'],
      on: {
        'rep.asked.needPayoffQuestion': [
          { guard: and([listening, hitsKey, below(17)]), target: 'valued', actions: says('wants') },
          missed,
        ],
        'rep.told.matchBenefit': [
          { guard: and([listening, hitsKey, below(17)]), target: 'valued', actions: says('likes') },
          { guard: listening, actions: says('probes') },
        ],
        'rep.asked.implicationQuestion': [answered, missed],
        'rep.asked.problemQuestion': [answered, missed],
        'rep.asked.engagingQuestion': [answered, missed],
      },
    },
    valued: {
      id: 'needValued',
      tags: ['presentation', 'needValued'],
      on: {
        'rep.asked.needPayoffQuestion': [answered, missed],
        'rep.told.matchBenefit': { guard: listening, actions: says('likes') },
        'rep.asked.implicationQuestion': [answered, missed],
        'rep.asked.problemQuestion': [answered, missed],
        'rep.asked.engagingQuestion': [answered, missed],
      },
    },
  },
});
