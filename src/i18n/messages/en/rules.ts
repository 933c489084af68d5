import type { Messages } from '../../areas.ts';

const plural = new Intl.PluralRules('en');

export const rules: Messages['rules'] = {
  title: 'How it is scored',
  lead: 'Every rule, weight and reason is here to read before you call. Nothing is hidden, and the same call always gets the same score.',
  total: (points) => `${points} points in all`,
  columns: {
    criterion: 'What counts',
    how: 'How it is worked out',
    points: 'Points',
    rules: 'Rests on',
  },
  partPoints: (part, points) =>
    `${part}: ${points} ${plural.select(points) === 'one' ? 'point' : 'points'}`,
  partPointsByAim: (part, sell, leave) =>
    `${part}: ${sell} points; ${leave} where nothing should be sold`,
  aims: {
    lead: 'Most calls are to sell: an order, a meeting, a customer kept. In some nothing should be sold, because the call is to protect somebody, or because parting as friends is all there is to win. The goal on the brief says which. What has no note counts in both.',
    sell: 'Where the call is to sell',
    leave: 'Where nothing should be sold',
  },
  caps: {
    title: 'Caps and hard fails',
    to: (points) => `${points} points at most`,
  },
  meetings: {
    title: 'What meets what',
    lead: 'Whenever they have spoken, one thing at most lies open. What meets it brings the call on; softly, they stay with you but it takes longer. Anything else goes unheard, and they will say what you missed. A question wants its own answer.',
    columns: { open: 'What lies open', meets: 'What meets it', softly: 'Softly' },
    always: 'At any time',
    upTo: (standing) => `Up to “${standing}”`,
  },
  leftOut: {
    title: 'What isn’t scored',
    body: 'Where a customer can’t raise something at all (one who never objects, say), or left nothing open that you could have met, that part is left out and the rest scaled up to 100; so is what there was no turn left to say. What they can raise and you merely steered around still counts. What belongs to a stage that the call never came to earns nothing, and isn’t listed as a mistake: the mistake came before.',
  },
  endings: {
    title: 'How a call can end',
    lead: 'Four rungs, best first. It is progress only when somebody has agreed to do something at a set time.',
  },
  course: {
    title: 'The rules in full',
    lead: 'The handles are those on your scorecard. These are the ones about a call.',
    notShown: 'Not needed with these customers',
  },
  whose: {
    title: 'Whose rules these are',
    body: (introLimit) => [
      `The ${introLimit} seconds and 70/20/10 are this course’s rules; no study was found that supports the numbers. In published call data the best sales calls have 43% talking, and successful cold calls about 55%. So the targets are set per scenario, and are the course’s unless it says otherwise.`,
      'What research does support: cold calls that state their reason had 2.1 times the success, those that open with “is this a bad time?” 40% less. In large sales a specific next step that the customer agreed to is progress, and pushing harder for the close lowers success.',
      'One or two things to change help more than twenty; rating yourself before you see the score shows how far off you were; a little practice every few days beats all of it in one go.',
      'The score says whether you did what the course teaches. It promises no sale.',
    ],
  },
  modes: {
    title: 'Three modes, one yardstick',
    body: 'Coached, practice and exam are scored in exactly the same way. A step undone or time stretched is noted on the scorecard.',
  },
  dial: 'Make a call',
};
