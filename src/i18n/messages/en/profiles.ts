import type { Messages } from '../../areas.ts';

export const profiles: Messages['profiles'] = {
  title: 'Who is practising',
  lead: 'Where several people share a computer, each takes a nickname, and scores, calls and settings stay apart. All of it is kept in this browser alone.',
  unnamed: 'No nickname yet',
  now: 'practising now',
  switch: 'Switch',
  switchTo: (name) => `Practise as “${name}”`,
  rename: {
    ask: 'Rename',
    label: (name) => `New nickname for “${name}”`,
    action: 'Rename',
    leave: 'Never mind',
  },
  remove: 'Delete',
  removeOne: (name) => `Delete “${name}”`,
  removeAll: 'Delete everyone…',
  ask: {
    one: (name) => `Delete “${name}”?`,
    all: 'Delete everyone?',
    body: 'Scores, calls, drills, notes on customers and settings go with it. You can undo this until you leave the page. Scenarios made here are everybody’s, and stay.',
    yes: 'Delete',
    no: 'Keep',
  },
  removed: {
    one: (name) => `“${name}” is deleted. You can undo this until you leave the page.`,
    all: 'Everyone is deleted. You can undo this until you leave the page.',
  },
  undo: 'Undo',
  add: {
    title: 'Add somebody',
    label: 'Nickname',
    action: 'Add and switch',
    hint: 'A nickname is all that is asked. Whoever uses this computer can look at everybody’s record.',
    none: 'Write a nickname.',
    taken: 'Somebody has that nickname already. Take another.',
  },
};
