import type { Messages } from '../../areas.ts';

export const calls: Messages['calls'] = {
  all: 'All your calls',
  notKept: {
    title: 'That call isn’t here',
    body: 'The call in the link is not among those kept in this browser: it has been cleared, or it was played on another device.',
    action: 'See all your calls',
  },
  unreadable: {
    title: 'Calls that can’t be shown',
    one: 'This call can’t be shown',
    newer: (format) =>
      `Made by a newer version of this page (format ${format}). It is kept as it is: reload the page, or open it where it was made.`,
    damaged: (where) =>
      `Damaged at “${where}”. It is kept as it is, and the other calls are not affected.`,
    foreign:
      'What is kept here is no call. It stays as it is, and the other calls are not affected.',
    rows: (count) =>
      count === 1
        ? 'One other entry can’t be read; it is kept as it is'
        : `${count} other entries can’t be read; they are kept as they are`,
    save: 'Save as a file',
  },
  own: 'Own',
  marks: {
    otherVersion: (version) => `now version ${version}`,
    edited: 'edited since',
    gone: 'scenario gone',
  },
  drift: {
    otherVersion: (title, then, now) =>
      `Played on version ${then} of “${title}”, which is now version ${now}. Words and score come from the call as it was played and stay as they are; calling again plays version ${now}.`,
    edited: (title, then) =>
      `Played on version ${then} of “${title}”, which has been edited since. Words and score come from the call as it was played and stay as they are; calling again plays the scenario as it is now.`,
    gone: (title, then) =>
      `Played on version ${then} of “${title}”, a scenario that is gone. Words and score come from the call as it was played and stay as they are; only calling again is no longer possible.`,
  },
  underWay: {
    otherVersion: (title, then, now) =>
      `You began this call on version ${then} of “${title}”. The scenario is now version ${now}, so it can’t go on. What was said is kept: dialling afresh puts it aside and deletes nothing.`,
    edited: (title, then) =>
      `You began this call on version ${then} of “${title}”, which has been edited since, so it can’t go on. What was said is kept: dialling afresh puts it aside and deletes nothing.`,
    gone: (title) =>
      `“${title}” is gone, so the call you began can’t go on. What was said is kept; nothing was deleted.`,
    said: 'What was said so far',
    you: 'You',
    silent: '(said nothing)',
  },
};
