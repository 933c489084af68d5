import type { Again, Line, Question, Replies, Scenario } from '../core/call/scenario.ts';
import type { Stage } from '../core/course/stages.ts';

/** What is said once somebody has answered. */
type Later = Pick<Scenario['beats'], Exclude<Stage, 'opening'>>;

/**
 * What the customer answers in a scenario, and what can be said after that: most of its bytes, and
 * none of it is needed before the rep has said something.
 */
export interface Answers {
  /** To a line of the opening, by its id. */
  readonly lines: Readonly<Record<string, Replies>>;
  /** To silence in the opening, by the beat's id. */
  readonly silence: Readonly<Record<string, Replies>>;
  readonly later: Later;
  /** How a second call begins: none is dialled without it. */
  readonly again?: Again;
  readonly questions?: readonly Question[];
  readonly phrases?: Readonly<Record<Stage, Replies>>;
  readonly phrasebook: Replies;
}

const nothingLater: Later = { discovery: [], presentation: [], commitment: [] };

/** The scenario with other answers. */
export function withAnswers(scenario: Scenario, answers: Answers): Scenario {
  const { lines, silence, later, phrasebook } = answers;
  const { questions: _asked, phrases: _said, again: _known, ...rest } = scenario;
  const of = (table: Readonly<Record<string, Replies>>, id: string): Replies =>
    Object.hasOwn(table, id) ? (table[id] ?? {}) : {};
  const line = (one: Line): Line => ({ ...one, replies: of(lines, one.id) });
  const opening = scenario.beats.opening.map((beat) => ({
    ...beat,
    slots: beat.slots.map((slot) => slot.map(line)),
    silence: of(silence, beat.id),
  }));
  return {
    ...rest,
    beats: { opening, ...later },
    ...(answers.again && { again: answers.again }),
    ...(answers.questions && { questions: answers.questions }),
    ...(answers.phrases && { phrases: answers.phrases }),
    phrasebook,
  };
}

/**
 * The scenario before anybody answers: it can be read in a brief and dialled, its customer picks up
 * and its first lines are on offer, as in the whole one. A step needs the answers: `replay` takes what
 * was said over to the whole one, whose positions may be others.
 */
export function withoutAnswers(scenario: Scenario): Scenario {
  return withAnswers(scenario, { lines: {}, silence: {}, later: nothingLater, phrasebook: {} });
}

/** All answers of a scenario. */
export function answersOf({ beats, again, questions, phrases, phrasebook }: Scenario): Answers {
  const { opening, ...later } = beats;
  const lines = opening.flatMap(({ slots }) => slots.flat());
  return {
    lines: Object.fromEntries(lines.map(({ id, replies }) => [id, replies])),
    silence: Object.fromEntries(opening.map(({ id, silence }) => [id, silence])),
    later,
    ...(again && { again }),
    ...(questions && { questions }),
    ...(phrases && { phrases }),
    phrasebook,
  };
}
