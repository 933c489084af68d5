import { expect, test } from 'vitest';
import { readPhrasebook } from '../../src/scenario/readPhrasebook.ts';
import { edited, tinyPhrases } from '../support/tinyCall.ts';

const problemsIn = (yaml: string) =>
  readPhrasebook(yaml, 'tiny').problems.map(
    ({ line, column, message }) => `${line}:${column}: ${message}`,
  );

test('a phrasebook gives words by kind of reply', () => {
  const { value } = readPhrasebook(tinyPhrases, 'tiny');
  expect(value?.replies.prompts).toHaveLength(8);
  expect(value?.replies.likes).toEqual([
    { text: { zh: '这倒不错。', en: "That's not bad." }, seconds: 1, reveals: [], agrees: null },
  ]);
});

test('it answers for its mistakes', () => {
  let yaml = edited(tinyPhrases, '  likes:', '  like:');
  yaml = edited(yaml, 'en: "Mm." }', 'en: "Mm.", reveals: [x] }');
  yaml = edited(yaml, '"And then?"', '"Go on."');
  expect(problemsIn(yaml)).toEqual([
    '6:30: unknown field “reveals”: use one of: zh, en, seconds',
    '9:24: the same words stand on line 8: say it in other words',
    '25:3: unknown kind of reply “like”: did you mean “likes”?',
  ]);
});
