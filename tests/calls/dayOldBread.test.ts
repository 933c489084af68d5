import { holdToBands, type WholeCall } from './wholeCalls.ts';

/** The price objector: the price is a shield at first, and a question once there is a worth. */
const calls: readonly WholeCall[] = [
  {
    name: 'value before figure, and a figure when it is asked for',
    band: 'exemplary',
    seed: 4,
    choices:
      'open-two-crates defer-honest hear-pigs month payoff-half hope-visit range-own-sum settled-two repeat-part',
    ending: 'meetingBooked',
    why: 'shows understanding and puts the price off honestly (C14), lets him add it up himself (C12, C13), gives a range when the question is real (C25), two times, repeated (C7, C22)',
  },
  {
    name: 'asks for the visit, settles the price, gives hope, asks again',
    band: 'exemplary',
    seed: 1,
    choices:
      'open-two-crates defer-honest hear-pigs count-up month ask-visit range-own-sum payoff-half settled-two repeat-part',
    ending: 'meetingBooked',
    why: 'the same, with the request coming early and again with a reason (C20)',
  },
  {
    name: 'finds the need and buries it under a pitch',
    band: 'passable',
    seed: 3,
    choices:
      'open-convenient defer-honest count-up pitch early-visit month payoff-half hope-visit defer-late 0',
    ending: 'partedFriendly',
    why: 'the shield comes down as taught (C14), but he pitches before the cost is felt (C11), asks too soon, and has no answer when the price becomes a real question (C25)',
  },
  {
    name: 'well up to the price, then dodges, puts off and argues',
    band: 'passable',
    seed: 5,
    choices:
      'open-two-crates defer-honest hear-pigs month payoff-half hope-visit dodge-late defer-late argue-late',
    ending: 'refused',
    why: 'opening, needs and listening as taught; a real question about the price is dodged and argued with (C25), so there is no advance (C17)',
  },
  {
    name: 'a figure too early and a discount on it',
    band: 'beginner',
    seed: 8,
    choices: 'open-minute go-saturday plain-range anch-discount find-sold pitch part',
    ending: 'partedFriendly',
    why: 'a worn opening (C2), a figure before any worth (C14), a discount against “too dear”, a pitch on top of the need (C11); asks for nothing (C6)',
  },
  {
    name: 'signs him up although he said no',
    band: 'beginner',
    seed: 4,
    choices:
      'open-two-crates defer-honest hear-pigs month ask-visit range-own-sum settled-assume sign-anyway part',
    ending: 'partedFriendly',
    why: 'a hard fail caps the best of calls at 40 (C26)',
  },
  {
    name: 'a slogan, a dodge, an argument',
    band: 'rude',
    seed: 2,
    choices: 'open-minute go-slogan dodge-early argue-early',
    ending: 'hungUp',
    why: 'nothing but errors: worn opening (C2), slogan (C4), dodged price and an argument about it (C25)',
  },
  {
    name: 'talks over him and hangs up',
    band: 'rude',
    seed: 6,
    choices: 'open-price i h',
    ending: 'repHungUp',
    why: 'the price in the first breath (C14), cut in on him (C25), no good-bye (C23)',
  },
];

holdToBands('day-old-bread', calls);
