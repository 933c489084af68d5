/** A customer's grade, the best first; the best hours are for the best grade (C33). */
export const grades = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof grades)[number];

/** Where a grade comes in a list; who is not graded comes last. */
export function rankOf(grade: Grade | null): number {
  return grade === null ? grades.length : grades.indexOf(grade);
}
