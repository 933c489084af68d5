import type { Messages } from '../../areas.ts';

const plural = new Intl.PluralRules('en');

export const brief: Messages['brief'] = {
  title: 'Before you dial',
  you: 'You are',
  youAre: (name, company) => `${name} from ${company}`,
  product: 'You sell',
  situation: 'Why this call',
  known: 'What you know',
  goal: 'Goal',
  fallback: 'Fallback goal',
  fallbackHint: 'If the goal is out of reach, get at least this.',
  mode: 'How you play',
  modes: {
    coached:
      'You see the mood, the ring of your introduction and who talks how much; one tip a turn at most, and you can undo.',
    practice: 'Only the face and the clock. No time limit, no tips.',
    exam: 'Timed, fresh dice, no undo, and attempts are counted.',
  },
  attempts: (count) =>
    plural.select(count) === 'one'
      ? 'You have taken this exam once.'
      : `You have taken this exam ${count} times.`,
  hint: 'Say your line out loud first, then pick the nearest. Picking trains your eye; saying it trains your tongue.',
  dialTo: (name) => `Dial ${name}`,
  enter: 'or press Enter',
  advanced: 'More options',
  seed: 'Dice number',
  seedHint:
    'The same number gives the same luck. Share it to play the very same call as a colleague.',
  seedBad: 'The dice number is a whole number from 0 to 4294967295.',
  newSeed: 'Roll another',
  sheet: 'Write a call sheet',
  rules: 'See how it is scored',
  back: 'Another customer',
};
