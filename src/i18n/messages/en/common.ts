import type { Messages } from '../../areas.ts';

export const common: Messages['common'] = {
  product: 'Pickup',
  loading: 'Connecting…',
  home: 'Home',
  places: {
    label: 'Places',
    call: 'Call',
    drills: 'Drills',
    record: 'Record',
    class: 'Class',
    own: 'Make your own',
  },
  rules: 'How it is scored',
  settings: 'Settings',
  close: 'Close',
  crash: {
    title: 'Something went wrong',
    body: 'This page could not be shown. What was kept is still there.',
    callKept:
      'This page could not be shown. Your call is kept up to its last turn: reload and it goes on.',
    action: 'Reload',
    home: 'Go to the start',
  },
  loadFailed: {
    title: 'It didn’t load',
    body: 'The network may be gone. Try again once you are connected.',
    action: 'Try again',
  },
  dismiss: 'Got it',
  printName: 'Name',
  modes: { coached: 'Coached', practice: 'Practice', exam: 'Exam' },
};
