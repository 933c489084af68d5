import type { CourseWords } from '../words.ts';

export const losses = {
  who: {
    neverSaid: 'You didn’t say who was calling',
    saidLate: 'Your name came too late',
  },
  why: {
    neverSaid: 'You didn’t say why you called',
    saidLate: 'You said too late why you called',
  },
  gain: {
    neverSaid: 'You didn’t say what’s in it for them',
    saidLate: 'You came too late to what’s in it for them',
  },
  question: {
    noQuestion: 'You asked nothing to draw them in',
    saidLate: 'Your question came too late',
    offTopic: 'Your question wasn’t about them',
  },
  cleanOpening: {
    wornOpening: 'You opened with something worn or false',
    neverSaid: 'You never said who you are',
  },
  met: {
    missedQuestion: 'You didn’t answer their question',
    missedTrouble: 'You went past their trouble',
    missedObjection: 'You went past their objection',
    missedHedge: 'You took a “mm” for a yes',
  },
  needFound: {
    needNotFound: 'You never got to what bothers them',
  },
  stayedOnIt: {
    leftIt: 'You dropped what they had told you',
    needNotFound: 'You never got to what bothers them',
  },
  madeExplicit: {
    notMadeExplicit: 'They never said that they want it solved',
  },
  hope: {
    hopeNotGiven: 'You gave them nothing to hope for',
  },
  listening: {
    talkedTooMuch: 'You talked too much',
    hardlyTalked: 'They hardly got to talk',
  },
  share: {
    talkedTooMuch: 'You talked too much',
    hardlyTalked: 'They hardly got to talk',
  },
  asking: {
    toldTooMuch: 'You told more than you asked',
    hardlyTalked: 'They hardly got to talk',
  },
  noMonologue: {
    monologue: 'You talked on and on',
    neverSaid: 'You never said a thing',
  },
  heard: {
    objectionNotHeard: 'You didn’t take the objection in',
    objectionNeverMet: 'You never got as far as an objection',
  },
  handled: {
    objectionNotHandled: 'You left the objection standing',
    objectionNeverMet: 'You never got as far as an objection',
  },
  calm: {
    arguedOrPushed: 'You argued or pushed',
    objectionNeverMet: 'You never got as far as an objection',
  },
  askedOutright: {
    neverAsked: 'You didn’t ask for the next step',
    onlyCallBack: 'You asked only for a call-back',
  },
  dates: {
    noDates: 'You proposed no time',
    onlyCallBack: 'You proposed only a call-back',
  },
  keptToIt: {
    slidOff: 'You let the next step slide',
    neverAsked: 'You didn’t ask for the next step',
  },
  advance: {
    noAdvance: 'Nothing with a date was agreed',
    smallestAdvance: 'Only a call-back was agreed',
  },
  clearYes: {
    noYes: 'You didn’t get a yes',
    unclearYes: 'You left it at half a yes',
  },
  asFriends: {
    notAsFriends: 'You didn’t part as friends',
    soldAnyway: 'You sold where nothing should be sold',
  },
  nothingAsked: {
    askedOfThem: 'You asked for a next step',
    didNotPart: 'You didn’t say good-bye',
  },
  noLooseEnd: {
    looseEnd: 'You left something hanging',
    didNotPart: 'You didn’t say good-bye',
  },
  repeatedBack: {
    notRepeatedBack: 'You didn’t repeat it',
  },
  parted: {
    didNotPart: 'You didn’t say good-bye',
  },
  courtesy: {
    discourteous: 'You cut in or argued',
    neverSaid: 'You never said a thing',
  },
} satisfies CourseWords['losses'];
