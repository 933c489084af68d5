import { factKinds, times } from '../core/call/scenario.ts';
import { languages } from '../core/course/language.ts';
import { lookParts } from '../core/course/looks.ts';
import { moveIds } from '../core/course/moves.ts';
import { commitmentKinds, endingIds, goals } from '../core/course/outcomes.ts';
import { replyKinds } from '../core/course/replies.ts';
import { stages } from '../core/course/stages.ts';
import { bounds, fewestReasonCharacters } from './bounds.ts';
import type { PersonaTerms } from './personaTerms.ts';
import { ambiences, voices } from './readPeople.ts';
import { idForm, longestId, mostItems } from './readers.ts';
import { longestLabel, longestText, longestWording } from './readTexts.ts';
import { turnLimits } from './readScenario.ts';

/** As much of JSON Schema (draft 7) as a scenario's fields need. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

const of = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
const oneOf = (words: readonly string[], description?: string): Schema => ({
  enum: words,
  ...(description && { description }),
});
const list = (items: Schema, minItems = 0, maxItems = mostItems): Schema => ({
  type: 'array',
  items,
  ...(minItems > 0 && { minItems }),
  maxItems,
});
const whole = (minimum: number, maximum: number, description?: string): Schema => ({
  type: 'integer',
  minimum,
  maximum,
  ...(description && { description }),
});
/** A map with these fields and no others. */
const map = (
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});
/** A map of names that the file gives. */
const named = (values: Schema): Schema => ({
  type: 'object',
  propertyNames: of('id'),
  additionalProperties: values,
});
/** A map whose names are some of these. */
const someOf = (words: readonly string[], values: Schema): Schema => ({
  type: 'object',
  propertyNames: { enum: words },
  additionalProperties: values,
});
const oneOrMore = (one: Schema): Schema => ({ anyOf: [one, list(one, 1)] });
const described = (schema: Schema, description: string): Schema => ({ ...schema, description });
const refTo = (name: string, description: string): Schema => ({ allOf: [of(name)], description });

const inAll = (maxLength: number): Readonly<Record<string, Schema>> =>
  Object.fromEntries(languages.map((one) => [one, { type: 'string', minLength: 1, maxLength }]));
const spoken = inAll(longestText);
const seconds = whole(1, longestWording, 'Left out, it is worked out from the Chinese text.');
const ids = list(of('id'));
const someIds = list(of('id'), 1);
const kinds = list(oneOf(replyKinds), 1);
const agrees = refTo('id', 'A commitment, where the customer says yes.');
const time = oneOf(times, 'Said at this time only.');
const before = described(kinds, 'Said only if this follows on it.');

function definitions(): Readonly<Record<string, Schema>> {
  return {
    id: {
      anyOf: [
        { type: 'string', pattern: idForm.source, maxLength: longestId },
        { type: 'integer', minimum: 0 },
      ],
    },
    label: map(inAll(longestLabel)),
    text: map(spoken),
    wording: map(spoken, { seconds }),
    asking: map(spoken, { seconds, time }),
    reply: map(spoken, { seconds, reveals: ids, agrees, time, before }),
    stageReply: map(spoken, {
      seconds,
      agrees,
      time,
      before,
      after: described(kinds, 'Said only after an answer of these kinds.'),
    }),
    replies: someOf(replyKinds, oneOrMore(of('reply'))),
    stageReplies: someOf(replyKinds, oneOrMore(of('stageReply'))),
    condition: map(
      {},
      {
        tags: list({ type: 'string' }),
        notTags: list({ type: 'string' }),
        facts: ids,
        notFacts: ids,
      },
    ),
    line: map(
      { line: of('id'), moves: list(oneOf(moveIds), 1), ...spoken },
      {
        about: refTo('id', 'A topic of the customer’s needs.'),
        when: of('condition'),
        beginner: { type: 'boolean', description: 'A beginner’s error.' },
        seconds,
        replies: of('replies'),
        tells: described(someIds, 'Facts that the rep tells with it.'),
        assumes: described(someIds, 'Facts without which it goes unheard.'),
        asks: described(someIds, 'Facts that it asks for.'),
        answers: refTo('id', 'The question that it answers.'),
        also: described(list(of('text'), 1), 'Other wordings of the line.'),
      },
    ),
    lines: list(of('line'), 1),
    slot: { anyOf: [of('lines'), of('id')] },
    beat: map(
      { beat: of('id'), slots: list(of('slot'), 3, 5) },
      { when: of('condition'), silence: of('replies') },
    ),
  };
}

const { hair, ...otherParts } = lookParts;
const look = map(
  { hair: oneOf(hair) },
  Object.fromEntries(Object.entries(otherParts).map(([part, words]) => [part, oneOf(words)])),
);

const people = {
  title: of('label'),
  teaser: refTo('text', 'One or two sentences on the card.'),
  rep: map({ name: of('label'), company: of('label'), product: of('text') }),
  customer: map({
    id: of('id'),
    name: of('label'),
    role: of('label'),
    look: described({ anyOf: [of('id'), look] }, 'The face: one by its name, or put together.'),
    voice: oneOf(voices),
    hidden: described(list(of('text'), 1), 'What they tell nobody unasked.'),
    needs: map({ key: ids, side: ids }),
  }),
  brief: map({
    situation: of('text'),
    known: list(of('text'), 1),
    goal: of('text'),
    fallback: of('text'),
  }),
  facts: named(map({ kind: oneOf(factKinds), ...spoken }, { known: { type: 'boolean' } })),
  commitments: named(
    map({ kind: oneOf(commitmentKinds), who: of('text'), what: of('text'), when: of('text') }),
  ),
  pickUp: described(list(of('wording'), 1), 'What the customer says first.'),
};

/** Each persona has traits of its own. */
const traitsOf = ([persona, { traits }]: readonly [string, PersonaTerms]): Schema => ({
  if: { properties: { persona: { const: persona } } },
  // oxlint-disable-next-line unicorn/no-thenable -- the keyword's name
  then: {
    properties: {
      traits: map(
        {},
        Object.fromEntries(
          Object.entries(traits).map(([name, { min, max }]) => [name, whole(min, max)]),
        ),
      ),
    },
  },
});

/**
 * The fields of a scenario file as JSON Schema, for editors: from the tables that the reader goes by.
 * What no part of a file can say of itself (names that resolve, lengths, the course of a call) is the
 * check's to find.
 *
 * @param personas those there are, by id
 */
export function scenarioSchema(personas: Readonly<Record<string, PersonaTerms>>): Schema {
  const share = whole(0, 100);
  const shape = map(
    {
      format: { const: 1 },
      id: refTo('id', 'The same as the file’s name.'),
      version: whole(1, 1_000_000, 'Raised by one with every change.'),
      persona: oneOf(Object.keys(personas), 'Decides how the customer reacts: docs/personas.'),
      goal: oneOf(goals, 'What the call is for.'),
      turns: whole(turnLimits.least, turnLimits.most, 'How often the rep speaks, at most.'),
      difficulty: whole(1, 3),
      ambience: oneOf(ambiences),
      ...people,
      stages: map(Object.fromEntries(stages.map((stage) => [stage, list(of('beat'), 1)]))),
    },
    {
      traits: { type: 'object', additionalProperties: { type: 'integer' } },
      targets: described(
        map({ listen: share, ask: share, tell: share }),
        'Shares of the talk in percent, 100 together.',
      ),
      memory: described(someIds, 'Facts that stand when they are called again.'),
      again: described(
        map({
          after: list(oneOf(endingIds), 1),
          situation: of('text'),
          pickUp: people.pickUp,
          opening: of('beat'),
        }),
        'How a call begins that goes on from an earlier one.',
      ),
      shared: described(named(of('lines')), 'Lists of lines that several beats use by name.'),
      questions: described(
        named(map({ asked: oneOrMore(of('asking')), missed: oneOrMore(of('asking')) })),
        'What the customer wants to know.',
      ),
      phrases: described(
        map({}, Object.fromEntries(stages.map((stage) => [stage, of('stageReplies')]))),
        'What the customer says whatever line it answers.',
      ),
      phrasebook: { type: 'string' },
      setAside: described(
        someOf(bounds, { type: 'string', minLength: fewestReasonCharacters }),
        'Bounds that this call can’t keep, each with its reason.',
      ),
    },
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A call of Pickup',
    ...shape,
    allOf: Object.entries(personas).map(traitsOf),
    definitions: definitions(),
  };
}
