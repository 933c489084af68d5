import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playRandomCall } from '../../../src/analysis/play/randomCalls.ts';
import type { Transcript } from '../../../src/core/call/transcript.ts';
import { moveIds } from '../../../src/core/course/moves.ts';
import { aims, endingIds, endsAsWished, goals } from '../../../src/core/course/outcomes.ts';
import { stages } from '../../../src/core/course/stages.ts';
import { replyKinds } from '../../../src/core/course/replies.ts';
import { criteria, criteriaOf, partIds } from '../../../src/core/scoring/rubric.ts';
import { lossReasons } from '../../../src/core/scoring/lossReasons.ts';
import { rubricVersion } from '../../../src/core/scoring/rubricVersion.ts';
import { introductionOf } from '../../../src/core/scoring/introduction.ts';
import { balanceOf } from '../../../src/core/scoring/balance.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import { tinyRules } from '../support/rules.ts';
import { TranscriptBuilder } from './transcriptBuilder.ts';

/** What any transcript must hold to, be it what it may. */
function expectLawful(transcript: Transcript): void {
  const card = scoreCall(transcript);
  expect(Number.isInteger(card.total) && card.total >= 0 && card.total <= 100).toBe(true);
  expect(card.total).toBeLessThanOrEqual(card.uncapped);
  expect(card.uncapped).toBeLessThanOrEqual(100);
  if (card.rubric >= 3 && (card.ending === 'refused' || card.ending === 'hungUp'))
    expect(card.total).toBeLessThanOrEqual(50);
  if (card.hardFails.length > 0) expect(card.total).toBeLessThanOrEqual(40);
  if (card.ending && !endsAsWished(card.ending, card.aim))
    expect(card.total).toBeLessThanOrEqual(75);
  expect(card.cap !== null).toBe(card.total < card.uncapped);

  for (const part of card.parts) {
    for (const { id, points, most, outOfReach } of part.criteria) {
      const entries = card.evidence.filter(({ criterion }) => criterion === id);
      const gains = entries.reduce((sum, e) => sum + Math.max(0, e.points), 0);
      const losses = entries.reduce((sum, e) => sum + Math.min(0, e.points), 0);
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(most + 1e-9);
      if (part.leftOut) {
        expect(entries).toEqual([]);
      } else {
        expect(gains).toBeCloseTo(points, 9);
        expect(gains - losses + outOfReach).toBeCloseTo(most, 9);
        if (card.rubric < 3) expect(outOfReach).toBe(0);
      }
    }
    const sum = part.criteria.reduce((total, { points }) => total + points, 0);
    expect(part.points).toBeCloseTo(sum, 9);
  }
  for (const { points, criterion, reason } of card.evidence) {
    if (points < 0) expect(lossReasons[criterion]).toContain(reason);
  }
  for (const { event } of card.evidence) {
    if (event !== null) expect(transcript.events[event]).toBeDefined();
  }

  // Nothing but the transcript: the same from a file, and a second time.
  expect(scoreCall(JSON.parse(JSON.stringify(transcript)) as Transcript)).toEqual(card);
  expect(scoreCall(structuredClone(transcript))).toEqual(card);
}

const move = fc.constantFrom(...moveIds);
const act = fc.oneof(
  fc.record({
    moves: fc.array(move, { maxLength: 4 }),
    seconds: fc.integer({ min: 0, max: 30 }),
    thinkingSeconds: fc.integer({ min: 0, max: 20 }),
    about: fc.option(fc.constantFrom('waiting', 'calls'), { nil: undefined }),
    relevance: fc.constantFrom('key', 'side', 'none'),
    stage: fc.constantFrom(...stages),
  }),
  fc.record({
    kind: fc.constantFrom(...replyKinds, null),
    seconds: fc.integer({ min: 0, max: 30 }),
  }),
);
const anyTranscript = fc
  .record({
    acts: fc.array(act, { maxLength: 30 }),
    ending: fc.option(fc.constantFrom(...endingIds)),
    goal: fc.constantFrom(...goals),
    objections: fc.subarray(['stalls', 'asksPrice', 'asksEmail'] as const),
    rubric: fc.constantFrom(1, 2, rubricVersion),
    targets: fc.constantFrom({ listen: 70, ask: 20, tell: 10 }, { listen: 50, ask: 20, tell: 30 }),
  })
  .map(({ acts, ending, ...head }) => {
    const builder = new TranscriptBuilder(head);
    for (const one of acts) {
      if ('kind' in one) {
        builder.customer(one.kind, one.seconds);
        continue;
      }
      const { stage, moves, about, ...said } = one;
      builder.in(stage).rep(moves, { ...said, ...(about === undefined ? {} : { about }) });
    }
    if (ending) builder.ends(ending);
    return builder.transcript;
  });

describe('the score', () => {
  test('keeps its laws on anything that could be a transcript', () => {
    fc.assert(fc.property(anyTranscript, expectLawful), { numRuns: 500 });
  });

  test('keeps them in calls played at random, finished and under way', () => {
    const rules = tinyRules();
    for (let seed = 0; seed < 150; seed++) {
      const { transcript } = playRandomCall(rules, seed, 'zh');
      expectLawful(transcript);
      expectLawful({ ...transcript, events: transcript.events.slice(0, 5) });
    }
  });

  test('is the same in both languages', () => {
    const rules = tinyRules();
    for (let seed = 0; seed < 100; seed++) {
      const { commitment: zh, ...card } = scoreCall(playRandomCall(rules, seed, 'zh').transcript);
      const { commitment: en, ...same } = scoreCall(playRandomCall(rules, seed, 'en').transcript);
      expect(same).toEqual(card);
      expect(en?.kind).toBe(zh?.kind);
    }
  });

  test('reads neither words nor names nor luck', () => {
    fc.assert(
      fc.property(anyTranscript, (transcript) => {
        const masked: Transcript = {
          ...transcript,
          seed: 99,
          language: 'zh',
          persona: { id: 'another', version: 7 },
          scenario: { id: 'another', version: 9, hash: 'f'.repeat(16), title: '' },
          events: transcript.events.map((event) =>
            event.type === 'callEnded'
              ? event
              : event.type === 'repActed'
                ? { ...event, words: '', line: 'x', roll: 19, turn: 1, at: 0 }
                : { ...event, words: '', mood: 'gone', source: 'phrasebook', at: 0 },
          ),
        };
        expect(scoreCall(masked)).toEqual(scoreCall(transcript));
      }),
      { numRuns: 300 },
    );
  });

  test('has the introduction and the balance that the call screen shows on the way', () => {
    fc.assert(
      fc.property(anyTranscript, (transcript) => {
        const { introduction, balance } = scoreCall(transcript);
        expect(introductionOf(transcript)).toEqual(introduction);
        expect(balanceOf(transcript.events)).toEqual(balance);
        const shares = balance.listen + balance.ask + balance.tell;
        if (shares !== 0) expect(shares).toBeCloseTo(100, 9);
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  [3, 'sell', [25, 20, 16, 5, 10, 20, 4]],
  [3, 'leave', [25, 20, 6, 5, 10, 30, 4]],
  [2, 'sell', [25, 0, 20, 15, 15, 20, 5]],
  [2, 'leave', [25, 0, 10, 15, 15, 30, 5]],
] as const)('rubric %i of a call to %s adds up to 100: %j', (version, aim, expected) => {
  const sums = partIds.map((id) =>
    criteriaOf(id, aim, version).reduce((sum, [, { most }]) => sum + most, 0),
  );
  expect(sums).toEqual(expected);
  expect(sums.reduce((sum, points) => sum + points)).toBe(100);
});

test('each criterion is asked of some call, by some version', () => {
  const versions = [2, rubricVersion];
  const asked = aims.flatMap((aim) =>
    versions.flatMap((version) => partIds.flatMap((id) => criteriaOf(id, aim, version))),
  );
  expect(new Set(asked.map(([id]) => id))).toEqual(new Set(Object.keys(criteria)));
});
