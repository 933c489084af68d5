import type { Messages } from '../../areas.ts';

export const resuming: Messages['resuming'] = {
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
};
