import type { Messages } from '../../areas.ts';

export const callEnd: Messages['callEnd'] = {
  hangUpDialog: {
    title: 'Hang up?',
    body: 'If you hang up now, the call ends here and is scored as it stands.',
    dialling: 'Nobody has picked up yet: hanging up leaves no record.',
    stay: 'Stay on the line',
    hangUp: 'Hang up',
  },
  ended: {
    title: 'Call ended',
    scorecard: 'See the scorecard',
    again: 'Dial again',
    home: 'Another customer',
    undoNoBest: 'You took a turn back, so this call doesn’t count as your best score.',
    saving: 'Adding up…',
  },
};
