import { expect, test } from 'vitest';
import { scoreCall } from '../../src/core/scoring/score.ts';
import { driftOf } from '../../src/progress/drift.ts';
import { goodCall } from '../ui/support/sampleCalls.ts';

const call = goodCall();
const { version, hash } = call.scenario;

test.each([
  ['same', { version, hash }, { kind: 'same' }],
  [
    'another version',
    { version: version + 1, hash: 'x' },
    { kind: 'otherVersion', version: version + 1 },
  ],
  ['an older version put back', { version: 0, hash: 'x' }, { kind: 'otherVersion', version: 0 }],
  ['other words under the same version', { version, hash: 'x' }, { kind: 'edited' }],
  ['gone', null, { kind: 'gone' }],
] as const)('what has become of a scenario: %s', (_name, present, drift) => {
  expect(driftOf(call, present)).toEqual(drift);
});

test('a transcript is scored the same whatever has become of its scenario', () => {
  const old = { ...call, scenario: { id: 'gone', version: 3, hash: 'x', title: 'Gone' } };
  expect(scoreCall(old)).toEqual(scoreCall(call));
});
