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
  curt: { tip: 'They are listening, but only just: what have you not yet told them?', rule: 'C1' },
  challenges: {
    tip: 'They don’t know yet whom they are talking to, or why. Clear that up first.',
    rule: 'C1',
  },
  brushesOff: {
    tip: 'The shutters are coming down. More telling won’t lift them; ease off.',
    rule: 'C16',
  },
  probes: {
    tip: 'Wanting particulars is interest with its guard up. Be concrete, not grand.',
    rule: 'C4',
  },
  engages: { tip: 'They gave you a piece of their own day. Pick up that piece.', rule: 'C5' },
  laughs: {
    tip: 'A laugh buys you a few seconds. Spend them on what brought you here.',
    rule: 'C3',
  },
  answers: {
    tip: 'That was a fact, not yet a worry. What might be awkward about it?',
    rule: 'C12',
  },
  opensUp: { tip: 'Hear that? This is what bothers them. Don’t leave it now.', rule: 'C5' },
  goesOn: {
    tip: 'You let them talk and they told you more. What does all that cost them?',
    rule: 'C13',
  },
  admits: {
    tip: 'They said it themselves. So far they have felt the cost; what comes next?',
    rule: 'C13',
  },
  shrugs: {
    tip: 'That question went past them. When did their voice last come alive?',
    rule: 'C12',
  },
  wants: { tip: 'They can picture it solved. It won’t get much warmer than this.', rule: 'C20' },
  likes: { tip: 'That point landed. Remember it in their words, not in yours.', rule: 'C15' },
  puzzled: { tip: 'You lost them. Shorter, plainer, and see whether it got across.', rule: 'C28' },
  warns: { tip: 'This is the last warning. A short sentence, or none.', rule: 'C25' },
  protests: { tip: 'They hadn’t finished. Give them the floor back.', rule: 'C25' },
  prompts: { tip: 'The pause is yours now: they are waiting for you.', rule: 'C11' },
  asksEmail: {
    tip: '“Send me something” is often a polite way out. What would make it worth their while?',
    rule: 'C20',
  },
  asksPriceEarly: {
    tip: 'A price question this early is often a shield. What don’t they know yet?',
    rule: 'C14',
  },
  asksPrice: { tip: 'This time they really want to know. Don’t walk around it.', rule: 'C25' },
  scoffs: { tip: 'The figure arrived before its worth. Dear compared with what?', rule: 'C14' },
  insists: { tip: 'They have asked straight. Only straight will do now.', rule: 'C25' },
  accepts: { tip: 'That worry is out of the way. Don’t go back to it.', rule: 'C20' },
  stalls: {
    tip: 'Polite, and not a no. How much interest is behind it? First, show you understand.',
    rule: 'C15',
  },
  protectsBoss: {
    tip: 'They keep you from the boss, but they mean well. Could they carry the message?',
    rule: 'C15',
  },
  givesBoss: { tip: 'A door has opened. Make it a matter of days, not of hopes.', rule: 'C17' },
  agreesPoint: { tip: 'One yes in the bag. What else did they like?', rule: 'C15' },
  evades: { tip: 'Kind words, and nothing to hold on to. Is there interest at all?', rule: 'C15' },
  comesClean: {
    tip: 'Now you know where you stand, and that was honest of them. Honour it.',
    rule: 'C23',
  },
  warmsToIt: { tip: 'Yes in principle. And on which day is “in principle”?', rule: 'C7' },
  commits: {
    tip: 'That was a clear yes. Stop selling, and see that you both wrote down the same.',
    rule: 'C22',
  },
  mumbles: { tip: 'Was that a yes? Would you bet the date on it?', rule: 'C27' },
  declines: { tip: 'A no to this, so far. The same request again won’t change it.', rule: 'C20' },
  confirms: { tip: 'It stands. Anything more can only loosen it.', rule: 'C22' },
  takesMaterial: {
    tip: 'They take it, and for them that closes the matter. Part well.',
    rule: 'C17',
  },
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
  partsWarmly: 'Parts warmly',
  partsCoolly: 'Parts coolly',
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
