import { moveIds, repEventOf, type MoveId } from '../../../src/core/course/moves.ts';
import type { PersonaEvent } from '../../../src/core/persona/events.ts';
import type { Persona, PersonaState, Reaction } from '../../../src/core/persona/persona.ts';

/** What decides how a line ends, besides its moves. */
export type Moment =
  /** Turns are left, and a line on offer answers a question of theirs. */
  | 'askable'
  /** Turns are left, and nothing on offer answers anything. */
  | 'unasked'
  /** It takes for known what nobody has said. */
  | 'unsaid'
  /** The turn after it is the last. */
  | 'announced'
  /** It is the last. */
  | 'last'
  /** It is the last, and takes for known what nobody has said. */
  | 'lastUnsaid';

/** A line of the rep's, as it reaches a machine. */
export interface Saying {
  readonly moves: readonly MoveId[];
  readonly moment: Moment;
  readonly roll: number;
  readonly events: readonly PersonaEvent[];
}

export interface Edge extends Saying {
  readonly from: PersonaState;
  readonly reaction: Reaction;
}

export const isLast = (moment: Moment): boolean => moment === 'last' || moment === 'lastUnsaid';

/** A line's events, in the order of `eventsOf` in `core/call/hearing.ts`. */
export function saying(moves: readonly MoveId[], moment: Moment = 'askable', roll = 0): Saying {
  const assumesUnsaid = moment === 'unsaid' || moment === 'lastUnsaid';
  const events: PersonaEvent[] = [
    { type: 'time.turn', roll },
    { type: 'line.begins', moves, assumesUnsaid, roll },
    ...moves.map((move) => ({ type: repEventOf(move), relevance: 'key' as const, roll })),
  ];
  if (isLast(moment)) events.push({ type: 'time.over', roll });
  else events.push({ type: 'line.ends', askable: moment !== 'unasked', roll });
  if (moment === 'announced') events.push({ type: 'time.last', roll });
  return { moves, moment, roll, events };
}

/** Each move by itself, and what lines like to say in one breath. */
export const spoken: readonly (readonly MoveId[])[] = [
  ...moveIds.map((move) => [move]),
  ['identify', 'statePurpose', 'stateBenefit', 'engagingQuestion'],
  ['identify', 'candidHumour', 'stateBenefit'],
  ['identify', 'mayITakeAMinute'],
  ['answerPlainly', 'problemQuestion'],
  ['answerPlainly', 'proposeTwoTimes'],
  ['empathise', 'pressure'],
  ['askCallBack', 'friendlyParting'],
  ['repeatCommitment', 'friendlyParting'],
];

const hangUp: Omit<Saying, 'roll'> = {
  moves: [],
  moment: 'askable',
  events: [{ type: 'rep.hungUp', roll: 0 }],
};

/** What one can say to a customer in a condition, each with the rolls that could make a difference. */
function sayings(persona: Persona): (state: PersonaState) => readonly (readonly Saying[])[] {
  const at = (...moments: readonly Moment[]): readonly (readonly Saying[])[] => [
    [{ ...hangUp, roll: 0 }],
    ...spoken.flatMap((moves) =>
      moments.map((moment) =>
        [0, ...persona.cutsFor(saying(moves, moment).events)].map((roll) =>
          saying(moves, moment, roll),
        ),
      ),
    ),
  ];
  const first = at('askable', 'unasked', 'unsaid');
  const later = at('askable', 'unasked', 'unsaid', 'announced');
  const last = at('last', 'lastUnsaid');
  return ({ stage, tags }) => (tags.has('last') ? last : stage === 'opening' ? first : later);
}

const alike = (one: Reaction | null, other: Reaction): boolean =>
  one?.state === other.state &&
  one.replies.join() === other.replies.join() &&
  one.openers.join() === other.openers.join();

/** Walks every condition that a customer can get into, line by line; rolls that come to the same, once. */
export function* walk(persona: Persona): Generator<Edge> {
  const sayingsIn = sayings(persona);
  const queue = [persona.start];
  const met = new Set(queue);
  for (const from of queue) {
    for (const byRoll of sayingsIn(from)) {
      let before: Reaction | null = null;
      for (const said of byRoll) {
        const reaction = persona.react(from, said.events);
        if (alike(before, reaction)) continue;
        before = reaction;
        yield { ...said, from, reaction };
        if (!met.has(reaction.state) && !reaction.state.ending) {
          met.add(reaction.state);
          queue.push(reaction.state);
        }
      }
    }
  }
}

/** Every event a machine can be sent, one by one, once a roll interval. */
export function stimuli(persona: Persona): readonly PersonaEvent[] {
  const times = [
    'time.turn',
    'time.monologue',
    'time.introductionOver',
    'time.last',
    'time.over',
    'rep.hungUp',
  ] as const;
  const bare: readonly PersonaEvent[] = [
    ...spoken.map((moves) => ({
      type: 'line.begins' as const,
      moves,
      assumesUnsaid: false,
      roll: 0,
    })),
    { type: 'line.begins', moves: ['problemQuestion'], assumesUnsaid: true, roll: 0 },
    ...moveIds.map((move) => ({ type: repEventOf(move), relevance: 'key' as const, roll: 0 })),
    ...[true, false].map((askable) => ({ type: 'line.ends' as const, askable, roll: 0 })),
    ...times.map((type) => ({ type, roll: 0 })),
  ];
  return bare.flatMap((event) =>
    [0, ...persona.cutsFor([event])].map((roll): PersonaEvent => ({ ...event, roll })),
  );
}
