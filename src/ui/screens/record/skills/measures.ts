import type { LogFilter } from '../../../../progress/record/logFilter.ts';
import type { Measure, SkillPoint } from '../../../../progress/record/skills.ts';

/** What is followed, as it stands in an address: `score`, `part.needs`, `move.identify`. */
export function measureKey(measure: Measure): string {
  return measure.kind === 'score' ? measure.kind : `${measure.kind}.${measure.id}`;
}

/** The calls that a point leads to. */
export function callsOf(measure: Measure, { period }: SkillPoint): LogFilter {
  return measure.kind === 'score' ? { period } : { period, [measure.kind]: measure.id };
}
