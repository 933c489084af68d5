import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { personas } from '../../src/core/persona/personas.ts';
import { en } from '../../src/core/words/en.ts';
import { zh } from '../../src/core/words/zh.ts';
import { termsOf, termsOfAll } from '../../src/scenario/personaTerms.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { scenarioSchema, type Schema } from '../../src/scenario/schema.ts';
import { skeletonOf } from '../../src/scenario/skeleton.ts';
import { shippedCall, shippedIds } from '../core/support/rules.ts';
import { isValid } from '../support/jsonSchema.ts';
import { edited, tinyCallText, tinySurroundings } from '../support/tinyCall.ts';
import { tinyPersona } from '../support/tinyPersona.ts';
import { mistakes } from './mistakes.ts';

const root = join(import.meta.dirname, '..', '..');
const file = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const shipped = scenarioSchema(termsOfAll(personas));
const tiny = scenarioSchema({ tiny: termsOf(tinyPersona) });

describe('9.23 the schema for editors', () => {
  test('is the file in docs (else: npm run scenario:schema)', () => {
    expect(JSON.parse(file('docs', 'scenario.schema.json'))).toEqual(
      JSON.parse(JSON.stringify(shipped)),
    );
  });

  test.each(shippedIds)('takes %s and what begins with its structure', (id) => {
    expect(isValid(parse(file('scenarios', 'calls', `${id}.yaml`)), shipped)).toBe(true);
    const text = skeletonOf(shippedCall(id).scenario, 'my-call', { zh, en });
    expect(isValid(parse(text), shipped)).toBe(true);
  });

  test.each([
    'a field with a wrong name',
    'a field missing',
    'an unknown move',
    'no move',
    'a translation missing',
    'a translation of a line missing',
    'an empty text',
    'a number for a text',
    'another format',
    'too few turns',
    'a goal that does not exist',
    'an unknown persona',
    'an unknown trait',
    'a trait out of its range',
    'a kind of fact that does not exist',
    'an unknown kind of reply',
    'an id that is none',
    'too few slots',
    'seconds that are none',
    'a bound set aside that there is none of',
  ])('refuses %s', (name) => {
    const { from, to } = mistakes[name]!;
    expect(isValid(parse(tinyCallText), tiny)).toBe(true);
    expect(isValid(parse(edited(tinyCallText, from, to)), tiny)).toBe(false);
  });
});

/** The fields that the reader knows at a place, by what it says to one that it doesn't. */
function fieldsAt(from: string, to: string): string {
  const { problems } = readScenario(edited(tinyCallText, from, to), 'tiny-call', tinySurroundings);
  const listed = problems.map(({ message }) => /“qqqqqqqq”: use one of: (.*)$/u.exec(message)?.[1]);
  return listed.find((one) => one !== undefined) ?? '';
}

const defined = (name: string) => (tiny['definitions'] as Record<string, Schema>)[name];
const field = (...path: string[]) =>
  path.reduce<Schema | undefined>((at, name) => at?.[name] as Schema | undefined, tiny);

describe('9.23 the schema has the reader’s fields', () => {
  test.each([
    ['a file', tiny, 'turns: 8', 'turns: 8\nqqqqqqqq: 1'],
    ['a rep', field('properties', 'rep'), 'rep:\n', 'rep:\n  qqqqqqqq: 1\n'],
    ['a customer', field('properties', 'customer'), 'customer:\n', 'customer:\n  qqqqqqqq: 1\n'],
    ['a brief', field('properties', 'brief'), 'brief:\n', 'brief:\n  qqqqqqqq: 1\n'],
    [
      'targets',
      field('properties', 'targets'),
      'turns: 8',
      'turns: 8\ntargets: { qqqqqqqq: 1, listen: 70, ask: 20, tell: 10 }',
    ],
    [
      'a fact',
      field('properties', 'facts', 'additionalProperties'),
      'facts:\n',
      'facts:\n  a: { qqqqqqqq: 1, kind: need, zh: "旧", en: "Old" }\n',
    ],
    [
      'a commitment',
      field('properties', 'commitments', 'additionalProperties'),
      'commitments:\n',
      'commitments:\n  a: { qqqqqqqq: 1 }\n',
    ],
    [
      'a question',
      field('properties', 'questions', 'additionalProperties'),
      'turns: 8',
      'turns: 8\nquestions: { a: { qqqqqqqq: 1 } }',
    ],
    ['a wording', defined('wording'), 'pickUp:\n', 'pickUp:\n  - { qqqqqqqq: 1 }\n'],
    [
      'an asking',
      defined('asking'),
      'turns: 8',
      'turns: 8\nquestions: { a: { asked: { qqqqqqqq: 1 } } }',
    ],
    ['a line', defined('line'), 'moves: [greetByName]', 'moves: [greetByName]\n      qqqqqqqq: 1'],
    [
      'a condition',
      defined('condition'),
      'moves: [greetByName]',
      'moves: [greetByName]\n      when: { qqqqqqqq: 1 }',
    ],
    ['a reply', defined('reply'), 'shrugs: { zh: "过来', 'shrugs: { qqqqqqqq: 1, zh: "过来'],
    [
      'a reply of a stage',
      defined('stageReply'),
      'turns: 8',
      'turns: 8\nphrases: { opening: { shrugs: { qqqqqqqq: 1 } } }',
    ],
    ['a stage', field('properties', 'stages'), 'stages:\n', 'stages:\n  qqqqqqqq: 1\n'],
    ['a beat', defined('beat'), '    - beat: visit', '    - qqqqqqqq: 1\n      beat: visit'],
    [
      'a bound',
      { properties: field('properties', 'setAside', 'propertyNames', 'enum') },
      'turns: 8',
      'turns: 8\nsetAside: { qqqqqqqq: "no reason at all" }',
    ],
  ])('of %s', (_, schema, from, to) => {
    const { properties } = schema as { properties: object };
    const names = Array.isArray(properties) ? properties : Object.keys(properties);
    expect(fieldsAt(from, to).split(', ').toSorted()).toEqual(names.map(String).toSorted());
  });
});
