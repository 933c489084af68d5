import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modes } from '../../src/core/call/transcript.ts';
import { languages } from '../../src/core/course/language.ts';
import { callLink, readCallLink } from '../../src/session/deepLink.ts';

describe('a link to a call', () => {
  test('says what it says, and leaves the rest open', () => {
    expect(readCallLink('')).toEqual({
      seed: null,
      mode: null,
      language: null,
      after: null,
      wrong: [],
    });
    expect(readCallLink('seed=0&mode=exam&lang=zh&utm=x')).toEqual({
      seed: 0,
      mode: 'exam',
      language: 'zh',
      after: null,
      wrong: [],
    });
  });

  test.each(['', '-1', '1.5', '4294967296', '1e3', '0x10', 'abc', ' 7'])(
    'refuses the seed %j',
    (seed) => {
      const link = readCallLink(new URLSearchParams({ seed }).toString());
      expect(link.seed).toBeNull();
      expect(link.wrong).toEqual([{ part: 'seed', text: seed }]);
    },
  );

  test('reads back whatever was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 0xffffffff }),
        fc.constantFrom(...modes),
        fc.constantFrom(...languages),
        fc.option(fc.string({ minLength: 1 })),
        (seed, mode, language, after) => {
          const query = callLink('some-call', { seed, mode, language, after }).split('?')[1] ?? '';
          expect(readCallLink(query)).toEqual({ seed, mode, language, after, wrong: [] });
        },
      ),
    );
  });
});
