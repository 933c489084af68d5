import type { Messages } from '../../areas.ts';

export const classBegin: Messages['classBegin'] = {
  title: 'What the class does next',
  kind: 'Way',
  kinds: {
    everyone: {
      name: 'Everyone calls',
      body: 'Each calls the same customer on their own phone, with the same dice. The wall shows how far the class is, without names.',
    },
    class: {
      name: 'The class calls',
      body: 'One call on the wall; at every turn the whole class votes on the next line.',
    },
    rolePlay: {
      name: 'Live role-play',
      body: 'Two people really talk; all others fill a judge’s sheet and tap the timers on their phones.',
    },
    write: {
      name: 'Write and vote',
      body: 'Groups write an opener or a call sheet. It is shown without names, and all vote, but not for their own.',
    },
    self: {
      name: 'Rate ourselves',
      body: 'Whoever likes hands in their self-diagnosis; shown is the class as a whole, without names.',
    },
  },
  begin: 'Begin',
  checking: 'Connecting…',
  mode: 'Mode',
  modes: {
    coached: 'Mood, introduction and shares of talk in sight; one tip a turn at most, and undo.',
    practice: 'Only the face and the clock. No time limit, no tips.',
    exam: 'Timed, no undo.',
  },
  time: 'Time',
  times: { off: 'Untimed', 1: 'Normal', 2: '×2', 5: '×5', 10: '×10' },
  language: 'Language of the call',
  what: 'What to write',
  whats: { opener: 'An opener', sheet: 'A whole call sheet' },
  size: 'How many to a group',
  sizes: (n) => (n === 1 ? 'Each alone' : `${n}`),
  round: 'Which time',
  rounds: { first: 'The first time', later: 'Two months later' },
  arrangement: 'Where',
  arrangements: { front: 'Two in front, all judge', threes: 'In threes, all at once' },
  aspects: 'What judges listen for',
  noAspects: 'Choose at least one thing to listen for.',
  scenario: {
    label: 'Customer',
    choose: 'Choose one',
    none: 'No particular customer',
    missing: 'Choose a customer first.',
    from: {
      shipped: 'Customers that come with it',
      room: 'Your own, in this room',
      browser: 'Your own, in this browser',
    },
    file: 'Add one of your own from a file',
  },
  giving: {
    idle: '',
    checking: 'Checking the scenario…',
    given: 'The scenario is sound, and chosen.',
    failed: 'The scenario didn’t get there: the server didn’t answer. Try again.',
    notOpened: {
      tooLarge: 'That file is too large: 1 MB at most.',
      notText: 'That file is no text, or not in UTF-8.',
      unreadable: 'The file can’t be read. Choose it again.',
    },
    problems: (n) =>
      n === 1
        ? 'The scenario has a problem. Put it right and choose it again:'
        : `The scenario has ${n} problems. Put them right and choose it again:`,
  },
};
