import type { MoveWords } from '../words.ts';

/** Moves that the course warns of. */
export const errors = {
  mayITakeAMinute: {
    name: '“May I take a minute?”',
    reason: 'Everybody has heard it too often, and it hands them their reason to say no.',
  },
  surveyPretext: {
    name: '“It’s just a survey”',
    reason: 'The moment they notice that it isn’t one, nothing else you say is believed.',
  },
  slogan: {
    name: 'Slogans',
    reason: '“Leading, professional, trusted” is what every company says, so nothing of it sticks.',
  },
  featureDump: {
    name: 'Reel off features',
    reason: 'Before you know what they need, a list mostly answers questions that nobody asked.',
  },
  priceTooEarly: {
    name: 'Price too early',
    reason: 'A figure without its worth is all they remember, and the easiest thing to refuse.',
  },
  dodgePrice: {
    name: 'Dodge the price',
    reason: 'They asked outright, and every step around it looks like something to hide.',
  },
  argue: {
    name: 'Argue',
    reason: 'You may win the point, and they stop listening all the same.',
  },
  pressure: {
    name: 'Push',
    reason:
      'The harder you push, the more they look for the way out, and a forced yes may not last.',
  },
  youShould: {
    name: '“You should …”',
    reason: 'It takes the decision out of their hands and sounds like an eye on their wallet.',
  },
  bluff: {
    name: 'Bluff',
    reason: 'A guess gets checked sooner or later, and then your true answers count for less too.',
  },
  changeSubject: {
    name: 'Change the subject',
    reason: 'They had just touched on what hurts, and they may not offer it twice.',
  },
  doYouHaveTime: {
    name: '“Do you have time?”',
    reason: 'The easiest answer is no; two times to choose from are harder to wave away.',
  },
  sendMaterial: {
    name: 'Just send something',
    reason: 'Nobody agreed to read it by any day, so the call ends where it began.',
  },
  beInTouch: {
    name: '“We’ll be in touch”',
    reason: 'No who, no what and no when means that nothing was agreed.',
  },
  takeMumbleForYes: {
    name: 'Take a mumble for a yes',
    reason: '“Mm, right” is not consent, and an auditor counts taking it for one as a violation.',
  },
  signUpAnyway: {
    name: 'Sign them up anyway',
    reason: 'They said no, and nothing that went well before makes up for ignoring it.',
  },
  interrupt: {
    name: 'Interrupt',
    reason: 'The half sentence you cut off may be the one you rang to hear.',
  },
} satisfies Record<string, MoveWords>;
