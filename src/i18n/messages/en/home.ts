import type { Messages } from '../../areas.ts';

export const home: Messages['home'] = {
  title: 'Who gets your call today?',
  lead: 'Every customer answers what you say. Once you hang up, every point explains itself.',
  first: {
    title: 'Start with one call',
    lead: (name, role) =>
      `Your first call goes to ${name} (${role}). Two minutes, with tips along the way.`,
    action: 'Make your first call',
    others: 'Others you can call',
  },
  resume: {
    title: 'One call isn’t over yet',
    action: 'Go on with the call',
  },
  customers: 'Customers',
  call: 'Call',
  callTo: (name) => `Call ${name} (coached)`,
  practise: 'Practice',
  practiseWith: (name) => `Practise with ${name}, no tips`,
  exam: 'Exam',
  examWith: (name) => `Exam: call ${name}, timed, with fresh dice`,
  difficulty: 'Difficulty',
  difficulties: { 1: 'Starter', 2: 'Tricky', 3: 'Tough' },
  best: 'Best score',
  points: (score) => String(score),
  notYet: 'Not called yet',
  endings: 'Endings found',
  endingsOf: (found, all) => `${found} of ${all}`,
  endingsLink: (found, all) => `${found} of ${all} endings found: see the album`,
  none: 'There is nobody to call yet.',
};
