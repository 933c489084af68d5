import * as v from 'valibot';
import { criteria, type CriterionId } from '../core/scoring/rubric.ts';
import { fileId, list, whole } from './values.ts';

/** What a judge can be asked to listen for: criteria of the rubric. */
export const aspectIds = Object.keys(criteria) as readonly CriterionId[];
export const aspect = v.picklist(aspectIds);
export const aspects = list(aspect, 1, aspectIds.length);

/** A judge's mark: 0 it wasn't there, 1 in part, 2 it was. No mark: there was no occasion for it. */
export const judgeMark = v.picklist([0, 1, 2]);
export type JudgeMark = v.InferOutput<typeof judgeMark>;

/** A judge's marks, by criterion. */
export const judgeMarks = v.pipe(v.record(aspect, judgeMark), v.readonly());
export type JudgeMarks = v.InferOutput<typeof judgeMarks>;

/** Statements of a self-diagnosis at most. */
export const mostStatements = 60;

/** A trainee's answer to a statement: from 1, hardly ever, to 5, nearly every time (C37). */
export const rating = v.picklist([1, 2, 3, 4, 5]);
export type RatingMark = v.InferOutput<typeof rating>;

/** Answers by statement; the statements are those of `progress/diagnosis`. */
export const ratings = v.pipe(
  v.record(fileId, rating),
  v.minEntries(1),
  v.maxEntries(mostStatements),
  v.readonly(),
);
export type Ratings = v.InferOutput<typeof ratings>;

const many = whole(0, 1000);

/** How many gave each answer, 1 to 5 in this order, by statement. */
export const distribution = v.pipe(
  v.record(fileId, v.strictTuple([many, many, many, many, many])),
  v.maxEntries(mostStatements),
  v.readonly(),
);
export type Distribution = v.InferOutput<typeof distribution>;
