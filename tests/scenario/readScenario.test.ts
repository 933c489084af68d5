import { describe, expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { edited, tinyCall, tinyCallText, tinySurroundings } from '../support/tinyCall.ts';
import { mistakes } from './mistakes.ts';

const problemsIn = (yaml: string, around = tinySurroundings) =>
  readScenario(yaml, 'tiny-call', around).problems.map(
    ({ line, column, message }) => `${line}:${column}: ${message}`,
  );

describe('a scenario file', () => {
  test('becomes a scenario', () => {
    const { scenario, lines, beats } = tinyCall();
    expect(scenario).toMatchObject({
      id: 'tiny-call',
      persona: 'tiny',
      traits: { patience: 2 },
      targets: { listen: 70, ask: 20, tell: 10 },
      facts: [{ id: 'burnt-trays', kind: 'need', known: false }],
      commitments: [{ id: 'thursday-visit', kind: 'meeting' }],
    });
    expect(scenario.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(scenario.phrasebook.curt).toHaveLength(8);
    expect(lines.get('who-and-why')).toEqual({ line: 44, column: 13 });
    expect(beats.get('pick-up')).toEqual({ line: 155, column: 13 });
  });

  test('reads a line with its replies', () => {
    const line = tinyCall().scenario.beats.opening[0]!.slots[1]![0]!;
    expect(line).toMatchObject({
      id: 'which-burn',
      moves: ['problemQuestion'],
      about: 'burning',
      beginner: false,
      seconds: 4,
      when: { tags: [], notTags: [], facts: [], notFacts: [] },
    });
    expect(line.replies.opensUp).toEqual([
      {
        text: expect.objectContaining({ en: 'The left one. Two trays in the bin last week.' }),
        seconds: 3,
        reveals: ['burnt-trays'],
        agrees: null,
      },
    ]);
  });

  test('sets bounds aside with a reason, which is no part of the call', () => {
    const yaml = `${tinyCallText}setAside:\n  bestScore: "He never lets anybody finish."\n`;
    const { value } = readScenario(yaml, 'tiny-call', tinySurroundings);
    expect([...(value?.setAside ?? [])]).toEqual([
      ['bestScore', { reason: 'He never lets anybody finish.', line: 174, column: 3 }],
    ]);
    expect(value?.scenario).toEqual(tinyCall().scenario);
    expect(tinyCall().setAside.size).toBe(0);
  });

  test('lets several beats share their lines', () => {
    const { opening, discovery } = tinyCall().scenario.beats;
    expect(opening[0]!.slots[0]).toBe(discovery[0]!.slots[0]);
  });

  test.each(Object.entries(mistakes))('with %s', (_, { from, to, reported }) => {
    expect(problemsIn(edited(tinyCallText, from, to))).toEqual(reported);
  });

  test('has all its problems reported at once, in the order of the file', () => {
    let yaml = edited(tinyCallText, 'turns: 8', 'turns: 80');
    yaml = edited(yaml, 'en: "baker"', 'en: ""');
    yaml = edited(yaml, '[greetByName]', '[greatByName]');
    yaml = edited(yaml, 'beat: visit', 'bead: visit');
    expect(problemsIn(yaml)).toEqual([
      '8:8: expected a whole number from 8 to 12, found 80',
      '20:28: the English text is empty: write the text',
      '55:15: unknown move “greatByName”: did you mean “greetByName”?',
      '170:7: unknown field “bead”: did you mean “beat”?',
      '170:7: the field “beat” is missing: add it',
    ]);
  });

  test('needs enough lines and replies', () => {
    const atLeast = { lines: 45, replies: 60 };
    expect(problemsIn(tinyCallText, { ...tinySurroundings, atLeast })).toEqual([
      '154:3: has 16 lines: 45 at least',
      '154:3: has 17 replies: 60 at least',
    ]);
  });

  test('may have any number of facts', () => {
    const many = Array.from(
      { length: 60 },
      (_, i) => `  fact-${i}: { kind: context, zh: "事实${i}", en: "Fact ${i}", known: true }\n`,
    );
    const text = edited(tinyCallText, 'facts:\n', `facts:\n${many.join('')}`);
    expect(problemsIn(text)).toEqual([]);
  });
});

describe('what is no scenario at all', () => {
  test.each([
    ['an empty file', '', '1:1: the file is empty: begin with “format: 1”'],
    [
      'prose',
      'Ring Joe at ten.',
      '1:1: this is no scenario but plain text: a file is a map that begins “format: 1”',
    ],
    ['a list', '- format: 1', '1:1: expected a map with format'],
    [
      'bytes',
      '\u0000\u0001PNG',
      '1:1: has bytes that are no text: a scenario is a text file in UTF-8',
    ],
    [
      'more than 1 MB',
      'x'.repeat(1_000_001),
      '1:1: the file has 1.0 MB, the limit is 1 MB: one call a file, texts only',
    ],
    [
      'brackets without end',
      '['.repeat(100_000),
      '1:41: is nested more than 40 levels deep: a scenario needs ten at most',
    ],
  ])('%s', (_, yaml, reported) => {
    const [only, ...others] = problemsIn(yaml);
    expect(only).toContain(reported);
    expect(others).toEqual([]);
  });

  test('an alias bomb is refused before it unfolds', () => {
    const bomb = 'a: &a [ha, ha]\nb: &b [*a, *a, *a]\nc: [*b, *b]\n';
    const refused =
      'anchors and aliases are refused; lines that several beats use go under “shared”, by name';
    expect(problemsIn(bomb)).toEqual([
      `1:7: has an anchor (&a): ${refused}`,
      `2:7: has an anchor (&b): ${refused}`,
      `2:8: is an alias (*a): ${refused}`,
      `3:5: is an alias (*b): ${refused}`,
    ]);
  });
});
