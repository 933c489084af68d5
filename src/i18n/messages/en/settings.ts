import type { Messages } from '../../areas.ts';

export const settings: Messages['settings'] = {
  title: 'Settings',
  language: 'Language',
  theme: 'Look',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  sound: 'Sound',
  mute: 'Mute',
  volume: 'Volume',
  percent: (share) => `${share}%`,
  speech: 'Read the customer aloud',
  speechHint: 'Works where the device has a voice for the language. V toggles it in a call.',
  pacing: 'Pace of the talk',
  pacings: { slow: 'Slow', normal: 'Normal', fast: 'Fast', instant: 'At once' },
  timePressure: 'Time pressure',
  timePressureHint:
    'In an exam thinking takes time. Stretch it or switch it off; the scorecard says so.',
  pressures: {
    off: 'Off',
    x1: 'Full',
    x2: 'Twice the time',
    x5: '5 times the time',
    x10: '10 times the time',
  },
  rating: 'Rate myself before I see the score',
  data: 'My data',
  dataHint:
    'Scores, calls and settings are kept in this browser, on this device, and nowhere else.',
  erase: 'Delete my data…',
  eraseTitle: 'Delete everything?',
  eraseBody: 'Scores, endings, past calls and a call under way will be gone for good.',
  eraseYes: 'Delete everything',
  eraseNo: 'Keep it',
  erased: 'Deleted.',
};
