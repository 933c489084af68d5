import type { Messages } from '../../areas.ts';

export const settings: Messages['settings'] = {
  title: 'Settings',
  language: 'Language',
  theme: 'Look',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  textSize: 'Size of the words',
  textSizes: { auto: 'Automatic', normal: 'Normal', backRow: 'For the back row' },
  textSizeHint: 'Automatic means big on a screen as wide as a projector’s.',
  keyboard: 'Keyboard',
  keys: 'Letters and numbers work as shortcuts',
  keysHint: 'Switch this off if you dictate, so that no spoken word presses a key.',
  sound: 'Sound',
  mute: 'Mute',
  volume: 'Volume',
  percent: (share) => `${share}%`,
  speech: 'Read the customer aloud',
  speechHint: 'In a voice of this device’s own.',
  noVoice: 'This device has no English voice: you hear a murmur instead of the words.',
  pacing: 'Pace of the talk',
  pacings: { 1: 'As spoken', 0.5: 'Twice as fast', 0.25: 'Very fast', 0: 'At once' },
  timePressure: 'Time pressure',
  timePressureHint:
    'Where time counts, thinking too long is dead air. Stretch it or switch it off; the scorecard says so.',
  pressures: {
    byMode: 'In exams only',
    off: 'Off',
    1: 'Always',
    2: 'Time ×2',
    5: 'Time ×5',
    10: 'Time ×10',
  },
  debrief: 'After the call',
  rating: 'Rate myself before I see the score',
  data: 'My data',
  dataHint:
    'Scores, calls and settings are kept in this browser, on this device, and nowhere else.',
  erasing: {
    calls: {
      ask: 'Clear past calls…',
      title: 'Clear past calls?',
      body: 'Past calls, and those put aside, will be gone for good, with their debriefs. Scores, endings, drills and settings stay.',
      yes: 'Clear them',
    },
    all: {
      ask: 'Delete my data…',
      title: 'Delete everything?',
      body: 'Scores, endings, drills, past calls, your own scenarios and a call under way will be gone for good.',
      yes: 'Delete everything',
    },
    keep: 'Keep it',
  },
};
