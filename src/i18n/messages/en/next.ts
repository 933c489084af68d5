import type { Messages } from '../../areas.ts';

export const next: Messages['next'] = {
  label: 'Your best next step',
  underWay: {
    title: (name) => `Your call with ${name} isn’t over`,
    why: 'They are still on the line, right where you left.',
    action: 'Go on with the call',
  },
  followUp: {
    title: (name) => `Call ${name} back`,
    why: (days, grade) => {
      const late = days === 1 ? '1 day' : `${days} days`;
      const when = days === 0 ? 'You set today for it' : `The day you set was ${late} ago`;
      return grade === null ? `${when}.` : `${when}, and they are grade ${grade}.`;
    },
    action: 'Prepare the call',
  },
  rating: {
    title: 'Rate yourself again',
    why: 'Two months have passed since your last rating: rate again now, and you see what has changed.',
    begun: 'You’re halfway: finish it to hold it against two months ago.',
    action: 'Rate yourself',
  },
  drills: {
    title: 'Today’s drills',
    why: 'They are still to be done: one right line each, five minutes for all of them.',
    streak: (days) =>
      `You’re at ${days === 1 ? '1 day' : `${days} days in a row`}, and today’s are still to be done: five minutes.`,
    left: (done, all) => `You’ve done ${done} of ${all} today; the rest are waiting.`,
    action: 'Start',
    goOn: 'Go on',
  },
  call: {
    title: (name) => `Call ${name}`,
    weakness: (part, percent, calls, name) =>
      `“${part}” is where you’re weakest (${percent} % of its points, ${calls} calls): practise it on ${name}.`,
    skill: (skill, name) =>
      `“${skill}” is your lowest level in the drills: practise it on ${name}.`,
    notCalled: 'Of those you haven’t called yet, they are the easiest to start with.',
    lowest: (best) =>
      `You’ve called everybody, and your best score is lowest here (${best}): most to gain.`,
    noScore: 'You’ve called them, but no call has come to a score yet.',
    action: 'Make the call',
  },
};
