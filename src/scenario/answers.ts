import type { Beat, Line, Question, Replies, Scenario } from '../core/call/scenario.ts';
import type { Stage } from '../core/course/stages.ts';

/**
 * What the customer answers in a scenario: two thirds of its bytes, and none of it can be heard before
 * the rep has said something.
 */
export interface Answers {
  /** To a line, by its id. */
  readonly lines: Readonly<Record<string, Replies>>;
  /** To silence, by the beat's id. */
  readonly silence: Readonly<Record<string, Replies>>;
  readonly questions?: readonly Question[];
  readonly phrases?: Readonly<Record<Stage, Replies>>;
  readonly phrasebook: Replies;
}

type Beats = Scenario['beats'];

function mapBeats(beats: Beats, change: (beat: Beat) => Beat): Beats {
  const mapped = (stage: Stage) => beats[stage].map(change);
  return {
    opening: mapped('opening'),
    discovery: mapped('discovery'),
    presentation: mapped('presentation'),
    commitment: mapped('commitment'),
  };
}

/** The scenario with other answers. */
export function withAnswers(scenario: Scenario, answers: Answers): Scenario {
  const { lines, silence, phrasebook } = answers;
  const { questions: _asked, phrases: _said, ...rest } = scenario;
  const of = (table: Readonly<Record<string, Replies>>, id: string): Replies =>
    Object.hasOwn(table, id) ? (table[id] ?? {}) : {};
  const line = (one: Line): Line => ({ ...one, replies: of(lines, one.id) });
  return {
    ...rest,
    beats: mapBeats(scenario.beats, (beat) => ({
      ...beat,
      slots: beat.slots.map((slot) => slot.map(line)),
      silence: of(silence, beat.id),
    })),
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
  return withAnswers(scenario, { lines: {}, silence: {}, phrasebook: {} });
}

/** All answers of a scenario. */
export function answersOf({ beats, questions, phrases, phrasebook }: Scenario): Answers {
  const all = Object.values(beats).flat();
  const lines = all.flatMap(({ slots }) => slots.flat());
  return {
    lines: Object.fromEntries(lines.map(({ id, replies }) => [id, replies])),
    silence: Object.fromEntries(all.map(({ id, silence }) => [id, silence])),
    ...(questions && { questions }),
    ...(phrases && { phrases }),
    phrasebook,
  };
}
