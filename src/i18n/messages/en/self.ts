import type { Messages } from '../../areas.ts';
import { selfStatements } from './selfStatements.ts';

const calls = (count: number) => (count === 1 ? '1 call' : `${count} calls`);
const statements = (count: number) => (count === 1 ? '1 statement' : `${count} statements`);
const times = (of100: number) => (of100 === 1 ? 'once in 100 times' : `${of100} times in 100`);
const anywhere = (from: string, to: string) =>
  `The real change lies somewhere between ${from} and ${to}.`;

export const self: Messages['self'] = {
  title: 'Rate yourself',
  lead: 'First your own judgement, then what your calls have to say.',
  why: 'The order matters: once you have seen a score, you rate the score. People judge their own skill only loosely; across many studies self-ratings and performance correlate at .29 (Zell and Krizan 2014). The gap between the two is what you can learn from.',
  statements: selfStatements,
  scale: {
    1: 'hardly ever',
    2: 'now and then',
    3: 'half the time',
    4: 'mostly',
    5: 'nearly always',
  },
  steps: {
    label: 'Self-diagnosis',
    record: 'Calls and numbers',
    overview: 'Overview',
    rate: 'Rate',
    difference: 'Compare',
    plan: 'Plan',
    change: 'Change',
    sheet: 'Blank sheet',
  },
  begin: (count) => `Start rating (${count} statements, about five minutes)`,
  goOn: (done, all) => `Go on (${done} of ${all} done)`,
  again: 'Rate yourself again',
  againEarly: 'Rate again now, without waiting',
  discard: {
    action: 'Discard this one',
    title: 'Discard this rating?',
    body: (done) =>
      `The ${done === 1 ? 'one answer' : `${done} answers`} you gave will be gone. Ratings you finished stay.`,
    yes: 'Discard',
    no: 'Keep it',
  },
  due: {
    now: (day) => `Two months have passed: your next rating has been due since ${day}.`,
    later: (day) =>
      `Your next rating is due on ${day}. Two months is long enough for a change to show.`,
  },
  past: {
    title: 'Your ratings',
    on: (day) => `Rated on ${day}`,
    difference: 'Compare with your calls',
  },
  first:
    'Once you’ve finished your first rating you’ll find here: your word next to that of your calls, a plan of three actions at most, and the second rating two months on.',
  onPaper: 'Rather on paper? Here is a blank sheet to print.',
  rate: {
    heading: (part) => `Rate: ${part}`,
    place: (at, all) => `Part ${at} of ${all}`,
    progress: (done, all) => `${done} of ${all} answered`,
    lead: 'Think of your recent calls, real ones or those in here: how often is this true?',
    kept: 'Every answer is kept at once. Leave whenever you like and go on later.',
    back: 'Previous part',
    next: 'Next part',
    finish: 'Finish and compare',
    open: (count) =>
      count === 1 ? 'One statement is still open:' : `${count} statements are still open:`,
    finished: 'This rating is finished. If you’ve changed your mind, rate yourself again.',
  },
  difference: {
    heading: 'Your word and your calls’',
    on: (day, count) =>
      count === 0
        ? `Rated on ${day}; no calls yet to hold it against`
        : `Rated on ${day}, held against ${calls(count)}`,
    none: {
      title: 'No rating yet',
      body: 'Rate yourself first, by your own judgement. Until you have finished, no score is shown here.',
    },
    noCalls: 'Make a few calls and come back: the column on the right fills by itself.',
    summary: (higher, lower, same) =>
      `Of ${statements(higher + lower + same)} that could be held against your calls, you rated ${higher} higher than they did, ${lower} lower and ${same} about the same.`,
    noneYet: 'Not one statement has come up in enough calls yet.',
    radar: 'Seven sides of a call: your rating and your calls’, 1 to 5',
    series: { rated: 'You', measured: 'Your calls' },
    partsCaption: 'Side by side',
    statementsCaption: 'Statement by statement',
    columns: {
      part: 'Side',
      statement: 'Statement',
      rated: 'You',
      measured: 'Your calls',
      difference: 'Difference',
      rests: 'Rests on',
    },
    calls,
    notYet: (count, fewest) =>
      count === 0 ? 'not measured yet' : `not measured yet (${calls(count)}, it takes ${fewest})`,
    unseen: {
      spoken: 'can’t be measured: lines here are picked, not spoken',
      noOccasion: 'can’t be measured: these customers leave no room for it',
    },
    gaps: { higher: 'you rated higher', lower: 'you rated lower', same: 'about the same' },
    plan: 'Make a plan',
    print: 'Print',
  },
  formula: {
    title: 'How your calls are measured',
    lead: 'This is the whole formula.',
    scale:
      'Each call gives a share: of the chances there were to do it, how many were taken. The mean of your calls is put on the scale that you rated on:',
    equation: 'calls = 1 + 4 × mean share',
    anchors:
      'Never is 1, half the time 3, every time 5. It measures practice calls, not you as a person.',
    criteria: (names) =>
      `The points you earned for “${names.join('”, “')}”, of those that were within reach in that call.`,
    met: {
      asks: 'Of the times they asked you something: how often your next line answered it.',
      tells: 'Of the times they told you a trouble: how often your next line took it up.',
      objects: 'Of the times something stood in the way: how often your next line took it up.',
      hedges:
        'Of the times they said neither yes nor no: how often your next line found out which.',
    },
    by: (what, persona) => `${what} Only calls with “${persona}” count.`,
    without: 'Only timed calls count: 1 if you never cut in, 0 if you did.',
    calls: (most, fewest) =>
      `Which calls: each counts for the rating nearest to it in time, the nearest ${most} at most; calls with a move taken back are left out. What came up in fewer than ${fewest} calls gets no figure.`,
    gap: 'Less than one step apart is about the same.',
    each: 'How each statement is measured',
  },
  plan: {
    heading: 'What to practise next',
    lead: 'Three actions at most. One or two things changed well beat ten changed a little.',
    proposed:
      'Proposed from your comparison: what came out weakest in your calls and what you overrated most, one for each side. Change it as you like.',
    nothing: 'Nothing stands out enough to need an action. Add one of your own if you like.',
    none: 'No plan yet.',
    action: (at) => `Action ${at}`,
    fields: {
      statement: 'What to change',
      practice: 'Practise with',
      by: 'By',
      note: 'In my own words',
      noteHint: 'Such as: write that one question down before each call',
      done: 'Done',
    },
    drills: 'Daily drills',
    drill: (skill) => `Drills: ${skill.toLowerCase()}`,
    customers: 'Customers',
    customer: (name) => `Call ${name}`,
    gone: 'A customer who is no longer here',
    unknown: 'A statement of another version',
    toDrills: 'To the drills',
    toCall: 'To the call',
    add: 'Add an action',
    remove: (at) => `Remove action ${at}`,
    removeShort: 'Remove',
    keep: 'Take this plan',
    keptNow: 'Your plan is kept.',
    again: (day) => `Rate yourself again on ${day}.`,
    calendar: 'Put it in your calendar (.ics)',
    entry: {
      again: 'Pickup: rate yourself again',
      againBody: 'Rate first, look at scores afterwards. You’ll find it in your record.',
      action: (what) => `Pickup: ${what}`,
    },
    print: 'Print',
  },
  change: {
    heading: 'Then and now',
    between: (from, to) => `${from} and ${to}`,
    none: {
      title: 'Only one rating so far',
      body: 'After the second, this page shows whether anything has changed.',
    },
    radar: 'Seven sides of a call by your calls, then and now, 1 to 5',
    radarRated: 'Seven sides of a call by your own rating, then and now, 1 to 5',
    series: { before: 'Then', after: 'Now' },
    score: {
      title: 'Calls of equal difficulty: has the score changed?',
      calls: (before, after) => `To compare: ${calls(before)} then, ${calls(after)} now.`,
      noCalls:
        'There are no calls of equal difficulty on both sides yet. Call some of your earlier customers again.',
      tooFew: (difference) =>
        `${difference} points on average, but from too few calls to tell anything. Make a few more with the same customers.`,
      chance: (difference, of100, from, to) =>
        `${difference} points on average, and that could be chance: if nothing had changed at all, you’d still see a difference this large ${times(of100)}. ${anywhere(from, to)}`,
      better: (difference, of100, from, to) =>
        `${difference} points on average, and that is hardly chance: if nothing had changed, you’d see a difference this large ${of100 < 1 ? 'less than once in 100 times' : `only ${times(of100)}`}. ${anywhere(from, to)}`,
      worse: (difference, of100, from, to) =>
        `${difference} points on average, and that is hardly chance: if nothing had changed, you’d see a difference this large ${of100 < 1 ? 'less than once in 100 times' : `only ${times(of100)}`}. ${anywhere(from, to)}`,
    },
    verdicts: {
      tooFew: 'too few calls to tell',
      chance: 'could be chance',
      better: 'hardly chance: better',
      worse: 'hardly chance: worse',
    },
    caption: 'Side by side',
    columns: {
      part: 'Side',
      ratedBefore: 'You, then',
      ratedAfter: 'You, now',
      measuredBefore: 'Calls, then',
      measuredAfter: 'Calls, now',
      equal: 'Equal calls (points of 100)',
    },
    method: {
      title: 'How this was compared',
      equal: (points) =>
        `Only calls of equal difficulty are compared: their prospects at the pick-up, worked out by the solver, lie within ${points} points of 100; a customer that wasn’t solved is compared with the same version of itself alone. Coached calls are held against coached ones, and scores by the same rules.`,
      test: 'Within each group the labels “then” and “now” are dealt out in every other way, and counted is how many deals differ at least this much (the permutation test of Fisher 1935 and Pitman 1937, worked out whole, not sampled). The range holds every change that the same test doesn’t rule out at 95 %, on the assumption that a change moves all calls alike.',
      parts:
        'With seven sides to look at, one may well come out better by luck, so each is judged more strictly (Holm 1979).',
      caution:
        'A customer you call often gets familiar, and that lifts the score too. Another customer of equal difficulty is the better proof.',
    },
  },
  sheet: {
    heading: 'Telephone selling: self-diagnosis',
    lead: 'Mark one number for each: how often is this true? Rate before you look at any score.',
    who: 'Name',
    day: 'Date',
    columns: { statement: 'Statement', rules: 'Rules' },
    again: 'Rate again in two months, on: ',
    print: 'Print the blank sheet',
  },
  none: '–',
};
