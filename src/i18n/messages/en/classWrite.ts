import type { classWrite as zh } from '../zh/classWrite.ts';

export const classWrite: typeof zh = {
  title: { opener: 'Write an opener', sheet: 'Write a call sheet' },
  how: {
    opener: 'One a group, in your own words. Then all vote, and nobody knows whose is whose.',
    sheet:
      'One a group, for the call that is to come. Then all vote, and nobody knows whose is whose.',
  },
  group: (number) => `Group ${number}`,
  seat: (number) => `Seat ${number}`,
  of: (group, names) => `${group}: ${names}`,
  comma: ', ',
  alone: 'You write by yourself.',
  together: (group, others) =>
    others === 1
      ? `${group}: you write with one other.`
      : `${group}: you write with ${others} others.`,
  form: 'Write here',
  states: {
    untouched: 'What you write is sent by itself.',
    typing: 'Writing…',
    sending: 'On its way…',
    kept: 'Sent. Your whole group can see it.',
  },
  conflict: {
    title: 'Somebody of your group wrote at the same time',
    body: 'This is theirs. Yours is still above, every word of it.',
    theirs: 'Take theirs',
    mine: 'Write mine over it',
  },
  within: (seconds) => `Said within ${seconds} seconds`,
  progress: (written, all) => `${written} of ${all} groups have written something`,
  here: { empty: 'nothing yet', started: 'has written' },
  groups: 'Groups',
  draft: 'Read the draft',
  place: { label: (name) => `Group for ${name}`, alone: 'Writes alone' },
  openVoting: 'Open the vote',
  tooFew: 'Two groups have to have written something before there can be a vote.',
  vote: {
    title: 'Which one is best?',
    hint: 'No names, and no votes for your own. Change yours until the vote is closed.',
    onPhone: 'Vote on your phone',
    entry: (number) => `Number ${number}`,
    this: 'Vote for this',
    thisOne: (number) => `Vote for number ${number}`,
    mine: 'Your vote',
    own: 'Your group’s own: no votes for it from you',
    sending: 'On its way…',
    sent: 'Your vote is in. You can change it until the vote is closed.',
    count: (voted, all) => `${voted} of ${all} have voted`,
    everybody: 'Everyone has voted.',
    nobody: 'Nobody has voted yet.',
    open: 'The vote is open.',
    close: 'Close the vote',
  },
  result: {
    title: 'How you voted',
    votes: (votes) => (votes === 1 ? '1 vote' : `${votes} votes`),
    most: 'Most votes',
    said: 'The vote is closed, and here is what came of it.',
    by: (group) => `Written by ${group}`,
    kept: 'Kept',
    keep: 'Keep it, and say whose it is',
    keepOne: (number) => `Keep number ${number}, and say whose it is`,
    print: 'Print what is kept',
  },
};
