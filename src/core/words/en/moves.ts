import type { CourseWords } from '../words.ts';
import { errors } from './errors.ts';

export const moves = {
  greetByName: {
    name: 'Greet them by name',
    reason: 'Hearing their own name tells them that this call was meant for them.',
  },
  identify: {
    name: 'Say who you are',
    reason: 'Name and company first, and they can listen instead of guessing.',
  },
  statePurpose: {
    name: 'Say why you are calling',
    reason: 'Once they know why you rang, they can choose to hear the rest.',
  },
  stateBenefit: {
    name: 'Say what is in it for them',
    reason: 'One concrete gain gives a busy person a reason to put something else down.',
  },
  usp: {
    name: 'One thing that sets you apart',
    reason: 'A single difference in one short sentence is something they can remember.',
  },
  socialProof: {
    name: 'Name others in their trade',
    reason: 'If people in their own trade use it, they don’t have to be the one who goes first.',
  },
  candidHumour: {
    name: 'Admit it is a sales call',
    reason:
      'Owning up with a smile keeps most people on the line; by the course’s count, one in ten hangs up.',
  },
  askConvenient: {
    name: 'Ask if it suits',
    reason: 'After your name it is plain courtesy, and the answer tells you how long you have.',
  },
  engagingQuestion: {
    name: 'A question that draws them in',
    reason: 'Ask about something on their own desk, and the call stops being your speech.',
  },
  askWhoDecides: {
    name: 'Ask who decides',
    reason:
      'Knowing early who pays, who decides and who uses it keeps your effort in the right place.',
  },
  situationQuestion: {
    name: 'Ask for the facts',
    reason: 'A few facts give you something to build on; more than a few feel like a form.',
  },
  problemQuestion: {
    name: 'Ask what goes wrong',
    reason: 'Trouble they describe themselves weighs more than trouble you describe for them.',
  },
  implicationQuestion: {
    name: 'Ask what it costs them',
    reason: 'When they add up the cost themselves, a nuisance turns into a reason to act.',
  },
  needPayoffQuestion: {
    name: 'Ask what a fix would bring',
    reason: 'Nobody knows better what a solution is worth to them; your part is to ask.',
  },
  contextQuestion: {
    name: 'Ask what surrounds it',
    reason: 'Who else is touched, and what hangs on it, shows how big the matter really is.',
  },
  checkUnderstanding: {
    name: 'Check you both understood',
    reason: 'A misunderstanding costs ten seconds now and a whole meeting later.',
  },
  acknowledge: {
    name: 'Show you heard',
    reason: 'A short “I see, and then?” tells them you are listening, and they go on.',
  },
  letThemTalk: {
    name: 'Let them talk',
    reason: 'Leave the pause alone, and they often fill it with the half sentence that matters.',
  },
  empathise: {
    name: 'Show you understand',
    reason: 'Once their trouble has been taken seriously, they can stop guarding against you.',
  },
  matchBenefit: {
    name: 'Match a benefit to the need',
    reason: 'The one point that answers what they just told you is the one they want to hear.',
  },
  tellPart: {
    name: 'Keep some for the meeting',
    reason: 'If everything is said on the phone, there is nothing left to meet about.',
  },
  offerChoice: {
    name: 'Offer something to compare',
    reason: '“Another one worth a look is …” leaves the choosing to them.',
  },
  answerPlainly: {
    name: 'Give a straight answer',
    reason: 'Asked and answered: they see that nothing is being kept from them.',
  },
  referUnknown: {
    name: 'Say you will find out',
    reason: '“I don’t know, I’ll ask” makes the rest of what you say easier to believe.',
  },
  deferPrice: {
    name: 'Worth first, price after',
    reason: 'Until they see what it is worth, a figure is the only thing they will take away.',
  },
  priceRange: {
    name: 'Give a price range',
    reason: 'When they press and the worth is clear, a range is honest and still leaves room.',
  },
  weighWorth: {
    name: 'Weigh it up together',
    reason:
      'Dear depends on what you set it against, so lay both sides of the sum out and let them judge.',
  },
  stepBack: {
    name: 'Take a step back',
    reason: 'A no at hello is often a reflex, and it eases when nobody pushes against it.',
  },
  askForBoss: {
    name: 'Ask to speak to the boss',
    reason:
      'Ask for the person who decides, right then, and the reaction shows how real the interest is.',
  },
  sumUpPoints: {
    name: 'Sum up what they liked',
    reason:
      'A yes to each point gives them the words to put your case when you aren’t in the room.',
  },
  testInterest: {
    name: 'Ask where they stand',
    reason: 'One kind, direct question finds out what three more calls would.',
  },
  askMeeting: {
    name: 'Ask for the meeting',
    reason: 'If you want the meeting, say so; few customers will say it for you.',
  },
  meetingBenefit: {
    name: 'Say what the meeting gives them',
    reason: 'Half an hour is easier to give when they know what they will take home from it.',
  },
  proposeTwoTimes: {
    name: 'Propose two times',
    reason: 'Choosing between two times is easy, and the choice is already half a date.',
  },
  askCallBack: {
    name: 'Agree on a day to ring back',
    reason: 'A day and an hour that you both know is a real step, if the smallest one.',
  },
  assumptiveClose: {
    name: 'Arrange the next step',
    reason: 'In a warm call it spares them a decision; in a cold one it feels like a shove.',
  },
  incentive: {
    name: 'Offer an incentive',
    reason:
      'For somebody who wants it already, a well-chosen offer can bring the decision forward.',
  },
  confirmYes: {
    name: 'Make sure it is a yes',
    reason: '“Mm” is no answer, and asking once more shows whether the date will hold.',
  },
  repeatCommitment: {
    name: 'Repeat who, what, when',
    reason: 'Say it back once before you hang up, and the same date stands in both diaries.',
  },
  friendlyParting: {
    name: 'Part as friends',
    reason: 'A good wish at the end keeps their door open and your own head up.',
  },
  ...errors,
} satisfies CourseWords['moves'];
