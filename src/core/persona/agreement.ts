import { below, belowFixed, personaSetup, says, tires } from './setup.ts';

/**
 * What becomes of a yes: the states that every persona with a meeting to give goes through once it
 * leans towards one. They name final states `meetingBooked`, `pencilledIn`, `callBackDated`,
 * `materialSent`, `partedFriendly` and sibling states `agreed`, `mumbled`, `sealed`,
 * `callBackAgreed`, `declined` by id.
 */

/** The rep's parting, and the customer's when time is up. */
export const ends = (target: string, kind: 'partsWarmly' | 'partsCoolly') =>
  ({
    'rep.told.friendlyParting': { target, actions: says(kind) },
    'time.over': { target, actions: says('mustGo') },
  }) as const;

/** As `ends`, once something has been agreed: they go, and keep to it. */
export const endsAgreed = (target: string) =>
  ({
    ...ends(target, 'partsWarmly'),
    'time.over': { target, actions: says('keepsToIt') },
  }) as const;

export const declines = { target: '#declined', actions: [tires(), says('declines')] } as const;

/**
 * Whoever let it go to paper, or to "we'll be in touch", has given away the reason to talk again: for
 * the customer the matter is closed (C17).
 */
const closedMatter = {
  'rep.asked.askCallBack': { actions: [tires(), says('declines')] },
  'rep.asked.askMeeting': { actions: [tires(), says('declines')] },
  'rep.asked.proposeTwoTimes': { actions: [tires(), says('declines')] },
} as const;

/** They take the material, and that is that. */
export const material = personaSetup.createStateConfig({
  id: 'material',
  tags: ['commitment', 'material'],
  on: {
    ...closedMatter,
    'rep.erred.sendMaterial': { actions: says('takesMaterial') },
    ...ends('#materialSent', 'partsCoolly'),
  },
});

/** "In touch, yes." */
export const vague = personaSetup.createStateConfig({
  id: 'vague',
  tags: ['commitment', 'vague'],
  on: {
    ...closedMatter,
    'rep.erred.beInTouch': { actions: says('takesMaterial') },
    ...ends('#partedFriendly', 'partsCoolly'),
  },
});

/** "Mm, right": no clear yes (C27). Asking again makes it one, or brings the no into the open. */
export const mumbled = personaSetup.createStateConfig({
  id: 'mumbled',
  tags: ['commitment', 'mumbled'],
  on: {
    'rep.asked.confirmYes': [
      { guard: below(15), target: '#agreed', actions: says('commits') },
      declines,
    ],
    'rep.asked.proposeTwoTimes': [
      { guard: below(12), target: '#agreed', actions: says('commits') },
      { actions: [tires(), says('mumbles')] },
    ],
    'rep.told.repeatCommitment': [
      { guard: below(9), target: '#agreed', actions: says('commits') },
      { actions: says('mumbles') },
    ],
    'rep.asked.askCallBack': { target: '#callBackAgreed', actions: says('commits') },
    'rep.asked.askMeeting': { actions: [tires(), says('mumbles')] },
    'rep.told.assumptiveClose': { actions: [tires(), says('mumbles')] },
    'rep.listened.letThemTalk': { actions: says('mumbles') },
    'rep.erred.takeMumbleForYes': { actions: says('mumbles') },
    'rep.erred.signUpAnyway': { actions: [tires(2), says('mumbles')] },
    'rep.erred.doYouHaveTime': declines,
    ...ends('#pencilledIn', 'partsCoolly'),
  },
});

/** A clear yes with a date, not yet repeated. */
export const agreed = personaSetup.createStateConfig({
  id: 'agreed',
  tags: ['commitment', 'agreed'],
  on: {
    'rep.told.repeatCommitment': { target: '#sealed', actions: says('confirms') },
    'rep.asked.confirmYes': { target: '#sealed', actions: says('confirms') },
    // What was not repeated is forgotten more easily (C22).
    'rep.told.friendlyParting': [
      { guard: belowFixed(15), target: '#meetingBooked', actions: says('partsWarmly') },
      { target: '#pencilledIn', actions: says('partsCoolly') },
    ],
    // Selling on after the yes talks them out of it.
    'rep.erred.*': [
      { guard: below(12), actions: [tires(), says('curt')] },
      { target: '#mumbled', actions: [tires(), says('mumbles')] },
    ],
    'time.over': { target: '#meetingBooked', actions: says('keepsToIt') },
  },
});

/** Place, time and what to bring have been repeated (C22). */
export const sealed = personaSetup.createStateConfig({
  id: 'sealed',
  tags: ['commitment', 'sealed'],
  on: {
    'rep.told.repeatCommitment': { actions: says('confirms') },
    'rep.asked.confirmYes': { actions: says('confirms') },
    ...endsAgreed('#meetingBooked'),
  },
});

/** A dated call-back: the lowest kind of advance (C17). */
export const callBackAgreed = personaSetup.createStateConfig({
  id: 'callBackAgreed',
  tags: ['commitment', 'callBackAgreed'],
  on: {
    'rep.told.repeatCommitment': { actions: says('confirms') },
    'rep.asked.confirmYes': { actions: says('confirms') },
    ...endsAgreed('#callBackDated'),
  },
});
