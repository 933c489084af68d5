import { introLimit } from '../../course/times.ts';
import type { CourseWords } from '../words.ts';

export const evidence = {
  saidInTime: (seconds) =>
    seconds === null
      ? `Said within the first ${introLimit} seconds.`
      : `Said after ${seconds} s, in time.`,
  saidLate: (seconds) =>
    seconds === null
      ? `Said, but after the first ${introLimit} seconds.`
      : `Said, but only after ${seconds} s of your introduction.`,
  neverSaid: () => 'Nothing was said that could earn this.',
  cleanOpening: () => 'On the whole a clean opening, with your name in it.',
  wornOpening: () => 'Worn, untrue or too soon: it puts people on guard.',
  drewThemIn: () => 'Your question brought them into the call.',
  offTopic: () => 'You asked, but about something that doesn’t concern them.',
  noQuestion: () => 'No question of yours invited them in.',
  metQuestion: () => 'They asked, and you answered.',
  metTrouble: () => 'They told you what is wrong, and you stayed with it.',
  metObjection: () => 'Something stood in their way, and you met it.',
  metHedge: () => 'It was neither yes nor no, and you made sure.',
  missedQuestion: () => 'They had asked you something. It was still open after this.',
  missedTrouble: () => 'They had told you what is wrong, and this went past it.',
  missedObjection: () => 'Something stood in their way, and this went past it.',
  missedHedge: () => 'It was neither yes nor no, and you went on all the same.',
  needFound: () => 'They opened up about what is wrong.',
  needNotFound: () => 'What really bothers them never came out.',
  stayedOnIt: () => 'You stayed with what they had just told you.',
  leftIt: () => 'They had just touched on what hurts, and you moved on.',
  madeExplicit: () => 'They said themselves that they want it solved.',
  notMadeExplicit: () => 'They never said in their own words that they want it solved.',
  hopeGiven: () => 'After the cost you gave them something to hope for.',
  hopeNotGiven: () => 'They had no picture yet of what a solution would be worth.',
  listened: (percent) =>
    percent === null
      ? 'They had their share of the talking.'
      : `They had ${percent}% of the talking.`,
  talkedTooMuch: (percent) =>
    percent === null
      ? 'They had too little of the talking.'
      : `They had only ${percent}% of the talking.`,
  hardlyTalked: (seconds) =>
    seconds === null
      ? 'They hardly said a thing.'
      : `They talked for only ${seconds} s in all, too little to go by.`,
  askedAgainstTelling: (percent) =>
    percent === null ? 'You asked more than you told.' : `${percent}% of what you said was asking.`,
  toldTooMuch: (percent) =>
    percent === null
      ? 'You told more than you asked.'
      : `Only ${percent}% of what you said was asking.`,
  monologue: (seconds) =>
    seconds === null
      ? 'Too much in one breath: they couldn’t get a word in.'
      : `You talked for ${seconds} s, and they couldn’t get a word in.`,
  noMonologue: () => 'On the whole your lines left them room.',
  objectionHeard: () => 'You took the objection in before you answered it.',
  objectionNotHeard: () => 'They had no sign that you had heard it.',
  objectionHandled: () => 'The objection was settled.',
  objectionRespected: () => 'You let the objection stand and parted as friends.',
  objectionNotHandled: () => 'The objection was still there at the end.',
  stayedCalm: () => 'On the whole you stayed calm and straight.',
  arguedOrPushed: () => 'Here you argued, pushed, dodged or claimed too much.',
  objectionForestalled: () => 'You reached an advance before any objection arose.',
  objectionSpared: () => 'You parted as friends, and nothing you said provoked an objection.',
  objectionNeverMet: () => 'The call was over before an objection could come up.',
  askedOutright: () => 'You asked for the next step in so many words.',
  onlyCallBack: () => 'You asked for a call-back, which is the smallest step.',
  neverAsked: () => 'You never asked for the next step.',
  keptToIt: () => 'You asked, and on the whole you kept to it.',
  slidOff: () => 'Here the next step was left to chance.',
  datesProposed: () => 'You gave them a time to say yes to.',
  noDates: () => 'No time was ever on the table.',
  advanceReached: () => 'They agreed to do something at a set time.',
  smallestAdvance: () => 'They agreed to a call on a set day: an advance, and the smallest.',
  noAdvance: () => 'Nothing was agreed that has a date.',
  clearYes: () => 'What you agreed rests on a clear yes.',
  unclearYes: () => 'It was left at half a yes.',
  noYes: () => 'They never said yes to anything.',
  leftAsFriends: () => 'You sold nothing and parted as friends: what this call was for.',
  notAsFriends: () => 'You sold nothing, but you didn’t part as friends.',
  soldAnyway: () => 'They agreed to something in a call that was to sell nothing.',
  nothingAsked: () => 'You asked nothing of them, or hardly anything.',
  askedOfThem: () => 'Here you asked for a next step that this call should not have.',
  noLooseEnd: () => 'On the whole you left nothing hanging.',
  looseEnd: () => 'This keeps something going that should be over.',
  repeatedBack: () => 'You said who, what and when once more before hanging up.',
  notRepeatedBack: () => 'Who, what and when were not repeated.',
  partedWell: () => 'You parted as friends.',
  didNotPart: () => 'The call ended without a good-bye.',
  courteous: () => 'You let them finish and kept a friendly tone.',
  discourteous: () => 'You cut in or argued.',
} satisfies CourseWords['evidence'];
