import { and, below, hitsKey, isRelevant, personaSetup, says, tires } from '../setup.ts';
import {
  anchored,
  asking,
  justSettled,
  mumbling,
  reflex,
  shielded,
  shieldRaised,
  thinking,
} from './conditions.ts';

/** While the shield is up, or the price is being asked for, the price region answers. */
const closed = { guard: shielded } as const;
const pressed = { guard: asking, actions: [tires(), says('insists')] } as const;
const unresolved = [{ guard: mumbling }, { guard: thinking }] as const;
/** About the price too, and there it is answered. */
const priced = [{ guard: asking }, { guard: anchored }, { guard: justSettled }] as const;
const answered = { guard: isRelevant, actions: says('answers') } as const;
const missed = { actions: says('shrugs') } as const;
const plain = [closed, pressed, answered, missed] as const;

const opensUp = (calm: number, afterFigure: number) =>
  [
    closed,
    pressed,
    {
      guard: and([anchored, hitsKey, below(afterFigure)]),
      target: '#felt',
      actions: says('opensUp'),
    },
    { guard: anchored, actions: says('answers') },
    { guard: and([hitsKey, below(calm)]), target: '#felt', actions: says('opensUp') },
    answered,
    missed,
  ] as const;

// The price region lets the shield fall over the very same question: the same words open both.
const pastReflex = { guard: and([reflex, hitsKey, below(5)]), target: '#felt' } as const;
const pastShield = { guard: and([shieldRaised, hitsKey, below(7)]), target: '#felt' } as const;
const weighedAtOnce = { guard: and([shieldRaised, hitsKey, below(12)]), target: '#felt' } as const;

/** Puts a sum of their own on it. */
const reckons = (n: number) =>
  ({ guard: and([hitsKey, below(n)]), target: '#counted', actions: says('admits') }) as const;
const basics = [
  closed,
  pressed,
  { guard: below(15), actions: says('answers') },
  { actions: [tires(), says('curt')] },
] as const;

/** Region: what it would be worth to them, in their own figures (C12, C13, C14). */
export const worth = personaSetup.createStateConfig({
  initial: 'unseen',
  states: {
    unseen: {
      on: {
        'rep.asked.engagingQuestion': [pastReflex, pastShield, ...opensUp(14, 9)],
        'rep.asked.problemQuestion': [pastReflex, pastShield, ...opensUp(15, 9)],
        'rep.asked.weighWorth': [weighedAtOnce, closed, { guard: anchored }, ...opensUp(11, 7)],
        'rep.asked.situationQuestion': basics,
        'rep.asked.contextQuestion': basics,
        'rep.asked.implicationQuestion': [closed, pressed, { actions: [tires(), says('puzzled')] }],
        'rep.asked.needPayoffQuestion': [closed, pressed, missed],
        'rep.told.matchBenefit': [
          closed,
          { guard: asking },
          { actions: [tires(), says('brushesOff')] },
        ],
        'rep.listened.letThemTalk': [
          closed,
          ...unresolved,
          { actions: [tires(), says('prompts')] },
        ],
      },
    },
    felt: {
      id: 'felt',
      tags: 'felt',
      initial: 'vague',
      states: {
        // It annoys them; how much it costs they have never added up.
        vague: {
          on: {
            'rep.asked.situationQuestion': [
              pressed,
              { guard: hitsKey, target: 'numbered', actions: says('goesOn') },
              answered,
              missed,
            ],
            'rep.listened.letThemTalk': [
              ...unresolved,
              { guard: asking, actions: [tires(), says('prompts')] },
              { guard: below(12), target: 'numbered', actions: says('goesOn') },
              { actions: says('prompts') },
            ],
            'rep.listened.acknowledge': [
              { guard: thinking },
              { guard: asking },
              { guard: below(12), target: 'numbered', actions: says('goesOn') },
              { actions: says('curt') },
            ],
            'rep.asked.problemQuestion': [
              pressed,
              { guard: and([hitsKey, below(12)]), target: 'numbered', actions: says('goesOn') },
              answered,
              missed,
            ],
            'rep.asked.implicationQuestion': [pressed, reckons(7), missed],
            'rep.asked.weighWorth': [...priced, reckons(7), missed],
          },
        },
        // The numbers are on the table: how many, how often, how much each.
        numbered: {
          tags: 'numbered',
          on: {
            'rep.asked.implicationQuestion': [pressed, reckons(17), missed],
            'rep.asked.weighWorth': [...priced, reckons(16), missed],
            'rep.asked.situationQuestion': basics,
            'rep.asked.problemQuestion': plain,
          },
        },
      },
      on: {
        'rep.asked.engagingQuestion': plain,
        'rep.asked.contextQuestion': basics,
        'rep.asked.needPayoffQuestion': [pressed, missed],
        'rep.told.matchBenefit': [{ guard: asking }, { actions: says('probes') }],
        'rep.listened.letThemTalk': [...unresolved, { actions: [tires(), says('prompts')] }],
      },
    },
    counted: {
      id: 'counted',
      tags: ['presentation', 'counted'],
      on: {
        'rep.asked.needPayoffQuestion': [
          pressed,
          { guard: and([hitsKey, below(17)]), target: 'hoped', actions: says('wants') },
          missed,
        ],
        'rep.told.matchBenefit': [
          { guard: asking },
          { guard: and([hitsKey, below(12)]), target: 'hoped', actions: says('likes') },
          { actions: says('probes') },
        ],
        'rep.asked.implicationQuestion': plain,
        'rep.asked.problemQuestion': plain,
        'rep.asked.engagingQuestion': plain,
        'rep.asked.situationQuestion': plain,
        'rep.asked.contextQuestion': plain,
        'rep.asked.weighWorth': [...priced, answered, missed],
        'rep.listened.letThemTalk': [...unresolved, { actions: says('prompts') }],
      },
    },
    hoped: {
      id: 'hoped',
      tags: ['presentation', 'hoped'],
      on: {
        'rep.told.matchBenefit': [{ guard: asking }, { actions: says('likes') }],
        'rep.asked.needPayoffQuestion': plain,
        'rep.asked.implicationQuestion': plain,
        'rep.asked.problemQuestion': plain,
        'rep.asked.engagingQuestion': plain,
        'rep.asked.situationQuestion': plain,
        'rep.asked.contextQuestion': plain,
        'rep.asked.weighWorth': [...priced, answered, missed],
        'rep.listened.letThemTalk': [...unresolved, { actions: says('prompts') }],
      },
    },
  },
});
