import type { Messages } from '../../areas.ts';

export const update: Messages['update'] = {
  newVersion:
    'A new version is ready: reload to use it. Other open tabs change with this one, and what you have kept stays.',
  reload: 'Reload',
  later: 'Not this time',
};
