import type { Messages } from '../../areas.ts';

export const troubles: Messages['troubles'] = {
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
  conflict: {
    title: 'There is a call you haven’t finished',
    body: (mode, turn) =>
      `A call with this customer (${mode}, turn ${turn}) is still open. The link asks for another one.`,
    goOn: 'Go on with that call',
    anew: 'Begin the new one, set that aside',
  },
  cannotResume: {
    title: 'That call can’t go on',
    otherVersion:
      'This customer has been rewritten since, so the unfinished call can’t be continued. It is set aside, not deleted.',
    otherScenario: 'The saved call is with another customer. It is set aside, not deleted.',
    differs:
      'The saved call doesn’t match when played again; it may be damaged. It is set aside, not deleted.',
    anew: 'Dial afresh',
  },
  notFound: {
    title: 'No such page',
    body: 'The address in the link doesn’t exist here.',
    action: 'Go to the start',
  },
  storage: {
    refused:
      'The browser refuses to store anything (a private window, perhaps). You can practise as usual, but results are gone once the page is closed.',
    full: 'The browser’s storage is full, so new progress can’t be kept. You can practise as usual; to keep results, clear old calls in the settings first.',
    damagedSettings:
      'Your settings could not be read and are back to default. Nothing else is lost.',
    damagedRecords: 'Your scores could not be read and start afresh. Nothing else is lost.',
    damagedCall:
      'The unfinished call could not be read and was put aside. Dial again; nothing else is lost.',
    damagedHistory: 'Your past calls could not be read and start afresh. Nothing else is lost.',
    damagedDrills: 'Your drills could not be read and start afresh. Nothing else is lost.',
    newer:
      'The unfinished call was made by a newer version, which this one can’t read. It was put aside, not deleted; dial again, or reload the page to get the newer version.',
    otherFormat:
      'Some data was saved by another version, which this one can’t read. It is kept as it is.',
  },
};
