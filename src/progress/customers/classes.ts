import type { Ending } from '../../core/course/outcomes.ts';

/**
 * Follow-up classes of a call's customer (C33), in the order in which the course lists them. The one
 * list: log, due list, campaign report and export ask here.
 */
export const followUpClasses = [
  'notReached', // nobody, or not to the end of a first sentence
  'success', // what was asked for has been agreed to
  'keen', // they agreed to something smaller, with a date
  'someInterest', // nothing agreed, and no no
  'declined', // a no, or nothing to be sold to them
] as const;
export type FollowUpClass = (typeof followUpClasses)[number];

/** Whether something kept or imported is one of the classes. */
export function isFollowUpClass(value: unknown): value is FollowUpClass {
  return followUpClasses.some((one) => one === value);
}

/**
 * The class that is proposed for a call that ended so (C33, C17); the trainee may choose another.
 * A yes that was no clear one (`pencilledIn`) is some interest and no more (C27).
 */
export const proposedClass: Readonly<Record<Ending, FollowUpClass>> = {
  orderPlaced: 'success',
  meetingBooked: 'success',
  bossMeetingBooked: 'success',
  trialAgreed: 'success',
  advocateBriefed: 'keen',
  callBackDated: 'keen',
  pencilledIn: 'someInterest',
  leftOpen: 'someInterest',
  waitsForBoss: 'someInterest',
  materialSent: 'someInterest',
  partedFriendly: 'declined',
  refused: 'declined',
  hungUp: 'declined',
  repHungUp: 'notReached',
};
