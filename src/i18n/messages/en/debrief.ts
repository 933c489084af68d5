import type { Messages } from '../../areas.ts';

const plural = new Intl.PluralRules('en');
const points = (count: number) => (plural.select(count) === 'one' ? 'point' : 'points');

export const debrief: Messages['debrief'] = {
  title: 'After the call',
  none: {
    title: 'No call to look back on yet',
    body: 'Finish a call and its scorecard is here, with a word on every line.',
    action: 'Pick a customer',
  },
  facts: {
    customer: 'Customer',
    scenario: 'Scenario',
    mode: 'Mode',
    seed: 'Dice number',
    length: 'Length',
    versions: 'Versions',
  },
  versions: (scenario, reactions, scoring) =>
    `scenario ${scenario} · customer’s reactions ${reactions ?? 'not noted'} · scoring ${scoring}`,
  duration: (minutes, seconds) => (minutes > 0 ? `${minutes} min ${seconds} s` : `${seconds} s`),
  timing: {
    onTheClock: 'timed',
    stretched: (factor) => `${factor} times the time`,
    off: 'untimed',
    paused: (times) => (times === 1 ? 'paused once' : `paused ${times} times`),
  },
  withTiming: (mode, timing) => `${mode}, ${timing}`,
  branch: {
    undo: (turn) => `Undone: played again from turn ${turn}`,
    rewind: (turn) => `Rewound: played again from turn ${turn}`,
    here: 'Played again from here',
  },
  callUnfinished: 'This call was not finished; the score covers what there is.',
  rating: {
    title: 'First, your own verdict',
    body: 'Before you see the score: how good was this call? People misjudge themselves more than they think. Guess first, and you see by how much.',
    low: 'Poor',
    high: 'Excellent',
    choose: (rating) => `${rating} out of 10`,
    skip: 'Just show the score',
    never: 'Don’t ask again',
  },
  rated: {
    close: (mine, score) => `You said ${mine}, the score is ${score}: well judged.`,
    over: (mine, score) =>
      `You said ${mine}, the score is ${score}: ${mine - score} ${points(mine - score)} too kind.`,
    under: (mine, score) =>
      `You said ${mine}, the score is ${score}: ${score - mine} ${points(score - mine)} too harsh.`,
  },
  medals: {
    gold: 'Gold medal',
    silver: 'Silver medal',
    bronze: 'Bronze medal',
    none: 'No medal',
    said: (medal, score) => `${medal}, ${score} ${points(score)}`,
  },
  decided: {
    choice: (turn) => `Turn ${turn} decided it.`,
    riskTaken: (turn) => `It worked. Turn ${turn} took a risk it needn’t have.`,
    luck: (rolls) => `You played it right; ${rolls} of 20 times it goes like this.`,
    littleLuck: 'You played it right. The dice were a little against you all the way.',
    held: 'You met what was open, all the way. Nothing to change.',
    working: 'Looking for the moment that decided it…',
    byScore: 'By the scorecard alone:',
    byScoreAll: 'By the scorecard alone, there is nothing to change.',
  },
  moment: {
    titles: {
      choice: 'The moment to replay',
      luck: 'Where the dice decided',
      held: 'The moment that carried it',
    },
    turn: (turn) => `turn ${turn}`,
    you: 'You',
    replay: 'Replay this moment',
    review: 'See what would have been better',
    reviewAll: 'See what each line did',
  },
  folds: {
    score: 'Scorecard',
    scoreAside: (score) => `${score} ${points(score)}`,
    talk: 'Line by line',
    talkAside: (turns) => (turns === 1 ? 'you had one turn' : `you had ${turns} turns`),
    again: 'Call again',
    keep: 'Print and download',
  },
  album: {
    title: (name) => `How calls with ${name} have ended`,
    fold: 'Album of endings',
    count: (met, all) => `${met} of ${all} met`,
    open: 'Not met yet',
  },
  score: 'Score',
  outOf: 'of 100',
  scoreSaid: (score) => `${score} of 100 points`,
  capped: (uncapped, score) => `${uncapped} points, capped at ${score}.`,
  hardFail: 'Hard fail',
  parts: 'Part by part',
  points: (earned, most) => `${earned} / ${most}`,
  leftOut: 'Didn’t come up: not scored',
  rescaled: 'One part was not scored; the others are scaled up to 100.',
  details: 'Point by point',
  wholeCall: 'The call as a whole',
  change: {
    title: 'Where points were lost',
    nothing: 'Nowhere to speak of.',
    worth: (worth) => `worth ${worth}`,
    withDependants: (worth) => `worth ${worth}, with what follows from it`,
    toLine: 'See the line',
    others: (count) =>
      plural.select(count) === 'one'
        ? 'One more that lost points'
        : `${count} more that lost points`,
  },
  again: {
    same: 'Again with the same dice',
    sameHint: 'The same luck to the letter: only your words change',
    fresh: 'Again with new dice',
    other: 'Another customer',
  },
  headline: 'Three that count',
  introduction: {
    title: (limit) => `The first ${limit} seconds`,
    caption: (limit) =>
      `Three things to know within ${limit} seconds, and the question that draws them in`,
    columns: { what: 'What to say', drawn: 'Timeline', when: 'When it was said' },
    marks: {
      who: 'Who I am',
      why: 'Why I call',
      gain: 'What’s in it',
      question: 'The question',
    },
    at: (seconds) => `at ${seconds} s`,
    late: (seconds) => `${seconds} s, late`,
    never: 'never',
    good: (limit) => `All three things were out within ${limit} seconds.`,
    missing: (count, limit) =>
      count === 3
        ? `None of the three things was out within ${limit} seconds.`
        : `${count} of the three things ${plural.select(count) === 'one' ? 'was' : 'were'} not out within ${limit} seconds.`,
    whose: (limit) => `The ${limit} seconds are this course’s rule.`,
  },
  balance: {
    title: 'Listen, ask, tell',
    caption: 'Shares of the speaking time, this call against the target',
    columns: { kind: 'Share', call: 'This call', target: 'Target' },
    kinds: { listen: 'Listening', ask: 'Asking', tell: 'Telling' },
    percent: (share) => `${Math.round(share)}%`,
    enough: (listen, target) => `You listened for ${listen}%, the target is ${target}%: enough.`,
    short: (listen, target) =>
      `You listened for ${listen}%: ${target - listen} percentage points short of the target of ${target}%.`,
    whose: '70/20/10 is this course’s rule.',
    nobody: 'Nobody spoke, so there is nothing to compare.',
  },
  commitment: {
    title: 'The commitment',
    who: 'Who',
    what: 'Does what',
    when: 'When',
    kinds: {
      order: 'An order',
      meeting: 'A meeting',
      bossMeeting: 'A meeting with the boss',
      trial: 'A trial',
      advocate: 'An advocate on the inside',
      callBack: 'A dated call-back',
    },
    missing: 'missing',
    lacked: {
      neverAsked: 'You never asked. Without asking there is no commitment.',
      noDates: 'You asked, but offered no dates.',
      unclear: 'They only mumbled, and a mumble is not a yes.',
      noYes: 'You asked and offered dates; they didn’t say yes.',
      lost: 'They had agreed, but the call was not brought to its end, so nothing stands.',
    },
    leaving: {
      asFriends:
        'Nothing was to be sold here, and you parted as friends: that is what this call was for.',
      notAsFriends: 'You sold nothing, and rightly so; but you didn’t part as friends.',
      sold: 'They agreed to something, in a call where nothing should be sold.',
    },
    agreed: 'Who does what, and when: all three are settled.',
  },
  transcript: {
    title: 'Line by line',
    hint: 'Points earned and lost stand beside the line that made them; those about the whole call are above, point by point.',
    rep: 'You',
    silence: '(says nothing, lets them talk)',
    interrupt: '(cuts in)',
    hangUp: '(hangs up)',
    thinking: (seconds) => `thought for ${seconds} s`,
    earned: (earned) => `+${earned}`,
    lost: (lost) => `−${lost}`,
    earnedSaid: (earned) => `earned ${earned}`,
    lostSaid: (lost) => `lost ${lost}`,
    ended: 'End of the call',
  },
  rule: {
    open: (handle) => `Rule ${handle}`,
    close: 'Got it',
    all: 'All the rules of the score',
  },
  hidden: {
    title: 'What they kept to themselves',
    hint: 'Only the right question brings it out. Here it is.',
  },
  keep: {
    title: 'Keep it',
    print: 'Print the scorecard',
    printHint: 'The scorecard is one A4 page; the talk follows.',
    scorecard: 'Download the scorecard (JSON)',
    transcript: 'Download the talk (JSON)',
  },
};
