import { describe, expect, test } from 'vitest';
import { playRandomCall } from '../../../src/analysis/play/randomCalls.ts';
import { replyId } from '../../../src/core/call/replyId.ts';
import type { Reply, Replies, Wording } from '../../../src/core/call/scenario.ts';
import type { Transcript } from '../../../src/core/call/transcript.ts';
import { languages } from '../../../src/core/course/language.ts';
import { stages } from '../../../src/core/course/stages.ts';
import { shippedCall, shippedIds } from '../support/rules.ts';

const said = ({ events }: Transcript) =>
  events.flatMap((event) => (event.type === 'customerSpoke' ? [event] : []));

test('names owner, kind and place', () => {
  expect(replyId({ of: 'line', id: 'who' }, 'curt', 0)).toBe('line/who/curt/0');
  expect(replyId({ of: 'phrasebook' }, 'hangsUp', 2)).toBe('phrasebook/hangsUp/2');
  expect(replyId({ of: 'pickUp' }, null, 1)).toBe('pickUp/1');
});

describe.each(shippedIds)('%s', (id) => {
  const rules = shippedCall(id);
  const { scenario } = rules;
  const wordings = new Map<string, Wording>();
  scenario.pickUp.forEach((one, i) => wordings.set(`pickUp/${i}`, one));
  const note = (owner: string, replies: Replies) => {
    for (const [kind, list] of Object.entries<readonly Reply[]>(replies)) {
      list.forEach((one, i) => wordings.set(`${owner}/${kind}/${i}`, one));
    }
  };
  note('phrasebook', scenario.phrasebook);
  for (const { line } of rules.lines) note(`line/${line.id}`, line.replies);
  for (const beat of stages.flatMap((stage) => scenario.beats[stage])) {
    note(`beat/${beat.id}`, beat.silence);
  }

  test('a reply’s id leads to its words, and to the same ones in each language', () => {
    const owners = new Set<string>();
    for (let seed = 0; seed < 150; seed++) {
      const calls = languages.map((language) => playRandomCall(rules, seed, language).transcript);
      for (const call of calls) {
        for (const { reply, words, source } of said(call)) {
          expect(wordings.get(reply!)?.text[call.language]).toBe(words);
          expect(source === 'phrasebook').toBe(reply!.startsWith('phrasebook/'));
          owners.add(reply!.split('/')[0]!);
        }
      }
      const [one, other] = calls.map((call) => said(call).map(({ reply }) => reply));
      expect(one).toEqual(other);
    }
    expect([...owners].sort()).toEqual(['beat', 'line', 'phrasebook', 'pickUp']);
  });
});
