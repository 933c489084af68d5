import type { Messages } from '../../areas.ts';

const s = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const record: Messages['record'] = {
  title: 'My record',
  tabs: { label: 'Parts of the record', log: 'Calls', numbers: 'Numbers', skills: 'Skills' },
  none: {
    log: {
      title: 'No call yet',
      body: 'Every call you finish is listed here: who it was, how it ended, what it scored, and on what terms it was played.',
    },
    numbers: {
      title: 'No numbers yet',
      body: 'After your first call this is your own funnel: dialled, reached, right person, need explicit, objection met, commitment, by day, month, quarter and year.',
    },
    skills: {
      title: 'Too early to tell',
      body: 'After a few calls this shows how each skill moves: every part of the score, and every kind of thing you said.',
    },
    action: 'Pick a customer',
  },
  steps: {
    dialled: 'Dialled',
    reached: 'Reached',
    rightPerson: 'Right person',
    needExplicit: 'Need explicit',
    objectionMet: 'Objection met',
    commitment: 'Commitment',
  },
  stepRules: {
    dialled:
      'Every call you saw to its end with nothing taken back, to a customer who can be sold something.',
    reached:
      'You said something, they answered, and the call went on: you had at least one more turn.',
    rightPerson:
      'You reached them, and a trouble of their own came out: the need is theirs. It doesn’t count where they leave it to a boss who never comes into it. The course’s key person also has a budget and a say (C9); neither can be told from the words of one call.',
    needExplicit:
      'The right person, and they said in their own words that they want it solved (C12, C13).',
    objectionMet:
      'The need is explicit, and no objection is left standing: each that came up was let go, or they went along with the line that took it up. A call in which none came up passes (C14, C15, C16).',
    commitment:
      'The call ended in an order or an advance: somebody agreed to do something at a set time (C17). Such a call counts for every step before it, even one that it skipped.',
  },
  counting: {
    title: 'How these are counted',
    lead: 'Each step asks for the one before it, and counts the calls that came at least so far. All of it is read from the words of the calls, so you can recount it.',
    leftOut: 'What is not counted',
    takenBack: (n) =>
      `${s(n, 'call')} in which something was taken back: on a real phone nothing is.`,
    notForSelling: (n) =>
      `${s(n, 'call')} in which nothing should be sold: there, a good parting is the right end.`,
    unfinished: (n) => `${s(n, 'call')} without an end.`,
    nothing: 'Every call is counted.',
  },
  funnel: {
    title: 'Your funnel',
    lead: (calls) => `Out of ${s(calls, 'call')}. Every number opens the calls behind it.`,
    step: 'Came as far as',
    drawn: 'Drawn',
    calls: 'Calls',
    share: 'Of dialled',
    opens: (step, calls, period) => `${period}, ${step}: ${s(calls, 'call')}, open them`,
    ever: 'All time',
  },
  rates: {
    title: 'Your own rates',
    lead: 'The course says: double any one of your stage rates, and your income doubles (C31). It is plain multiplication: commitments = calls × every rate. It holds while the other rates stay as they are, and no rate passes 100 %: from a half on there isn’t room for a whole doubling, and the table stops at 100 %.',
    none: 'No commitment yet, and twice nothing is nothing. Get the first one, and this fills in.',
    column: { rate: 'Rate', now: 'Now', doubled: 'Doubled', gives: 'The same calls would give' },
    step: (from, to) => `${from} → ${to}`,
    now: (came, of, percent) => `${came} of ${of}, ${percent}`,
    unknown: 'no call has come here yet',
    doubled: (percent) => percent,
    most: (percent) => `at most ${percent}`,
    gives: (commitments, now) => `about ${commitments} commitments (now ${now})`,
    same: 'as high as it goes: no more than now',
  },
  since: {
    title: 'Since the last commitment',
    calls: (n) => s(n, 'call'),
    ratio: (calls, commitments, of) =>
      `So far a commitment takes you ${calls} calls on average (${commitments} in ${of}).`,
    none: 'No commitment yet, so you have no ratio of your own yet.',
    fair: 'That is an average. The next call isn’t likelier to work out because the last ones didn’t: each has its own chance.',
  },
  noes: {
    title: 'Noes earned',
    count: (n) => s(n, 'no', 'noes'),
    friends: (n) => `${n} of them parted as friends (C23).`,
    next: (n) => `Next mark: ${n}.`,
    reached: (n) => `Past ${n} already.`,
    none: 'The first no is earned too: see a call through that comes to nothing, and it is here.',
    why: 'A no is a call that brought no commitment and that you didn’t break off yourself. One insurer paid a bonus for every 250 failed calls, and sales rose (the course’s story, C30).',
  },
  today: {
    title: 'Today',
    made: (made, target) => `${made} of ${s(target, 'call')}`,
    noTarget: (made) => `${s(made, 'call')} today`,
    done: 'That is today’s target.',
    field: 'Calls a day',
    keep: 'Set it',
    change: 'Change the target',
    bad: (most) => `A whole number from 1 to ${most}.`,
    notKept: 'That couldn’t be kept: the target is as it was.',
    hint: (course) =>
      `The course breaks targets down to the day, ${course} calls for example (C31). For practice, pick what you will really do.`,
    means: (commitments, days) =>
      `At your own ratio that is about ${commitments} commitments a month of ${days} working days.`,
  },
  periods: {
    title: 'Over time',
    by: 'Counted by',
    kinds: { day: 'Day', month: 'Month', quarter: 'Quarter', year: 'Year' },
    column: 'When',
    undated: 'no date noted',
    quarter: (year, quarter) => `Q${quarter} ${year}`,
    older: (n) => s(n, 'earlier row'),
  },
  log: {
    filters: 'Filter',
    customer: 'Customer',
    mode: 'Mode',
    ending: 'Ending',
    any: 'All',
    clear: 'Clear the filter',
    count: (shown, all) => (shown === all ? s(all, 'call') : `${shown} of ${s(all, 'call')}`),
    nothing: 'No call is like that.',
    list: 'Calls, the latest first',
    when: (period) => `When: ${period}`,
    step: (step) => `Came at least to: ${step}`,
    part: (part) => `Counted in: ${part}`,
    move: (move) => `Used: ${move}`,
    undated: 'no date noted',
    score: (score) => `${score} of 100`,
    unseen: 'not looked at',
    accuracy: (accuracy) => `accuracy ${accuracy}`,
    notReviewed: 'not reviewed',
    rated: (rating) => `you said ${rating} of 10`,
    unfinished: 'Not finished',
    conditions: 'Played on these terms',
    untimed: 'untimed',
    timed: 'timed',
    stretched: (factor) => `timed, ${factor} times as long`,
    straight: 'nothing taken back',
    takenBack: (turn) => `taken back to turn ${turn}`,
    dice: (seed) => `dice ${seed}`,
    paused: (n) => `stood still ${n === 1 ? 'once' : `${n} times`}`,
  },
  skills: {
    lead: 'Each level leans on your latest calls: the more recent a call, the more it weighs, and one ten calls back weighs half. Pick a skill to see it move; pick a point to see its calls.',
    score: 'Score',
    parts: 'Parts of the score',
    moves: 'Moves',
    errors: 'Slips',
    column: { skill: 'Skill', level: 'Now', rests: 'Rests on' },
    rests: (calls) => s(calls, 'call'),
    chart: (skill) => `${skill} over time`,
    point: { period: 'When', level: 'Level', calls: 'Calls' },
    opens: (calls, period) => `${s(calls, 'call')} of ${period}, open them`,
    shown: (calls) => s(calls, 'call'),
    fewer: 'less is better',
    undated: 'None of these calls has a date, so there is no line to draw.',
    formula: {
      title: 'How a level is worked out',
      sum: 'Level = Σ earned × ½^(k/10) ÷ Σ possible × ½^(k/10), where k such calls came after the one in question.',
      parts: 'A part of the score: the points earned, out of those it asked for.',
      moves:
        'A move: how often the line met what the customer had left open (a question, a trouble, an objection, a “mm”), out of the times that something was open. What was said with nothing open doesn’t count.',
      errors: 'A slip: the share of all calls in which it was made, so 0 % is best.',
      left: 'Calls in which something was taken back are left out. Some customers are harder than others: a rise or a fall over a few calls may only be a change of customers.',
    },
  },
};
