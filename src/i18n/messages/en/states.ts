import type { states as shape } from '../zh/states.ts';

const parts: Readonly<Record<string, string>> = {
  ear: 'How your line went in',
  'ear.listens': 'waiting for a line',
  'ear.hears': 'it met what was open',
  'ear.hearsSoftly': 'it met it halfway',
  'ear.slights': 'it went past what was open',
  'ear.misses': 'it reached nobody',
  floor: 'What they left open',
  'floor.pickUp': 'has just picked up',
  'floor.asks': 'a question',
  'floor.tells': 'a trouble',
  'floor.objects': 'something in the way',
  'floor.hedges': 'neither yes nor no',
  'floor.yields': 'nothing: your turn',
  need: 'How far the need has come',
  'need.hidden': 'hidden',
  'need.implied': 'a trouble has shown',
  'need.explicit': 'wants it solved, and said so',
  'need.valued': 'said what that would be worth',
  'need.agreed': 'has said yes',
  'need.sealed': 'has confirmed what was agreed',
  clock: 'Time',
  'clock.time': 'there is time',
  'clock.lastTurn': 'the last turn',
};

export const states: typeof shape = {
  busyManager: parts,
  priceObjector: parts,
  staller: parts,
};
