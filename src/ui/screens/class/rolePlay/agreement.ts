import type { CriterionId } from '../../../../core/scoring/rubric.ts';
import type { Sheet } from '../../../../protocol/events/rolePlay.ts';
import type { JudgeMark } from '../../../../protocol/marks.ts';
import { medianOf } from '../median.ts';

/** The marks, the lowest first. */
export const judgeMarks = [0, 1, 2] as const satisfies readonly JudgeMark[];

/** How the judges' marks for one thing lie. Judges who saw no occasion for it aren't among them. */
export interface Agreement {
  /** How many gave each mark, the lowest first. */
  readonly counts: readonly number[];
  readonly judges: number;
  readonly median: number;
  readonly lowest: JudgeMark;
  readonly highest: JudgeMark;
  /** The most judges whose marks lie within one of each other. */
  readonly together: number;
}

/** How far a group's judges agree on an aspect; `null`: nobody marked it. */
export function agreementOf(sheets: readonly Sheet[], aspect: CriterionId): Agreement | null {
  const marks = sheets.flatMap(({ marks: given }) => given?.[aspect] ?? []).sort((a, b) => a - b);
  const [lowest, highest] = [marks[0], marks.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  const within = (from: number) => marks.filter((mark) => mark === from || mark === from + 1);
  return {
    counts: judgeMarks.map((mark) => marks.filter((one) => one === mark).length),
    judges: marks.length,
    median: medianOf(marks),
    lowest,
    highest,
    together: Math.max(...judgeMarks.map((mark) => within(mark).length)),
  };
}
