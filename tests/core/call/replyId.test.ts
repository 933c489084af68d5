import { describe, expect, test } from 'vitest';
import { playRandomCall } from '../../../src/analysis/play/randomCalls.ts';
import { replyId } from '../../../src/core/call/replyId.ts';
import type { Transcript } from '../../../src/core/call/transcript.ts';
import { languages } from '../../../src/core/course/language.ts';
import { shippedCall, shippedIds, tinyRules } from '../support/rules.ts';
import { wordingsIn } from '../support/wordings.ts';

const said = ({ events }: Transcript) =>
  events.flatMap((event) => (event.type === 'customerSpoke' ? [event] : []));

const owners = new Set<string>();

test('names owner, kind and place', () => {
  expect(replyId({ of: 'line', id: 'who' }, 'curt', 0)).toBe('line/who/curt/0');
  expect(replyId({ of: 'phrasebook' }, 'hangsUp', 2)).toBe('phrasebook/hangsUp/2');
  expect(replyId({ of: 'pickUp' }, null, 1)).toBe('pickUp/1');
});

const calls = [tinyRules(), ...shippedIds.map(shippedCall)];

describe.each(calls.map((rules) => [rules.scenario.id, rules] as const))('%s', (_, rules) => {
  const wordings = wordingsIn(rules.scenario);

  test('a reply’s id leads to its words, and to the same ones in each language', () => {
    for (let seed = 0; seed < 100; seed++) {
      const both = languages.map((language) => playRandomCall(rules, seed, language).transcript);
      for (const call of both) {
        for (const { reply, words, source } of said(call)) {
          expect(wordings.get(reply!)?.text[call.language]).toBe(words);
          const [owner] = reply!.split('/') as [string];
          owners.add(owner);
          expect(source).toBe(['question', 'stage', 'phrasebook'].includes(owner) ? owner : 'own');
        }
      }
      const [one, other] = both.map((call) => said(call).map(({ reply }) => reply));
      expect(one).toEqual(other);
    }
  });
});

test('all who can own words have been heard', () => {
  expect([...owners].sort()).toEqual(['beat', 'line', 'phrasebook', 'pickUp', 'question', 'stage']);
});
