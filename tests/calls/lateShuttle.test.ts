import { holdToBands, type WholeCall } from './wholeCalls.ts';

/** The staller: never says no; understanding, then the boss, or an advocate, or the truth. */
const calls: readonly WholeCall[] = [
  {
    name: 'through her need to her boss',
    band: 'exemplary',
    seed: 1,
    choices:
      'open-phone hear-out cost-taxis payoff-phone match-sub boss-now st-boss offer-two ag-both',
    ending: 'bossMeetingBooked',
    why: 'cost before hope (C13), two points that she likes herself; the stall is met with understanding and at once with a request for the boss (C15), two times, repeated (C7, C22)',
  },
  {
    name: 'makes her the advocate',
    band: 'exemplary',
    seed: 5,
    choices:
      'open-phone hear-out cost-taxis payoff-phone match-sub boss-now sum-live-sub adv-day aa-both',
    ending: 'advocateBriefed',
    why: 'the boss is refused with a reason, so the points she liked are summed up and a day is set (C15, C17)',
  },
  {
    name: 'a call-back out of a polite chat',
    band: 'passable',
    seed: 6,
    choices:
      'open-convenient ga-fleet ask-phone hear-out pitch-plain early-meeting st-boss call-stall cb-part',
    ending: 'callBackDated',
    why: 'hears the need and the stall, but pitches before it is plain (C11) and asks the wrong person to meet (C9); the lowest kind of advance (C17), not repeated (C22)',
  },
  {
    name: 'pushes at the stall, after all was well',
    band: 'passable',
    seed: 1,
    choices: 'open-phone hear-out cost-taxis payoff-phone boss-now push touch part-wait',
    ending: 'waitsForBoss',
    why: 'needs and listening as taught, then pressure on a stall (C15, C25) and “we’ll be in touch” (C17)',
  },
  {
    name: 'finds out that there is nothing in it, and parts well',
    band: 'passable',
    seed: 5,
    choices: 'open-phone hear-out pitch-plain early-meeting st-boss test-hollow part-frank',
    ending: 'partedFriendly',
    why: 'a pitch too early (C11) costs the interest; whether it is real is asked in the end (C15), and they part as friends (C23)',
  },
  {
    name: 'waits politely for the boss',
    band: 'beginner',
    seed: 1,
    choices: 'open-minute ex-back pitch-plain early-meeting st-boss touch part-wait',
    ending: 'waitsForBoss',
    why: 'a worn opening (C2), a need talked over (C5), then waiting for the boss’s answer: where these calls are lost (C15)',
  },
  {
    name: 'asks her to meet, and mails the brochure',
    band: 'beginner',
    seed: 8,
    choices: 'open-minute ex-back ex-late pitch-plain early-meeting st-boss send part-wait',
    ending: 'materialSent',
    why: 'no need found, a pitch and a meeting with somebody who can’t decide (C9, C11), material instead of a date (C17)',
  },
  {
    name: 'a survey, and once more',
    band: 'rude',
    seed: 1,
    choices: 'open-survey who-again',
    ending: 'refused',
    why: 'a false pretext, kept up when asked who is calling (C3, C29)',
  },
  {
    name: 'past her to the boss, and over her words',
    band: 'rude',
    seed: 6,
    choices: 'open-minute ex-boss ko-insist i',
    ending: 'refused',
    why: 'asks past her for the boss, insists, then cuts her off (C8, C25)',
  },
];

holdToBands('late-shuttle', calls);
