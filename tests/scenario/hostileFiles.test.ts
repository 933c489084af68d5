import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/analysis/graph/callGraph.ts';
import { rulesOf } from '../../src/core/call/callRules.ts';
import { answersOf, withAnswers, withoutAnswers } from '../../src/scenario/answers.ts';
import { mostProblems } from '../../src/scenario/problem.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { mostHints } from '../../src/scenario/reading.ts';
import { mostTokens } from '../../src/scenario/yamlTokens.ts';
import { edited, tinyCall, tinyCallText, tinySurroundings } from '../support/tinyCall.ts';
import { tinyPersona } from '../support/tinyPersona.ts';

const problemsIn = (yaml: string) =>
  readScenario(yaml, 'tiny-call', tinySurroundings).problems.map(
    ({ line, column, message }) => `${line}:${column}: ${message}`,
  );
const withChange = (from: string, to: string) => problemsIn(edited(tinyCallText, from, to));
const english = 'en: "The baker\'s oven"';

describe('9.22 what only looks like YAML is named with its place', () => {
  test.each([
    ['a full-width colon', 'turns: 8', 'turns： 8', '8:6: “：” (U+FF1A) is no “:”: write “:”'],
    [
      'one inside braces',
      '{ zh: "面包房的烤箱"',
      '{ zh： "面包房的烤箱"',
      '11:12: “：” (U+FF1A) is no “:”: write “:”',
    ],
    ['curly quotes', english, 'en: “The baker’s oven”', '11:28: ““” (U+201C) is no “"”: write “"”'],
    [
      'corner brackets',
      'zh: "面包房的烤箱"',
      'zh: 「面包房的烤箱」',
      '11:14: “「” (U+300C) is no “"”: write “"”',
    ],
    [
      'a quote closed by a curly one',
      '    - { zh: "店里有三台旧烤箱。", en:',
      '    - { zh: "店里有三台旧烤箱。”,\n        en:',
      '29:23: “”” (U+201D) is no “"”: write “"”',
    ],
    [
      'a full-width dash',
      '    - line: greet',
      '    － line: greet',
      '54:5: “－” (U+FF0D) is no “-”: write “-”',
    ],
    [
      'a full-width bracket',
      'moves: [greetByName]',
      'moves: ［greetByName］',
      '55:14: “［” (U+FF3B) is no “[”: write “[”',
    ],
  ])('%s', (_, from, to, reported) => {
    expect(withChange(from, to)).toEqual([reported]);
  });

  test('Chinese punctuation inside a text is nobody’s mistake', () => {
    expect(withChange('zh: "面包房的烤箱"', 'zh: "面包房：“烤箱”"')).toEqual([]);
    expect(withChange('turns: 8', 'turns: 8 # 轮数：八，“不多”')).toEqual([]);
  });

  test.each([
    '\u2066',
    '\u2069',
    '\u2060',
    '\u061c',
    '\u3164',
    '\u200b',
    '\u00ad',
    '\ufe0f',
    '\u{e0041}',
  ])('an invisible character anywhere (%j)', (char) => {
    const code = `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    const unseen = `has ${code}, which nobody can see: remove it`;
    expect(withChange('"The baker\'s oven"', `"The ${char}oven"`)).toEqual([`11:33: ${unseen}`]);
    expect(withChange('turns: 8', `tur${char}ns: 8`)).toEqual([`8:4: ${unseen}`]);
    expect(withChange('turns: 8', `turns: 8 # ${char}`)).toEqual([`8:12: ${unseen}`]);
  });

  test.each([
    ['no-break', '\u00a0', 'U+00A0'],
    ['ideographic', '\u3000', 'U+3000'],
    ['thin', '\u2009', 'U+2009'],
  ])('a %s space', (_, space, code) => {
    const odd = `has ${code}, a space of another kind: write one with the space bar`;
    expect(withChange('turns: 8', `turns:${space}8`)).toEqual([`8:7: ${odd}`]);
    expect(withChange('"The baker\'s oven"', `"The${space}oven"`)).toEqual([`11:32: ${odd}`]);
    expect(withChange('turns: 8', `# a${space}remark\nturns: 8`)).toEqual([]);
  });

  test('characters written as escapes, and letters of other scripts', () => {
    expect(withChange(english, 'en: "The\\u2060 oven"')).toEqual([
      '11:28: the English text has U+2060, which nobody can see: remove it',
    ]);
    expect(withChange(english, 'en: "The оven"')).toEqual([
      '11:28: the English text has “о” (U+043E), a letter of another script: write the one it looks like',
    ]);
    expect(withChange('zh: "面包房的烤箱"', 'zh: "３台烤箱"')).toEqual([
      '11:14: the Chinese text has “３” (U+FF13): write “3”',
    ]);
    expect(withChange('[greetByName]', '[greetВyName]')).toEqual([
      '55:15: unknown move “greetВyName” (with U+0412): did you mean “greetByName”?',
    ]);
  });
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
  '9.28 %s is a name like any other',
  (name) => {
    expect(withChange('{ patience: 2 }', `{ ${name}: 2 }`)).toEqual([
      expect.stringMatching(`^6:11: tiny has no trait “${name}”`),
    ]);
    expect(withChange('turns: 8', `turns: 8\n${name}: 1`)).toEqual([
      expect.stringMatching(`^9:1: unknown field “${name}”`),
    ]);
    expect(withChange('phrasebook: tiny', `phrasebook: ${name}`)).toEqual([
      expect.stringMatching(`^172:13: unknown phrasebook “${name}”`),
    ]);
    expect(withChange('persona: tiny', `persona: ${name}`)[0]).toMatch(
      `5:10: unknown persona “${name}”`,
    );
    expect(withChange('        likes: { zh: "会响', `        ${name}: { zh: "会响`)).toEqual([
      expect.stringMatching(`^103:9: unknown kind of reply “${name}”`),
    ]);
  },
);

test('9.28 parts of a call may have such names, and it is played all the same', () => {
  const names = {
    'burnt-trays': 'constructor',
    'thursday-visit': 'toString',
    greet: 'valueOf',
    burning: 'isPrototypeOf',
  };
  const renamed = Object.entries(names).reduce(
    (yaml, [from, to]) => yaml.replace(new RegExp(`(?<![\\w-])${from}(?=[\\s,:}\\]])`, 'gu'), to),
    tinyCallText,
  );
  const { value, problems } = readScenario(renamed, 'tiny-call', tinySurroundings);
  expect(problems).toEqual([]);
  const { scenario } = value!;
  expect(withAnswers(withoutAnswers(scenario), answersOf(scenario))).toEqual(scenario);
  const positions = (of: typeof scenario) => buildGraph(rulesOf(of, tinyPersona)).positions;
  expect(positions(scenario)).toBe(positions(tinyCall().scenario));
});

test('9.28 a line without answers has those of no table', () => {
  const { scenario } = tinyCall();
  const half = withoutAnswers(scenario);
  const named = JSON.parse(
    JSON.stringify(half).replaceAll('"greet"', '"constructor"'),
  ) as typeof half;
  const lines = Object.values(withoutAnswers(named).beats)
    .flat()
    .flatMap(({ slots }) => slots.flat());
  expect(lines.find(({ id }) => id === 'constructor')?.replies).toEqual({});
});

describe('9.29 work has a ceiling', () => {
  test.each([
    ['commas', `format: [${','.repeat(990_000)}]`],
    ['lines', 'a: b\n'.repeat(190_000)],
    ['escapes', `format: "${'\\x'.repeat(490_000)}"`],
  ])('a megabyte of %s is not read to the end', (_, yaml) => {
    expect(problemsIn(yaml)).toEqual([
      expect.stringMatching(`has more than ${mostTokens} words and marks`),
    ]);
  });

  test.each(['[', '{a: ', '- ', '? '])('%j a million times is left at its 41st level', (open) => {
    const [only, ...others] = problemsIn(open.repeat(999_000 / open.length));
    expect(only).toMatch(/^1:\d+: is nested more than 40 levels deep/);
    expect(others).toEqual([]);
  });

  test('of many problems a few hundred are listed, the first with what may be meant', () => {
    const facts = Array.from(
      { length: 900 },
      (_, i) => `  fact-${i}: { kind: context, zh: "事实${i}", en: "Fact ${i}", known: true }\n`,
    );
    const named = Array.from({ length: 900 }, (_, i) => `fect-${i}`).join(', ');
    const yaml = edited(tinyCallText, 'facts:\n', `facts:\n${facts.join('')}`);
    const found = problemsIn(
      edited(
        yaml,
        'moves: [greetByName]',
        `moves: [greetByName]\n      when: { facts: [${named}] }`,
      ),
    );
    expect(found).toHaveLength(mostProblems + 1);
    expect(found.filter((one) => one.includes('did you mean'))).toHaveLength(mostHints);
    expect(found.at(-2)).toMatch(/unknown fact “fect-\d+”$/);
    expect(found.at(-1)).toMatch(`there is more: the first ${mostProblems} are listed`);
  });

  test('a list is read to its limit', () => {
    const yaml = edited(
      tinyCallText,
      'moves: [greetByName]',
      `moves: [${'greetByName, '.repeat(2000)}]`,
    );
    expect(problemsIn(yaml)).toEqual([
      '55:14: has 2000 items: 1000 are the limit',
      '55:14: names the move “greetByName” twice: once is enough',
    ]);
  });
});

describe('9.30 messages', () => {
  test('a control character has its place', () => {
    expect(withChange('turns: 8', 'turns: \u00078')).toEqual([
      '8:8: has bytes that are no text: a scenario is a text file in UTF-8 (U+0007)',
    ]);
  });

  test('lines may end as on any machine', () => {
    const { value } = readScenario(tinyCallText, 'tiny-call', tinySurroundings);
    for (const end of ['\r', '\r\n']) {
      const read = readScenario(tinyCallText.replaceAll('\n', end), 'tiny-call', tinySurroundings);
      expect(read.problems).toEqual([]);
      expect(read.value?.scenario.hash).toBe(value?.scenario.hash);
    }
    const yaml = edited(tinyCallText, 'turns: 8', 'turns: 80').replaceAll('\n', '\r');
    expect(problemsIn(yaml)).toEqual([expect.stringMatching('^8:8: expected a whole number')]);
  });

  test.each(['.inf', '-.inf', '.nan', '1e21', '0x50'])(
    'the number %s is quoted as written',
    (number) => {
      expect(withChange('turns: 8', `turns: ${number}`)).toEqual([
        `8:8: expected a whole number from 8 to 12, found ${number}`,
      ]);
    },
  );

  test.each(['.nan', '-1.5', '1e21', '.inf', '007'])('%s is no name', (number) => {
    const reported = `54:13: expected a name of letters, digits and hyphens, such as trucks-wait, found ${number}`;
    expect(withChange('line: greet', `line: ${number}`)).toEqual([reported]);
  });

  test('12 is one', () => {
    expect(withChange('line: greet', 'line: 12')).toEqual([]);
  });

  test('what is declared under a name has a sound one', () => {
    const fact = '{ kind: context, zh: "烤箱很旧", en: "The ovens are old", known: true }';
    for (const name of ['"old ovens"', '.nan', '""', '老烤箱']) {
      expect(withChange('facts:\n', `facts:\n  ${name}: ${fact}\n`)).toEqual([
        expect.stringMatching('^33:3: expected a name of letters'),
      ]);
    }
  });

  test('a very long name is neither taken nor quoted whole', () => {
    const long = 'x'.repeat(100_000);
    for (const [from, to] of [
      ['line: greet', `line: ${long}`],
      ['[greetByName]', `[${long}]`],
      ['turns: 8', `turns: 8\n? ${long}\n: 1`],
      ['turns: 8', `turns: 8\n*${long} : 1`],
    ] as const) {
      const found = withChange(from, to);
      expect(found.length).toBeGreaterThan(0);
      for (const one of found) expect(one.length).toBeLessThan(2000);
    }
  });

  test('half a pair is no text', () => {
    expect(withChange('"The baker\'s oven"', '"The \ud800oven"')).toEqual([
      expect.stringMatching('^11:33: has bytes that are no text'),
    ]);
    expect(withChange(english, 'en: "The \\ud800oven"')).toEqual([
      '11:28: the English text has U+D800, which nobody can see: remove it',
    ]);
  });

  test('texts and names have room on a page', () => {
    const name = 'Roberta'.repeat(20);
    expect(withChange(english, `en: "${name}"`)).toEqual([
      '11:28: the English text has 140 characters: 80 are the limit',
    ]);
    expect(withChange('"He has three old ovens."', `"${'He has. '.repeat(60)}"`)).toEqual([
      expect.stringMatching('the English text has 480 characters: 400 are the limit'),
    ]);
  });
});
