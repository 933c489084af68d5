import * as fc from 'fast-check';
import { upgrade } from '../../../src/core/call/formats/upgrade.ts';
import type { MeasuredCall } from '../../../src/progress/diagnosis/measure.ts';
import { digestOf, type CallDigest } from '../../../src/progress/record/digest.ts';
import { goldens } from '../../golden/goldens.ts';

/** A call with nothing in it but what is given. */
export const callWith = (given: Partial<MeasuredCall> = {}): MeasuredCall => ({
  id: 'call',
  endedAt: 0,
  scenario: { id: 'dock-queue', version: 1, hash: 'dock', title: 'Dock queue' },
  persona: 'busyManager',
  mode: 'practice',
  timeStretch: null,
  branch: null,
  followsOn: false,
  rubric: 3,
  score: 50,
  criteria: {},
  floors: {},
  moves: {},
  ...given,
});

/** The digests of whole calls that were kept, a day apart. */
export const goldenDigests: readonly CallDigest[] = goldens.map(({ name, transcript }, i) => {
  const read = upgrade(transcript);
  if ('problem' in read) throw new Error(`${name}: ${read.problem}`);
  const past = { id: name, endedAt: i * 86_400_000, rating: null, pauses: 0 };
  const context = { profile: '', changedAt: 0, accuracy: null };
  return digestOf({ ...past, transcript: read.transcript }, context);
});

/** Calls that differ in when they ended, where, and how they were played. */
export const anyCall: fc.Arbitrary<MeasuredCall> = fc
  .record({
    id: fc.uuid(),
    endedAt: fc.option(fc.integer({ min: 0, max: 10_000 }), { freq: 9 }),
    hash: fc.constantFrom('dock', 'bread', 'shuttle', 'own'),
    mode: fc.constantFrom('coached', 'practice', 'exam'),
    branch: fc.option(fc.constant({ kind: 'undo', turn: 2 } as const), { freq: 1, nil: null }),
    score: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ hash, ...rest }) =>
    callWith({ ...rest, scenario: { id: hash, version: 1, hash, title: hash } }),
  );
