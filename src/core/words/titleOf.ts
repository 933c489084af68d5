import type { Evidence } from '../scoring/scorecard.ts';
import type { CourseWords } from './words.ts';

/**
 * What an entry of the scorecard is headed by: what went wrong where points were lost, and the
 * criterion's name where they were earned.
 */
export function titleOf(
  { criteria, losses }: Pick<CourseWords, 'criteria' | 'losses'>,
  { criterion, reason, points }: Pick<Evidence, 'criterion' | 'reason' | 'points'>,
): string {
  const titles: Readonly<Record<string, string>> = losses[criterion];
  return (points < 0 ? titles[reason] : undefined) ?? criteria[criterion].name;
}
