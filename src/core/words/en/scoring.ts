import { introLimit, monologueLimit, questionLimit } from '../../course/times.ts';
import { rubric } from '../../scoring/rubric.ts';
import type { CourseWords } from '../words.ts';

const { askedOutright, dates, keptToIt, advance, clearYes, asFriends, nothingAsked, noLooseEnd } =
  rubric.commitment;

export const stages = {
  opening: 'Opening',
  discovery: 'Finding the need',
  presentation: 'What you can do for them',
  commitment: 'The next step',
} satisfies CourseWords['stages'];

export const parts = {
  opening: 'Opening',
  hearing: 'What you heard',
  needs: 'Needs',
  balance: 'Talking balance',
  objections: 'Objections',
  commitment: 'Commitment',
  manners: 'Manners and close',
} satisfies CourseWords['parts'];

export const criteria = {
  who: {
    name: 'Who is calling',
    how: `Your name and company within the first ${introLimit} seconds: 5 points; later in the opening: 2. The clock runs while you speak, in timed play also while nobody does; the moves of a line share its time evenly.`,
  },
  why: {
    name: 'Why you call',
    how: `The purpose, or the candid joke that this is a sales call, within the first ${introLimit} seconds: 5 points; later in the opening: 2.`,
  },
  gain: {
    name: 'What is in it for them',
    how: `A benefit, customers in their trade, or what sets you apart, within the first ${introLimit} seconds: 6 points; later in the opening: 3.`,
  },
  question: {
    name: 'A question that draws them in',
    how: `In the opening, an engaging question or one about a problem, on something that concerns this customer, within ${questionLimit} seconds: 4 points; later, or on anything else: 2. The first such question counts.`,
  },
  cleanOpening: {
    name: 'Nothing worn or false',
    how: '5 points, less 2.5 for each of these said in the opening: “may I take a minute”, a pretext, a slogan, a list of features, a price. 0 if the opening went by without your saying who you are.',
  },
  met: {
    name: 'You met what was open',
    how: `${rubric.hearing.met.most} points, shared among your turns with something of theirs open: a question, a trouble, an objection, a “mm”. A share for each you met (the rules page says what meets what). A good-bye, or the turn they called the last, counts only if their last word shows it. Break off sooner, or make them, and what was open was missed.`,
  },
  needFound: {
    name: 'A need came out',
    how: '6 points when the customer opens up about what is wrong.',
  },
  stayedOnIt: {
    name: 'You stayed on it',
    how: '4 points when the next thing you did was to listen, or to ask on about what they had just told you. 0 if you changed the subject later on.',
  },
  madeExplicit: {
    name: 'They want it solved',
    how: '6 points when the customer says in their own words that they want it solved.',
  },
  hope: {
    name: 'Hope after the cost',
    how: 'After that, a question about what a solution would be worth, or a benefit that matches the need: 4 points.',
  },
  listening: {
    name: 'Listening',
    how: '8 points when the customer has at least the target share of the talking, or up to 5 percentage points less; below that it falls evenly, to 0 at 35 points under the target. A short “I see, and then?” of yours counts as listening. Where that is less than 40 seconds in all, the points shrink with the seconds.',
  },
  share: {
    name: 'Their share of the talking',
    how: `${rubric.balance.share.most} points when the customer has at least the target share of the talking, or up to 5 percentage points less; below that it falls evenly, to 0 at 35 points under the target. A short “I see, and then?” of yours counts as theirs. Where that is less than 40 seconds in all, the points shrink with the seconds.`,
  },
  asking: {
    name: 'Asking before telling',
    how: '4 points when at least half of what you say is asking, in proportion below that; where a call sets targets other than 70/20/10, the half moves with them. Where the customer talked, and you said “I see”, for less than 40 seconds, the points shrink with the seconds.',
  },
  noMonologue: {
    name: 'No monologue',
    how: `3 points, less 1.5 for each line of more than ${monologueLimit} seconds, and for each list of features after the opening.`,
  },
  heard: {
    name: 'Objections heard',
    how: '5 points, shared among the objections: for each, your first reaction was to acknowledge it, to show that you understand, or to step back. The whole part is full where the call ended as it should without any objection, and 0 where it was over before one came.',
  },
  handled: {
    name: 'Objections settled',
    how: '6 points, shared among the objections: for each, the customer accepted the answer, or the call still ended as it should: in an advance, or as friends where nothing should be sold. One that came too late for them to say so earns nothing, and isn’t listed as a mistake. Where none came up: 6 if the call ended as it should, else 0.',
  },
  calm: {
    name: 'Calm',
    how: '4 points, less 2 each time you argue, push, dodge the price, claim what you can’t know, tell them what they should do, or go ahead against a no. Where no objection came up, only if the call ended as it should; else 0.',
  },
  askedOutright: {
    name: 'Asked outright',
    how: `${askedOutright.most} points for asking in so many words: for the meeting, for the boss, with two times, or by arranging the next step; ${askedOutright.partly.callBack} if you asked only for a dated call-back.`,
  },
  dates: {
    name: 'Times proposed',
    how: `${dates.most} points for proposing two times; ${dates.partly.callBack} for a dated call-back only.`,
  },
  keptToIt: {
    name: 'Kept to it',
    how: `${keptToIt.most} points once you have asked, less ${keptToIt.partly.slip} each time you let it slide: “do you have time?”, material sent instead, “we’ll be in touch”.`,
  },
  advance: {
    name: 'A step forward',
    how: `${advance.most} points when the call ends in an order or an advance; ${advance.partly.callBack} where that is a dated call-back, the smallest one; ${advance.partly.continuation} for a continuation; else 0.`,
  },
  clearYes: {
    name: 'A clear yes',
    how: `${clearYes.most} points when what was agreed rests on a clear yes; 0 when it was left at a mumble, when a mumble was taken for a yes, or when nobody said yes.`,
  },
  asFriends: {
    name: 'Parted as friends, nothing sold',
    how: `${asFriends.most} points when the call ends in a friendly parting; ${asFriends.partly.continuation} for a continuation; 0 when they agreed to something, refused or hung up.`,
  },
  nothingAsked: {
    name: 'Nothing asked of them',
    how: `${nothingAsked.most} points, less ${nothingAsked.partly.slip} each time you ask for a meeting, for the boss, for a time or for a call-back, or arrange the next step unasked. 0 if you never said good-bye.`,
  },
  noLooseEnd: {
    name: 'No loose end',
    how: `${noLooseEnd.most} points, less ${noLooseEnd.partly.slip} each time you leave something hanging: “do you have time?”, material to send, “we’ll be in touch”. 0 if you never said good-bye.`,
  },
  repeatedBack: {
    name: 'Repeated back',
    how: '2 points for repeating who, what and when once they have said yes, or half a yes; where neither came, for parting well. Not scored where their yes was the last word.',
  },
  parted: {
    name: 'Friendly parting',
    how: '2 points for a friendly good-bye, whatever the outcome; a second one earns nothing more, and takes talking time like any line. Not scored where time ran out on something agreed.',
  },
  courtesy: {
    name: 'Courtesy',
    how: '1 point, lost by interrupting or arguing.',
  },
} satisfies CourseWords['criteria'];
