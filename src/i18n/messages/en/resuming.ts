import type { Messages } from '../../areas.ts';

export const resuming: Messages['resuming'] = {
  resumed: 'You left in the middle of this call. It goes on where it stopped.',
  startAnew: 'Dial afresh',
  conflict: {
    title: 'There is a call you haven’t finished',
    body: (mode, turn) =>
      `A call with this customer (${mode}, turn ${turn}) is still open. The link asks for another one.`,
    goOn: 'Go on with that call',
    anew: 'Begin the new one, set that aside',
  },
  elsewhere: {
    title: 'This call is open in another tab',
    body: 'One tab at a time has it, so that nothing is lost. You can go on there, or take it over here.',
    takeOver: 'Take it over here',
  },
  paused: {
    body: 'Paused: this page was out of sight. Nothing runs until you go on; the scorecard will say so.',
    goOn: 'Go on',
  },
  notUnderWay: {
    title: 'This call isn’t under way any more',
    body: 'It is over, or was left before anybody picked up. Nothing is dialled unless you say so.',
    scorecard: 'To its scorecard',
    brief: 'To the brief',
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
