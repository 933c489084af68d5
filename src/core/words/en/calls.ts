import { introLimit } from '../../course/times.ts';
import { capPoints } from '../../scoring/rubric.ts';
import type { CourseWords } from '../words.ts';

export const endings = {
  orderPlaced: {
    name: 'Order placed',
    sentence: 'They ordered, clearly and of their own will.',
  },
  meetingBooked: {
    name: 'Meeting booked',
    sentence: 'You have your meeting: they said a clear yes, and the date stands.',
  },
  bossMeetingBooked: {
    name: 'Meeting with the boss',
    sentence: 'You will sit down with the person who decides, and the date stands.',
  },
  trialAgreed: {
    name: 'Trial agreed',
    sentence: 'They will try it for themselves, and you know from which day.',
  },
  advocateBriefed: {
    name: 'An advocate inside',
    sentence: 'They will put your case to the boss themselves, and they know what to say.',
  },
  callBackDated: {
    name: 'Call-back dated',
    sentence: 'No meeting yet, but a day and an hour to talk again that you both agreed on.',
  },
  pencilledIn: {
    name: 'Pencilled in',
    sentence: 'There was half a yes and half a date: pencilled in, and easily rubbed out.',
  },
  leftOpen: {
    name: 'Left open',
    sentence: 'It was a good talk, and it ended without anything that either of you has to do.',
  },
  waitsForBoss: {
    name: 'Waiting for the boss',
    sentence: 'They will ask the boss, and you are left to wait for an answer.',
  },
  materialSent: {
    name: 'Something to read',
    sentence: 'You may send something, and nobody said when they would read it.',
  },
  partedFriendly: {
    name: 'Parted as friends',
    sentence: 'Not today, but you parted on good terms and may ring again.',
  },
  refused: {
    name: 'Refused',
    sentence: 'They had had enough, said no and ended the call.',
  },
  hungUp: {
    name: 'They hung up',
    sentence: 'The line went dead before you could give them a reason to stay.',
  },
  repHungUp: {
    name: 'You hung up',
    sentence: 'You put the phone down before the call had come to an end.',
  },
} satisfies CourseWords['endings'];

export const wordless = {
  byCustomer: 'They kept saying hello, you never said a word, so they put the phone down.',
  byRep: 'You put the phone down without having said a word.',
} satisfies CourseWords['wordless'];

export const rungs = {
  order: { name: 'Order', sentence: 'They buy.' },
  advance: {
    name: 'Advance',
    sentence:
      'They agreed to do something particular by a set time, and it brings the sale closer.',
  },
  continuation: {
    name: 'Continuation',
    sentence: 'You are still on speaking terms, but nobody has agreed to do anything.',
  },
  noSale: { name: 'No sale', sentence: 'It ends here, well or badly.' },
} satisfies CourseWords['rungs'];

export const caps = {
  hardFail: `A hard fail: the total can’t be more than ${capPoints.hardFail} (C26).`,
  brokenOff: `They broke off the call: the total can’t be more than ${capPoints.brokenOff} (C11, C25).`,
  neverAsked: `Nothing was asked for: the total can’t be more than ${capPoints.neverAsked} (C6, C20).`,
  lessThanAdvance: `The call ended in less than an advance: the total can’t be more than ${capPoints.lessThanAdvance} (C17).`,
  onlyCallBack: `The call ended in a dated call-back: the total can’t be more than ${capPoints.onlyCallBack} (C17).`,
  soldAnyway: `Something was agreed where nothing should be sold: the total can’t be more than ${capPoints.soldAnyway} (C25, C26).`,
  notAsFriends: `You didn’t part as friends, and that was what the call was for: the total can’t be more than ${capPoints.notAsFriends} (C23).`,
} satisfies CourseWords['caps'];

export const leftOut =
  'Nothing of the kind came up, so the part is left out and the rest is scaled up to 100.';

export const hardFail =
  'Some things fail a call whatever else went well: signing up somebody who said no, or selling to somebody whom the call was to protect.';

export const modes = {
  coached: {
    name: 'Coached',
    sentence: `You see their mood, the ring of the first ${introLimit} seconds and the talking balance, get a tip now and then, and can take a turn back.`,
  },
  practice: {
    name: 'Practice',
    sentence: 'A face and a clock, as on a real call. No tips, no hurry.',
  },
  exam: {
    name: 'Exam',
    sentence: 'Against the clock, with new luck each time and nothing to take back.',
  },
} satisfies CourseWords['modes'];
