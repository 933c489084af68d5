import type { Messages } from '../../areas.ts';

export const recordMenu: Messages['recordMenu'] = {
  label: 'Parts of your record',
  log: 'Log and numbers',
  customers: 'Customers',
  self: 'Self-diagnosis',
  campaign: 'Campaign report',
  profiles: 'Profiles',
  exchange: 'In and out',
};
