import * as fc from 'fast-check';
import { modes } from '../../../src/core/call/transcript.ts';
import { moveIds } from '../../../src/core/course/moves.ts';
import { endingIds, endings, goals, isAdvance } from '../../../src/core/course/outcomes.ts';
import type { CallDigest } from '../../../src/progress/record/digest.ts';
import { digestVersion } from '../../../src/progress/record/digest.ts';
import { cycleSteps } from '../../../src/progress/record/salesCycle.ts';

/** A digest in which nothing stands out. */
export const plainDigest: CallDigest = {
  id: 'one',
  profile: 'anna',
  changedAt: 0,
  version: digestVersion,
  endedAt: new Date(2026, 2, 9, 12).getTime(),
  scenario: { id: 'dock-queue', version: 1, hash: 'h', title: 'The queue at the dock' },
  persona: 'busyManager',
  customer: 'Mr Zhou',
  language: 'en',
  goal: 'meeting',
  ending: 'refused',
  rung: 'noSale',
  mode: 'practice',
  timeStretch: null,
  branch: null,
  pauses: 0,
  rating: null,
  followsOn: false,
  seed: 1,
  score: 50,
  rubric: 3,
  accuracy: null,
  stage: 'discovery',
  step: 'reached',
  objections: { raised: 0, met: 0 },
  commitment: null,
  seconds: 120,
  introduction: { who: 4000, why: 8000, gain: null, question: null, clockMs: 12_000 },
  balance: { listen: 50, ask: 30, tell: 20 },
  parts: { opening: { points: 10, most: 25 } },
  criteria: {},
  floors: {},
  moves: { acknowledge: { made: 1, met: 1, missed: 0 } },
};

const fields = fc.record({
  endedAt: fc.option(
    // Four years in steps of an hour, so that periods of all kinds fill up.
    fc.integer({ min: 0, max: 35_000 }).map((hour) => Date.UTC(2023, 0, 1) + hour * 3_600_000),
    { freq: 20 },
  ),
  scenario: fc.constantFrom('dock-queue', 'late-shuttle'),
  goal: fc.constantFrom(...goals),
  ending: fc.option(fc.constantFrom(...endingIds), { freq: 20 }),
  stopped: fc.constantFrom(...cycleSteps.filter((step) => step !== 'commitment')),
  mode: fc.constantFrom(...modes),
  branch: fc.option(fc.constant({ kind: 'undo' as const, turn: 2 }), { freq: 1 }),
  score: fc.integer({ min: 0, max: 100 }),
  points: fc.integer({ min: 0, max: 25 }),
  moves: fc.dictionary(
    fc.constantFrom(...moveIds),
    fc
      .record({ met: fc.nat(2), missed: fc.nat(2), other: fc.nat(2) })
      .filter(({ met, missed, other }) => met + missed + other > 0)
      .map(({ met, missed, other }) => ({ made: met + missed + other, met, missed })),
    { maxKeys: 4 },
  ),
});

/** Calls of any kind, in no order; ids tell them apart. */
export const someDigests: fc.Arbitrary<readonly CallDigest[]> = fc
  .array(fields, { maxLength: 60 })
  .map((all) =>
    all.map(({ scenario, ending, stopped, points, ...given }, i) => ({
      ...plainDigest,
      ...given,
      id: `call-${i}`,
      scenario: { ...plainDigest.scenario, id: scenario },
      ending,
      rung: ending && endings[ending].rung,
      step: ending !== null && isAdvance(ending) ? ('commitment' as const) : stopped,
      parts: points % 5 === 0 ? {} : { opening: { points, most: 25 } },
    })),
  );
