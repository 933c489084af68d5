import type { Messages } from '../../areas.ts';

export const links: Messages['links'] = {
  unknown: {
    title: 'No such customer',
    body: (id) =>
      `“${id}” in the link is not on the list of customers: a slip in the address, perhaps, or they were taken off.`,
    action: 'See the customers',
  },
  wrongLink: {
    title: 'Part of the link makes no sense',
    seed: (text) => `seed=${text}: it should be a whole number from 0 to 4294967295.`,
    mode: (text) => `mode=${text}: it can be coached, practice or exam.`,
    lang: (text) => `lang=${text}: it can be zh or en.`,
    goOn: 'Dial without it',
  },
  notFound: {
    title: 'No such page',
    body: 'The address in the link doesn’t exist here.',
    action: 'Go to the start',
  },
};
