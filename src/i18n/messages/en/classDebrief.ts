import type { Messages } from '../../areas.ts';

export const classDebrief: Messages['classDebrief'] = {
  noCalls: 'Nobody has dialled.',
  noTurns: 'Nobody has said anything yet, so there is nothing to look at.',
  working: (left) => `Working it out, ${left} ${left === 1 ? 'call' : 'calls'} to go…`,
  back: 'Back to the class',
  call: (number) => `Call ${number}`,
  problems: {
    unreachable:
      'Some calls are missing: their scenario can’t be fetched. Look again once there is a connection.',
    otherVersion:
      'Some calls are missing: this page has another version of the scenario. Reload it.',
    otherScenario: 'Some calls are missing: their scenario is gone.',
    tooLarge: 'Some calls are missing: the scenario is too large to be worked out.',
    failed: 'Some calls are missing: something went wrong on the way. Reload and try again.',
  },
  heat: {
    empty: 'nobody was here',
    title: 'Where it was lost',
    worst: (stage, turn, lost) =>
      `Most was lost in ${stage}, turn ${turn}: ${lost} points over the whole class.`,
    nothing: 'Nobody lost anything.',
    stage: 'Stage',
    turn: (n) => `Turn ${n}`,
    cell: (lost, calls, mistakes) =>
      `${lost} points lost in ${calls} ${calls === 1 ? 'call' : 'calls'}, ${mistakes} of them dear`,
    how: 'Each field adds up what all calls lost at this turn, in points of 100; the deeper its colour, the more.',
  },
  mistakes: {
    title: 'What went wrong most',
    none: 'No choice lost ten points or more.',
    better: 'Better:',
    cost: (lost, times, calls) =>
      `${lost} points in all, ${times === 1 ? 'once' : `${times} times`} in ${calls} ${calls === 1 ? 'call' : 'calls'}`,
    open: (number, turn) => `Look at call ${number}, turn ${turn}`,
    all: (n) => `All ${n}`,
  },
  items: {
    title: 'Line by line',
    line: 'Line',
    untaken: (untaken, all) => `Of ${all} lines, nobody has taken ${untaken}.`,
    columns: {
      offered: 'On offer',
      taken: 'Taken',
      right: 'Taken when right',
      cost: 'Mean cost',
      difficulty: 'Difficulty',
      discrimination: 'Discrimination',
    },
    how: [
      'Right: at most 5 points below the best choice.',
      'Difficulty: where it was the one best choice, the share that took it; the lower, the harder.',
      'Discrimination, −1 to 1: whether those who get it right play the rest well, too; not told below five calls.',
    ],
  },
  change: {
    title: 'Before and after',
    mean: (difference) => `${difference} points on average`,
    people: (people, better, worse) =>
      `Of the ${people} who played both times, ${better} did better and ${worse} worse.`,
    before: 'Before',
    after: 'Now',
    chance: (p) =>
      `Had nothing changed, a difference this large would come about by chance with probability ${p} (sign-flip test).`,
    few: 'Too few people to tell anything.',
  },
  leaderboard: {
    title: 'Leaderboard',
    place: (n) => `${n}.`,
    points: (n) => (n === 1 ? '1 point' : `${n} points`),
  },
  list: {
    title: 'All calls',
    mean: (mean, calls) => `${calls} ${calls === 1 ? 'call' : 'calls'}, ${mean} points on average`,
    open: (call) => `Review ${call}`,
    unfinished: 'Not finished',
    score: (n) => `${n}`,
  },
};
