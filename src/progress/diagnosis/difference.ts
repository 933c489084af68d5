import { partIds, type PartId } from '../../core/scoring/rubric.ts';
import type { Measured } from './measure.ts';
import type { Answer } from './rows.ts';
import { statementIds, statementsIn, type StatementId } from './statements.ts';

type Answers = Readonly<Partial<Record<StatementId, Answer>>>;
type AllMeasured = Readonly<Record<StatementId, Measured>>;

/** How a trainee's word stands to that of the calls. */
export const gaps = ['higher', 'lower', 'same'] as const;
export type Gap = (typeof gaps)[number];

/** Steps of the scale from which on two figures count as different. */
const oneStep = 1;

/** @param difference the trainee's figure less the calls' */
export function gapOf(difference: number): Gap {
  if (Math.abs(difference) < oneStep) return 'same';
  return difference > 0 ? 'higher' : 'lower';
}

/** How many statements have a figure on both sides, by how the two stand to each other. */
export function gapCounts(answers: Answers, measured: AllMeasured): Readonly<Record<Gap, number>> {
  const found = statementIds.flatMap((id) => {
    const [answer, { value }] = [answers[id], measured[id]];
    return answer === undefined || value === null ? [] : [gapOf(answer - value)];
  });
  const count = (gap: Gap) => found.filter((one) => one === gap).length;
  return { higher: count('higher'), lower: count('lower'), same: count('same') };
}

/** A part of the rubric on the scale of the answers; `null`: nothing to go by. */
export interface PartFigures {
  readonly rated: number | null;
  readonly measured: number | null;
}

const mean = (values: readonly number[]) =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;

/**
 * Both sides by parts of the rubric: the means over the statements that have a figure on both, so
 * that like is held against like. Where a part has none, what was rated stands alone.
 */
export function partFigures(
  answers: Answers,
  measured: AllMeasured,
): Readonly<Record<PartId, PartFigures>> {
  const figures = partIds.map((part): readonly [PartId, PartFigures] => {
    const answered = statementsIn(part).flatMap((id) => {
      const answer = answers[id];
      return answer === undefined ? [] : [{ answer, value: measured[id].value }];
    });
    const both = answered.filter(({ value }) => value !== null);
    const rated = both.length > 0 ? both : answered;
    return [
      part,
      {
        rated: mean(rated.map(({ answer }) => answer)),
        measured: mean(both.map(({ value }) => value as number)),
      },
    ];
  });
  return Object.fromEntries(figures) as Record<PartId, PartFigures>;
}
