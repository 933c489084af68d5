import type { Messages } from '../../areas.ts';

export const call: Messages['call'] = {
  title: 'Call',
};
