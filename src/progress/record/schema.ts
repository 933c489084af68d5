import * as v from 'valibot';
import { modes } from '../../core/call/transcript.ts';
import { languages } from '../../core/course/language.ts';
import { moveIds } from '../../core/course/moves.ts';
import { commitmentKinds, endingIds, goals, rungs } from '../../core/course/outcomes.ts';
import { stages } from '../../core/course/stages.ts';
import { criteria, partIds, type CriterionId } from '../../core/scoring/rubric.ts';
import { openFloors } from './behaviour.ts';
import { digestVersion, type CallDigest } from './digest.ts';
import { moment } from './moment.ts';
import { cycleSteps } from './salesCycle.ts';

const criterionIds = Object.keys(criteria) as CriterionId[];
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** A digest of the present version; of the words that an earlier one may have had it knows none. */
export const digestSchema = v.object({
  id: v.string(),
  profile: v.string(),
  changedAt: moment,
  version: v.literal(digestVersion),
  endedAt: v.nullable(moment),
  scenario: v.object({ id: v.string(), version: count, hash: v.string(), title: v.string() }),
  persona: v.string(),
  customer: v.string(),
  language: v.picklist(languages),
  goal: v.picklist(goals),
  ending: v.nullable(v.picklist(endingIds)),
  rung: v.nullable(v.picklist(rungs)),
  mode: v.picklist(modes),
  timeStretch: v.nullable(amount),
  branch: v.nullable(v.object({ kind: v.picklist(['undo', 'rewind']), turn: count })),
  pauses: count,
  rating: v.nullable(v.union([v.literal('skipped'), v.pipe(count, v.maxValue(10))])),
  followsOn: v.boolean(),
  seed: v.number(),
  score: percent,
  rubric: count,
  accuracy: v.nullable(percent),
  stage: v.picklist(stages),
  step: v.picklist(cycleSteps),
  objections: v.object({ raised: count, met: count }),
  commitment: v.nullable(
    v.object({
      kind: v.picklist(commitmentKinds),
      who: v.string(),
      what: v.string(),
      when: v.string(),
    }),
  ),
  seconds: amount,
  introduction: v.object({
    who: v.nullable(amount),
    why: v.nullable(amount),
    gain: v.nullable(amount),
    question: v.nullable(amount),
    clockMs: amount,
  }),
  balance: v.object({ listen: percent, ask: percent, tell: percent }),
  parts: v.record(v.picklist(partIds), v.object({ points: v.number(), most: amount })),
  criteria: v.record(v.picklist(criterionIds), v.object({ points: amount, reachable: amount })),
  floors: v.record(v.picklist(openFloors), v.object({ met: count, missed: count })),
  moves: v.record(v.picklist(moveIds), v.object({ made: count, met: count, missed: count })),
}) satisfies v.GenericSchema<unknown, CallDigest>;

/** A digest as it was kept; `null`: another version made it, or it is damaged. Its call makes it anew. */
export function readDigest(value: unknown): CallDigest | null {
  const read = v.safeParse(digestSchema, value);
  return read.success ? read.output : null;
}
