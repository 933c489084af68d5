import type { Messages } from '../../areas.ts';

export const find: Messages['find'] = {
  label: 'Find by name, job, or words on the card',
  every: 'Any',
  count: (found, all) => (found === all ? `${all} customers` : `${found} of ${all} customers`),
  nobody: 'No card has all of that.',
  showAll: 'Show all',
};
