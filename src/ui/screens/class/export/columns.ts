export const sheetNames = [
  'people',
  'calls',
  'lines',
  'votes',
  'judged',
  'written',
  'self',
] as const;
export type SheetName = (typeof sheetNames)[number];

/** The columns of each sheet, in order. */
export const columns = {
  people: ['person', 'takenAt', 'removed', 'calls'],
  calls: [
    'activity',
    'begun',
    'scenario',
    'mode',
    'person',
    'language',
    'turns',
    'stage',
    'ending',
    'score',
    'accuracy',
  ],
  lines: [
    'activity',
    'scenario',
    'line',
    'offered',
    'taken',
    'right',
    'takenRight',
    'cost',
    'difficulty',
    'discrimination',
  ],
  votes: ['activity', 'scenario', 'branch', 'turn', 'choice', 'votes', 'loss', 'best', 'how'],
  judged: ['activity', 'round', 'group', 'rep', 'judge', 'criterion', 'mark', 'note'],
  written: ['activity', 'group', 'what', 'text', 'votes', 'kept'],
  self: ['activity', 'statement', 'one', 'two', 'three', 'four', 'five'],
} as const satisfies Record<SheetName, readonly string[]>;

export type Column = (typeof columns)[SheetName][number];
