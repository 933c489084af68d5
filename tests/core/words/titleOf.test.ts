import { expect, test } from 'vitest';
import { lossReasons } from '../../../src/core/scoring/lossReasons.ts';
import { loadWords } from '../../../src/core/words/load.ts';
import { titleOf } from '../../../src/core/words/titleOf.ts';

const criteria = Object.keys(lossReasons) as (keyof typeof lossReasons)[];

test.each(['en', 'zh'] as const)(
  'a loss has a title of its own, a gain its criterion’s (%s)',
  async (language) => {
    const words = await loadWords(language);
    for (const criterion of criteria) {
      const { name } = words.criteria[criterion];
      expect(titleOf(words, { criterion, reason: 'courteous', points: 1 })).toBe(name);
      for (const reason of lossReasons[criterion]) {
        expect(titleOf(words, { criterion, reason, points: -1 })).not.toBe(name);
      }
    }
  },
);
