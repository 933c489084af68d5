import type { CourseWords } from '../words.ts';

export const moods = {
  neutral: 'listening',
  hurried: 'in a hurry',
  guarded: 'guarded',
  interested: 'interested',
  warm: 'warm',
  annoyed: 'annoyed',
  amused: 'amused',
  worried: 'worried',
  gone: 'off the line',
} satisfies CourseWords['moods'];

export const tips = {
  prompts: { tip: 'The pause is yours now: they are waiting for you.', rule: 'C11' },
  asks: { tip: 'They asked you something, and they are waiting for it.', rule: 'C25' },
  tells: {
    tip: 'They told you what troubles them. There is more where that came from.',
    rule: 'C5',
  },
  objects: { tip: 'Something stands in the way. Before anything else: that.', rule: 'C14' },
  hedges: { tip: 'Neither yes nor no. You could find out which.', rule: 'C27' },
  yields: { tip: 'Nothing is open. The next step is yours.', rule: 'C12' },
  announces: { tip: 'A minute is left. What should they remember of you?', rule: 'C22' },
  missedQuestion: {
    tip: 'Their question is still there. They have asked it twice now.',
    rule: 'C25',
  },
  missedTrouble: {
    tip: 'They were telling you about a trouble. It is still lying there.',
    rule: 'C5',
  },
  missedObjection: { tip: 'You went past what stands in their way. It still does.', rule: 'C14' },
  missedHedge: { tip: 'They hadn’t said yes. You went on as if they had.', rule: 'C27' },
  missedPoint: { tip: 'That led nowhere. Where are the two of you, really?', rule: 'C12' },
  lost: { tip: 'They don’t know what you are talking about: nobody has told them.', rule: 'C28' },
} satisfies CourseWords['tips'];

export const replyKinds = {
  curt: 'Short answer',
  challenges: 'Asks who and why',
  brushesOff: 'Brushes you off',
  probes: 'Wants particulars',
  engages: 'Lets you in',
  laughs: 'Laughs',
  answers: 'Answers',
  opensUp: 'Opens up',
  goesOn: 'Tells more',
  admits: 'Wants it solved',
  shrugs: 'Shrugs',
  wants: 'Sees what it is worth',
  likes: 'Likes the point',
  puzzled: 'Didn’t follow',
  warns: 'Warns you',
  protests: 'Was cut off',
  prompts: 'Waits for you',
  asksEmail: 'Wants an email instead',
  asksPriceEarly: 'Price as a shield',
  asksPrice: 'Asks the price',
  scoffs: 'Scoffs at the figure',
  insists: 'Insists on an answer',
  accepts: 'Accepts that',
  stalls: 'Has to ask the boss',
  protectsBoss: 'Won’t put you through',
  givesBoss: 'Brings in the boss',
  agreesPoint: 'Agrees to a point',
  evades: 'Evades',
  comesClean: 'Says honestly where it stands',
  warmsToIt: 'Yes in principle',
  commits: 'Clear yes',
  mumbles: 'Mumbles',
  declines: 'Says no',
  confirms: 'Confirms',
  takesMaterial: 'Takes the material',
  asks: 'Asks you something',
  tells: 'Tells a trouble',
  objects: 'Objects',
  hedges: 'Hedges',
  yields: 'Leaves it to you',
  announces: 'Has a minute left',
  missedQuestion: 'Repeats the question',
  missedTrouble: 'Comes back to the trouble',
  missedObjection: 'Stands by the objection',
  missedHedge: 'Wasn’t decided yet',
  missedPoint: 'Can’t see the point',
  lost: 'Doesn’t know what you mean',
  partsWarmly: 'Parts warmly',
  partsCoolly: 'Parts coolly',
  putsOff: 'Puts you off, kindly',
  mustGo: 'Has to go',
  keepsToIt: 'Has to go, agreed',
  refuses: 'Refuses',
  hangsUp: 'Hangs up',
} satisfies CourseWords['replyKinds'];

export const personas = {
  busyManager: {
    name: 'The busy manager',
    description:
      'Picks up in the middle of something and gives you seconds. Wasted words cost patience; a question about what really bothers them buys you the rest of the call.',
  },
  priceObjector: {
    name: 'The price objector',
    description:
      'Asks what it costs before anything else, at first to be rid of you. Once the worth is on the table the same question is meant, and wants a straight answer.',
  },
  staller: {
    name: 'The staller',
    description:
      'Friendly from the first word, never says no, and has to ask the boss. Find out who decides, whether they would speak for you, or whether there is any interest at all.',
  },
} satisfies CourseWords['personas'];
