import type { Messages } from '../../areas.ts';

export const common: Messages['common'] = {
  product: 'Pickup',
  tagline: 'A sales call to practise on',
  loading: 'Connecting…',
  home: 'Home',
  rules: 'How it is scored',
  settings: 'Settings',
  language: 'Language',
  skipToContent: 'Skip to content',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  notFound: {
    title: 'No such page',
    body: 'The address in the link doesn’t exist here.',
    action: 'Go to the start',
  },
  crash: {
    title: 'Something went wrong',
    body: 'This page could not be shown. Your call is saved: reload and it goes on.',
    action: 'Reload',
    home: 'Go to the start',
  },
  loadFailed: {
    title: 'It didn’t load',
    body: 'The network may be gone. Try again once you are connected.',
    action: 'Try again',
  },
  storage: {
    refused:
      'The browser refuses to store anything (a private window, perhaps). You can practise as usual, but results are gone once the page is closed.',
    full: 'The browser’s storage is full, so new progress can’t be kept. You can practise as usual; to keep results, clear old calls in the settings first.',
    damagedSettings:
      'Your settings could not be read and are back to default. Nothing else is lost.',
    damagedRecords: 'Your scores could not be read and start afresh. Nothing else is lost.',
    damagedCall:
      'The unfinished call could not be read and was put aside. Dial again; nothing else is lost.',
    damagedHistory: 'Your past calls could not be read and start afresh. Nothing else is lost.',
    damagedDrills: 'Your drills could not be read and start afresh. Nothing else is lost.',
    otherFormat:
      'Some data was saved by another version, which this one can’t read. It is kept as it is.',
  },
  dismiss: 'Got it',
  modes: { coached: 'Coached', practice: 'Practice', exam: 'Exam' },
};
