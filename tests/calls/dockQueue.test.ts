import { holdToBands, type WholeCall } from './wholeCalls.ts';

/** The busy manager: attention within 20 s, then what hurts, then a date. */
const calls: readonly WholeCall[] = [
  {
    name: 'from the queue to the bill to the director to Thursday',
    band: 'exemplary',
    seed: 3,
    choices: 'open-queue how-short who-pays payoff-table value-two repeat-and-part',
    ending: 'meetingBooked',
    why: 'C1 whole in one line with a question on what hurts; stays on it (C5), cost before hope (C13), two times (C7), repeated back (C22)',
  },
  {
    name: 'past “email it first”',
    band: 'exemplary',
    seed: 9,
    choices: 'open-queue 0 who-pays payoff-table visit first-two repeat-and-part',
    ending: 'meetingBooked',
    why: 'listens when the need comes out (C11), meets the stall with understanding and a reason, asks again with dates (C15, C20)',
  },
  {
    name: 'sells too soon, and comes away with a call-back',
    band: 'passable',
    seed: 4,
    choices: 'open-convenient back-fees pitch-fees 0 early-visit callback part',
    ending: 'callBackDated',
    why: 'a clean opening and the lowest kind of advance (C17), but a pitch on top of the need (C11) and no cost, no hope (C13), nothing repeated (C22)',
  },
  {
    name: 'all the questions, and then “we’ll be in touch”',
    band: 'passable',
    seed: 1,
    choices: 'open-queue 0 who-pays payoff-table value-more value-touch part',
    ending: 'partedFriendly',
    why: 'opened, listened and asked as taught, and never asked for anything: no commitment, no advance (C17)',
  },
  {
    name: 'a mumble taken for a yes',
    band: 'passable',
    seed: 5,
    choices: 'open-queue how-short who-pays payoff-table visit have-time take-it 0',
    ending: 'pencilledIn',
    why: 'good until “do you have time?” (C7) brings a mumble, and the mumble is taken for a yes (C27)',
  },
  {
    name: 'may I take a few minutes, and then the brochure by mail',
    band: 'beginner',
    seed: 6,
    choices: 'open-minute back-queue early-visit send part',
    ending: 'materialSent',
    why: 'a worn opening (C2), a meeting asked for before any need (C12), then material instead of a date (C17); polite throughout',
  },
  {
    name: 'a need found and talked over',
    band: 'beginner',
    seed: 10,
    choices: 'open-minute back-queue pitch-queue how-check 0 early-visit have-time send',
    ending: 'materialSent',
    why: 'she opens up and gets a pitch (C5, C11); “when would you have time?” (C7) gets a no; runs out of turns without a good-bye',
  },
  {
    name: 'a survey, and talking over her twice',
    band: 'rude',
    seed: 1,
    choices: 'open-survey i i',
    ending: 'hungUp',
    why: 'a pretext (C3), no name (C29), cut in on twice (C25)',
  },
  {
    name: 'pushes as soon as she waves off, then talks over her',
    band: 'rude',
    seed: 2,
    choices: 'open-minute back-push i',
    ending: 'hungUp',
    why: 'pushes against a reflex refusal (C16), then cuts her off (C25)',
  },
];

holdToBands('dock-queue', calls);
