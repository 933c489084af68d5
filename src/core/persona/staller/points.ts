import { and, below, hitsKey, isRelevant, personaSetup, says, tires } from '../setup.ts';
import { formal, needFelt, needHidden, needWanted } from './conditions.ts';

const atReception = { guard: formal } as const;

/** A benefit told counts once it meets a need; before, it is only politely heard. */
const gains = (target: string) =>
  ({
    'rep.told.matchBenefit': [
      atReception,
      { guard: needHidden, actions: [tires(), says('evades')] },
      { guard: and([needWanted, hitsKey, below(18)]), target, actions: says('likes') },
      { guard: and([needFelt, hitsKey, below(8)]), target, actions: says('likes') },
      { guard: and([isRelevant, below(6)]), target, actions: says('likes') },
      { actions: says('shrugs') },
    ],
    'rep.asked.needPayoffQuestion': [
      atReception,
      { guard: needHidden, actions: says('shrugs') },
      { guard: and([needWanted, hitsKey, below(18)]), target, actions: says('wants') },
      { guard: and([needFelt, hitsKey, below(4)]), target, actions: says('wants') },
      { actions: says('shrugs') },
    ],
  }) as const;

/** Region: how many points they have come to like themselves, and could carry to the boss (C15). */
export const points = personaSetup.createStateConfig({
  initial: 'none',
  states: {
    none: { tags: 'noPoint', on: gains('one') },
    one: { id: 'onePoint', tags: 'onePoint', on: gains('two') },
    two: {
      id: 'twoPoints',
      tags: 'twoPoints',
      on: {
        'rep.told.matchBenefit': { actions: says('likes') },
        'rep.asked.needPayoffQuestion': { actions: says('likes') },
      },
    },
  },
});
