import { beforeAll, describe, expect, it } from 'vitest';
import { languages, type Language } from '../../../src/core/course/language.ts';
import { moveIds } from '../../../src/core/course/moves.ts';
import { endingIds, rungs } from '../../../src/core/course/outcomes.ts';
import { rules } from '../../../src/core/course/rules.ts';
import { stages } from '../../../src/core/course/stages.ts';
import { modes } from '../../../src/core/call/transcript.ts';
import { personas } from '../../../src/core/persona/personas.ts';
import { replyKinds } from '../../../src/core/course/replies.ts';
import { moods } from '../../../src/core/persona/moods.ts';
import { partIds, rubric } from '../../../src/core/scoring/rubric.ts';
import { evidenceReasons } from '../../../src/core/scoring/scorecard.ts';
import { loadWords } from '../../../src/core/words/load.ts';
import type { CourseWords } from '../../../src/core/words/words.ts';

const criterionIds = Object.values(rubric).flatMap((part) => Object.keys(part));

/** Every text with its path, evidence sentences with and without a figure. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const say = value as (figure: number | null) => string;
    return [
      [`${path}()`, say(null)],
      [`${path}(12)`, say(12)],
    ];
  }
  return Object.entries(value as object)
    .filter(([key]) => !(key === 'rule' && path.startsWith('.tips')))
    .flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

/** Longest allowed, in characters. */
const longest: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: { name: 40, reason: 160, tip: 110, sentence: 220, how: 330, evidence: 80, description: 200 },
  zh: { name: 16, reason: 60, tip: 40, sentence: 80, how: 130, evidence: 30, description: 70 },
};

describe.each(languages)('the words in %s', (language) => {
  let words: CourseWords;
  let texts: [string, string][];
  beforeAll(async () => {
    words = await loadWords(language);
    texts = textsOf(words);
  });

  it('cover every id', () => {
    expect(Object.keys(words.moves)).toEqual(moveIds);
    expect(Object.keys(words.rules)).toEqual([...rules]);
    expect(Object.keys(words.stages)).toEqual([...stages]);
    expect(Object.keys(words.parts)).toEqual(partIds);
    expect(Object.keys(words.criteria)).toEqual(criterionIds);
    expect(Object.keys(words.evidence)).toEqual([...evidenceReasons]);
    expect(Object.keys(words.endings)).toEqual(endingIds);
    expect(Object.keys(words.rungs)).toEqual([...rungs]);
    expect(Object.keys(words.moods)).toEqual([...moods]);
    expect(Object.keys(words.replyKinds)).toEqual([...replyKinds]);
    expect(Object.keys(words.modes)).toEqual([...modes]);
    expect(Object.keys(words.personas)).toEqual(expect.arrayContaining(Object.keys(personas)));
  });

  it('are nowhere empty or padded', () => {
    for (const [path, text] of texts) {
      expect(text, path).not.toBe('');
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toMatch(/undefined|null|NaN/);
    }
  });

  it('give no two moves the same name or reason, no two evidence sentences the same text', () => {
    const { moves, evidence } = words;
    for (const list of [
      Object.values(moves).map(({ name }) => name),
      Object.values(moves).map(({ reason }) => reason),
      Object.values(evidence).map((say) => say(null)),
    ]) {
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it('stay short', () => {
    for (const [path, text] of texts) {
      const field = path.startsWith('.evidence') ? 'evidence' : path.split('.').at(-1);
      expect(text.length, `${path}: ${text}`).toBeLessThanOrEqual(
        longest[language][field ?? ''] ?? longest[language]['sentence'] ?? 0,
      );
    }
  });

  it('put the figure into the sentence where there is one', () => {
    for (const reason of [
      'saidInTime',
      'saidLate',
      'monologue',
      'listened',
      'talkedTooMuch',
      'askedAgainstTelling',
      'toldTooMuch',
    ] as const) {
      expect(words.evidence[reason](12), reason).toContain('12');
      expect(words.evidence[reason](null), reason).not.toContain('12');
    }
  });

  it('are written in their own script and punctuation', () => {
    for (const [path, text] of texts) {
      if (language === 'en') {
        expect(text, path).not.toMatch(/\p{Script=Han}|['"]/u);
      } else {
        expect(text, path).toMatch(/\p{Script=Han}/u);
        expect(text, path).not.toMatch(/[,;:?!()"']/);
      }
    }
  });
});

it('the tips of both languages are for the same replies and rest on the same rules', async () => {
  const [zh, en] = await Promise.all([loadWords('zh'), loadWords('en')]);
  const ruleOf = ({ tips }: CourseWords) =>
    Object.entries(tips).map(([kind, tip]) => [kind, tip.rule]);
  expect(ruleOf(zh)).toEqual(ruleOf(en));
});
