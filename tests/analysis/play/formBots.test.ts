import { describe, expect, it } from 'vitest';
import { formBots, formPolicy } from '../../../src/analysis/play/formBots.ts';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import type { Line } from '../../../src/core/call/scenario.ts';
import { linesChanged, tinyRules } from '../../core/support/rules.ts';
import { floorLine } from '../../support/floorCall.ts';

const texts = {
  statement: { zh: '我们来谈谈这件事情吧', en: 'We ought to talk about all of this' },
  question: { zh: '您觉得怎么样？', en: 'What do you think?' },
  longQuestion: {
    zh: '要是早上车都挤在门口，会怎么样？',
    en: 'If they all come at once, I wonder, what then?',
  },
  figure: { zh: '省了四成。', en: 'It saved forty per cent.' },
  mine: { zh: '我知道。', en: 'I know.' },
};
const line = (name: keyof typeof texts, moves: Line['moves'] = ['testInterest']): Line => ({
  ...floorLine(name, moves),
  text: texts[name],
});

/** What a rep takes of these lines. */
function taken(name: string, language: 'zh' | 'en' | null, offered: readonly Line[]) {
  const bot = formBots.find((one) => one.name === name && one.language === language)!;
  const likes = bot.likes(offered);
  return offered.filter((_, i) => likes[i] === Math.max(...likes)).map(({ id }) => id);
}

const all = Object.keys(texts).map((name) => line(name as keyof typeof texts));

describe('reps who go by form', () => {
  it.each([
    ['is longest', 'zh', ['longQuestion']],
    ['is longest', 'en', ['longQuestion']],
    ['is shortest', 'zh', ['mine']],
    ['is shortest', 'en', ['mine']],
    ['asks, the longest first', 'zh', ['longQuestion']],
    ['has no “I”', 'zh', ['question', 'longQuestion', 'figure']],
    ['has no “I”', 'en', ['statement', 'question', 'figure']],
    ['is the only one with a figure', 'zh', ['figure']],
    ['is the only one with a figure', 'en', ['figure']],
    ['comes first in the file', null, ['statement']],
  ] as const)('“%s” (%s)', (name, language, ids) => {
    expect(taken(name, language, all)).toEqual(ids);
  });

  it('take any line where several are the only one', () => {
    expect(taken('is the only question', 'en', all)).toHaveLength(all.length);
    expect(taken('is the only question', 'en', [line('mine'), line('question')])).toEqual([
      'question',
    ]);
  });

  it('count moves', () => {
    const offered = [line('mine'), line('figure', ['usp', 'testInterest'])];
    expect(taken('makes most moves', null, offered)).toEqual(['figure']);
  });

  it('play what they like, and neither silence nor cutting in', () => {
    const beats = linesChanged((one) =>
      one.id === 'greet' ? { ...one, text: { zh: '好'.repeat(99), en: 'long '.repeat(99) } } : one,
    );
    const graph = buildGraph(tinyRules({ beats }));
    const longest = formBots.find(
      ({ name, language }) => name === 'is longest' && language === 'en',
    )!;
    const policy = formPolicy(graph, longest);
    const { choiceAt, code, rules } = graph;
    const greet = rules.lineById.get('greet')!.index;
    for (let position = 0; position < graph.positions; position++) {
      const [first, end] = [choiceAt[position]!, choiceAt[position + 1]!];
      const chances = policy(position, first, end);
      expect(chances.reduce((a, b) => a + b)).toBeCloseTo(1);
      expect(chances.slice(-2)).toEqual([0, 0]);
      const nth = code.subarray(first, end).indexOf(greet);
      if (nth >= 0) expect(chances[nth]).toBe(1);
    }
  });
});
