import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/course/language.ts';
import { nicknameOf } from '../../src/protocol/nickname.ts';
import { suggestedNicknames } from '../../src/protocol/suggestedNicknames.ts';
import { mostSeats } from '../../src/protocol/values.ts';

describe.each(languages)('suggested nicknames, %s', (language) => {
  test('are enough for every seat, no two alike, each as a room knows it', () => {
    for (const seed of [0, 1, 4_294_967_295]) {
      const names = suggestedNicknames(language, mostSeats, seed);
      expect(new Set(names).size).toBe(mostSeats);
      for (const name of names) expect(nicknameOf(name)).toBe(name);
    }
  });

  test('other ones on another phone', () => {
    expect(suggestedNicknames(language, 3, 1)).not.toEqual(suggestedNicknames(language, 3, 2));
  });
});
