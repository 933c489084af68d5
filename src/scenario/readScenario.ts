import { isMap, type Node } from 'yaml';
import type { Again, Question, Replies, Scenario, Targets } from '../core/call/scenario.ts';
import { courseTargets } from '../core/course/balance.ts';
import { goals } from '../core/course/outcomes.ts';
import type { Stage } from '../core/course/stages.ts';
import { crossCheck } from './crossCheck.ts';
import { contentHash } from './contentHash.ts';
import { fileName } from './fileName.ts';
import { inOrder, type Checked, type Place } from './problem.ts';
import { again } from './readAgain.ts';
import { beats, shared } from './readBeats.ts';
import { ambiences, brief, commitments, customer, facts, rep } from './readPeople.ts';
import { factNamed } from './readLines.ts';
import { startReading, type Reading } from './reading.ts';
import {
  entries,
  fields,
  listOf,
  oneOf,
  optional,
  required,
  whole,
  type Reader,
} from './readers.ts';
import { phrases, questions } from './readQuestions.ts';
import { setAside, type SetAside } from './readSetAside.ts';
import { label, pickUp, text } from './readTexts.ts';
import type { Surroundings } from './surroundings.ts';
import { parseYaml } from './yamlSource.ts';

/** A scenario, and where its parts are written, for problems that only playing it shows. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly lines: ReadonlyMap<string, Place>;
  readonly beats: ReadonlyMap<string, Place>;
  /** Spoken texts by language and text, as “en Hello.”; line 0 for those of the phrasebook. */
  readonly words: ReadonlyMap<string, Place>;
  /** Bounds that it doesn't keep, by its own word; no part of the call itself. */
  readonly setAside: SetAside;
}

/** How often the rep may speak in a call. */
export const turnLimits = { least: 8, most: 12 };

const targets: Reader<Targets> = (reading, node) => {
  const share = required(whole(0, 100));
  const read = fields<Targets>({ listen: share, ask: share, tell: share })(reading, node);
  if (!read) return undefined;
  const sum = read.listen + read.ask + read.tell;
  if (sum !== 100) {
    reading.report(node, (m) => m.targets(sum));
  }
  return read;
};

const traits: Reader<Readonly<Record<string, number>>> = (reading, node) => {
  const list = entries((r, value) => whole(-100, 100)(r, value))(reading, node);
  return list && Object.fromEntries(list);
};

const difficulty: Reader<1 | 2 | 3> = (reading, node) =>
  whole(1, 3)(reading, node) as 1 | 2 | 3 | undefined;

const known = (names: Iterable<string>): readonly string[] => [...names];

const shapeOf = ({ personas, phrasebooks }: Surroundings, name: string | null) =>
  fields({
    format: required(whole(1, 1)),
    id: required(fileName(name)),
    version: required(whole(1, 1_000_000)),
    persona: required(oneOf(known(Object.keys(personas)), 'persona')),
    traits: optional(traits, {}),
    goal: required(oneOf(goals, 'goal')),
    targets: optional(targets, courseTargets),
    turns: required(whole(turnLimits.least, turnLimits.most)),
    difficulty: required(difficulty),
    ambience: required(oneOf(ambiences, 'ambience')),
    title: required(label),
    teaser: required(text),
    rep: required(rep),
    customer: required(customer),
    brief: required(brief),
    facts: required(facts),
    memory: optional<readonly string[] | null>(listOf(factNamed('read'), 1), null),
    again: optional<Again | null>(again, null),
    commitments: required(commitments),
    pickUp: required(pickUp),
    shared: optional(shared, []),
    stages: required(beats),
    questions: optional<readonly Question[] | null>(questions, null),
    phrases: optional<Readonly<Record<Stage, Replies>> | null>(phrases, null),
    phrasebook: optional<string | null>(oneOf(known(Object.keys(phrasebooks)), 'phrasebook'), null),
    setAside: optional<SetAside>(setAside, new Map()),
  });

/** The phrasebook's words count as said elsewhere in the file. */
function rememberPhrases(reading: Reading, phrasebook: Replies): void {
  for (const { text: words } of Object.values(phrasebook).flat()) {
    reading.spoken.set(`zh ${words.zh}`, { line: 0, column: 0 });
    reading.spoken.set(`en ${words.en}`, { line: 0, column: 0 });
  }
}

/**
 * The phrasebook's words, before the file is read in earnest: none where the file names none, `null`
 * where there is no such phrasebook, or it has problems.
 */
function phrasebookOf(root: Node, { phrasebooks }: Surroundings): Replies | null {
  if (!isMap(root) || !root.has('phrasebook')) return {};
  const name = String(root.get('phrasebook'));
  return Object.hasOwn(phrasebooks, name) ? (phrasebooks[name] ?? null) : null;
}

/**
 * Reads a scenario and reports everything that is wrong with it as it stands; what only shows in
 * play is `analysis/`'s to find.
 *
 * @param name the file's name without folder and ending, which its id has to equal; `null` for a
 * text that is no file
 */
export function readScenario(
  yaml: string,
  name: string | null,
  around: Surroundings,
): Checked<ReadScenario> {
  const parsed = parseYaml(yaml);
  if (!parsed.source) return { value: null, problems: inOrder(parsed.problems) };
  const { root, placeAt } = parsed.source;
  const reading = startReading(placeAt);
  const phrasebook = phrasebookOf(root, around);
  if (phrasebook) rememberPhrases(reading, phrasebook);
  const raw = shapeOf(around, name)(reading, root);
  crossCheck(reading, root, around, phrasebook);
  if (!raw || reading.problems.length > 0 || !phrasebook) {
    return { value: null, problems: inOrder(reading.problems) };
  }
  const content = {
    id: raw.id,
    version: raw.version,
    title: raw.title,
    teaser: raw.teaser,
    difficulty: raw.difficulty,
    persona: raw.persona,
    traits: raw.traits,
    goal: raw.goal,
    targets: raw.targets,
    turns: raw.turns,
    ambience: raw.ambience,
    rep: raw.rep,
    customers: [raw.customer] as const,
    brief: raw.brief,
    facts: raw.facts,
    ...(raw.memory && { memory: raw.memory }),
    ...(raw.again && { again: raw.again }),
    commitments: raw.commitments,
    pickUp: raw.pickUp,
    beats: raw.stages,
    ...(raw.questions && { questions: raw.questions }),
    ...(raw.phrases && { phrases: raw.phrases }),
    phrasebook,
  };
  const scenario: Scenario = { ...content, hash: contentHash(content) };
  const { linePlaces: lines, beatPlaces: beats } = reading;
  const value = { scenario, lines, beats, words: reading.spoken, setAside: raw.setAside };
  return { value, problems: [] };
}
